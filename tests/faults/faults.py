"""Disks, shared drives and power fail at every moment: what a run leaves is right or it says that it is not.

faults.py reading|writing|together <program> <fault library> <small centre>
"""
import hashlib, json, math, os, pathlib, shutil, subprocess, sys, tempfile

mode, program, library, small = sys.argv[1:5]
work = pathlib.Path(tempfile.mkdtemp())
centre = work / "centrum"
environment = dict(os.environ, NO_COLOR="1", XDG_DATA_HOME=str(work / "geen"), XDG_CONFIG_HOME=str(work / "geen"))
first_day, later = "2026-02-01", "2026-04-09"
failed = []


def run(*words, day=first_day, **fault):
    """Exit code and what was said; `fault` holds FAULT_… variables."""
    extra = {"VERANTWOORD_VANDAAG": day}
    if fault:
        extra.update(LD_PRELOAD=library, **{name: str(value) for name, value in fault.items()})
    done = subprocess.run([program, *words], cwd=centre, env=dict(environment, **extra), capture_output=True, timeout=300)
    return done.returncode, (done.stdout + done.stderr).decode(errors="replace")


def fresh(source):
    shutil.rmtree(centre, ignore_errors=True)
    shutil.copytree(source, centre, symlinks=True)


def state():
    """Every file that a person sees in rapporten/, with its content."""
    folder = centre / "rapporten"
    if not folder.exists():
        return {}
    return {each.name: each.read_bytes() for each in sorted(folder.iterdir()) if not each.name.startswith(".")}


def hidden():
    folder = centre / "rapporten"
    return sorted(each.name for each in folder.iterdir() if each.name.startswith(".")) if folder.exists() else []


def expect(right, what):
    if not right:
        failed.append(what)
        print("FOUT:", what, flush=True)


def counted(call, *words, day=first_day):
    file = work / "geteld"
    file.unlink(missing_ok=True)
    run(*words, day=day, FAULT_CALL=call, FAULT_COUNT=file)
    return int(file.read_text()) if file.exists() else 0


def check_dossier(where):
    """What the dossier names is whole, and a final report that it does not know can still be told."""
    file = centre / "rapporten" / "dossier.json"
    known = {}
    for entry in json.loads(file.read_text())["verslagen"]:
        known.update(entry["bestanden"])
    for name, digest in known.items():
        there = centre / "rapporten" / name
        whole = there.exists() and hashlib.sha256(there.read_bytes()).hexdigest() == digest
        expect(whole, f"{where}: het dossier noemt {name}, en dat is niet heel")
    strangers = [name for name in state() if "-definitief" in name and not name.endswith("spoor.json") and name not in known]
    expect(not strangers or ".verantwoord-bezig" in hidden(), f"{where}: het dossier kent niet: {strangers}")


def writing():
    command = ("rapport", "--definitief", "--nieuwe-versie", "-q")
    fresh(small)
    expect(run("rapport", "--definitief", "-q")[0] == 0, "het eerste verslag lukt niet")
    lines = (centre / "gegevens" / "bezoeken.csv").read_text().splitlines(keepends=True)
    (centre / "gegevens" / "bezoeken.csv").write_text("".join(lines[:-1]))
    before = work / "voor"
    shutil.copytree(centre, before)
    old = state()
    expect(run(*command, day=later)[0] == 0, "de nieuwe versie lukt niet")
    new = state()
    expect(new != old and not hidden(), "de nieuwe versie is niet anders, of er blijft iets achter")
    for call in ("rename", "link", "linkat", "fsync", "write"):
        fresh(before)
        for at in range(1, counted(call, *command, day=later) + 1):
            for act in ("errno", "kill"):
                if act == "kill" and call == "write":
                    continue
                where = f"{call} {at} {act}"
                fresh(before)
                fault = {"FAULT_KILL": 1} if act == "kill" else {"FAULT_ERRNO": 5}
                code, said = run(*command, day=later, FAULT_CALL=call, FAULT_AT=at, **fault)
                check_dossier(where)
                if act == "errno":
                    expect(code == 7 or (code == 0 and state() == new), f"{where}: eindigt met {code}: {said[-200:]}")
                    promised = "niet veranderd" in said
                    expect(not promised or state() == old, f"{where}: zegt dat er niets veranderd is, en dat is niet zo")
                run("controleer", "-q", day=later)
                expect(state() in (old, new), f"{where}: half oud, half nieuw: {sorted(state())}")
                expect(".verantwoord-bezig" not in hidden(), f"{where}: wat bezig was is niet af")
                code, said = run(*command, day=later)
                expect(code == 0 and state() == new, f"{where}: daarna lukt het niet: {code} {said[-200:]}")
                expect(not hidden(), f"{where}: er blijft achter: {hidden()}")


def reading():
    command = ("rapport", "--definitief", "-q")
    fresh(small)
    expect(run(*command)[0] == 0, "het verslag lukt niet")
    right = state()
    samples = int(os.environ.get("FAULT_SAMPLES", "40"))
    for call in ("opendir", "readdir", "stat", "open", "read"):
        fresh(small)
        count = counted(call, *command)
        expect(count > 5, f"{call} is niet geteld: {count}")
        for at in range(1, count + 1, math.ceil(count / samples)):
            fresh(small)
            code, said = run(*command, FAULT_CALL=call, FAULT_AT=at, FAULT_ERRNO=5)
            where = f"{call} {at} van {count}"
            expect(code >= 0, f"{where}: het programma is omgevallen")
            expect(code != 0 or state() == right, f"{where}: andere verslagen, en geen woord daarover: {said[-200:]}")
            expect(code == 0 or not state(), f"{where}: een fout, en toch verslagen")
    # A clock that is wrong by centuries dates no final report.
    fresh(small)
    code, said = run(*command, day="", FAULT_YEAR=26304)
    expect(code == 2 and "klok" in said and not state(), f"de klok: {code} {said}")


def together():
    """Two runs at once: both reports are in the dossier, or one is refused and can be made again."""
    for attempt in range(5):
        fresh(small)
        agreement = next((centre / "afspraken").glob("*.json"))
        text = agreement.read_text()
        other = json.loads(text)
        other["id"] = "tweede-afspraak"
        (centre / "afspraken" / "tweede.json").write_text(json.dumps(other))
        first = json.loads(text).get("id", agreement.stem)
        settings = dict(environment, VERANTWOORD_VANDAAG=first_day)
        runs = [subprocess.Popen([program, "rapport", "--definitief", "-q", "--afspraak", name], cwd=centre, env=settings,
                                 stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for name in (first, "tweede-afspraak")]
        codes = [each.wait() for each in runs]
        check_dossier(f"samen {attempt}")
        known = {entry["afspraak"] for entry in json.loads((centre / "rapporten" / "dossier.json").read_text())["verslagen"]}
        made = {name for name, code in zip((first, "tweede-afspraak"), codes) if code == 0}
        expect(made == known and made, f"samen {attempt}: gemaakt {made}, in het dossier {known}, {codes}")
        for name, code in zip((first, "tweede-afspraak"), codes):
            if code != 0:
                expect(run("rapport", "--definitief", "-q", "--afspraak", name)[0] == 0, f"samen {attempt}: {name} lukt daarna niet")


try:
    {"reading": reading, "writing": writing, "together": together}[mode]()
finally:
    shutil.rmtree(work, ignore_errors=True)
print(f"{len(failed)} fouten" if failed else "goed")
sys.exit(1 if failed else 0)
