// Schema and reader judge the same: from files in which every key stands (vol/), each change that a person could make
// by mistake is given to both. What the schema refuses, the program refuses; what the program refuses for its form (an
// unknown key, a wrong kind, a missing key), the schema refuses. And both know the same keys.
// Usage: against_reader.mjs <folder with schemas> <vol> <program> [only one in so many changes]
import { execFile } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { load, schemaOf } from "./schemas.mjs";

const [folder, full, program, step = "1"] = process.argv.slice(2);
const schemas = load(folder);
const faults = [];
const work = fs.mkdtempSync(path.join(os.tmpdir(), "schema-"));
process.on("exit", () => fs.rmSync(work, { recursive: true, force: true }));

const targets = [
  "centrum/centrum.json", "centrum/afspraken/proef.json", "centrum/kwaliteit.json", "centrum/meerwaarde.json",
  "centrum/huisstijl.json", "centrum/personas/proef.json", "centrum/vrijgegeven.json", "centrum/sjablonen/woorden.json",
  ...["plugin", "indicatoren", "lijsten", "overzichten", "teksten", "regels", "indelingen", "literatuur", "sector", "toets/verwacht"]
    .map((name) => `plugins/proef/${name}.json`),
];
const strange = "qqqqqqqq";
const wrong = [7, -3, "zzz", true, null, {}, [7]];

/// Every value of the document with the path to it.
function* places(value, at = []) {
  yield [at, value];
  if (value !== null && typeof value === "object")
    for (const key of Object.keys(value)) yield* places(value[key], [...at, Array.isArray(value) ? Number(key) : key]);
}
function changed(document, at, change) {
  const copy = structuredClone(document);
  let holder = copy;
  for (const key of at.slice(0, -1)) holder = holder[key];
  change(holder, at.at(-1), at.length === 0 ? copy : holder[at.at(-1)]);
  return copy;
}
function* changes(document) {
  for (const [at, value] of places(document)) {
    const isGroup = value !== null && typeof value === "object" && !Array.isArray(value);
    if (isGroup) yield [at, "a strange key", changed(document, at, (holder, key, own) => { own[strange] = 1; })];
    if (at.length === 0) continue;
    yield [at, "left out", changed(document, at, (holder, key) => (Array.isArray(holder) ? holder.splice(key, 1) : delete holder[key]))];
    if (at.join() === "schema") yield [at, "2", changed(document, at, (holder, key) => { holder[key] = 2; })];
    for (const other of wrong)
      yield [at, JSON.stringify(other), changed(document, at, (holder, key) => { holder[key] = other; })];
    if (/^\d{4}-\d{2}-\d{2}$/.test(value))
      for (const other of [value.split("-").reverse().join("-"), value.replaceAll("-", "/")])
        yield [at, other, changed(document, at, (holder, key) => { holder[key] = other; })];
  }
}

function judgedByProgram(target, document, index) {
  const place = path.join(work, String(index));
  fs.cpSync(full, place, { recursive: true });
  fs.writeFileSync(path.join(place, target), JSON.stringify(document, null, 2));
  return new Promise((resolve) => {
    const expected = target.endsWith("verwacht.json"); // only `plugin toets` reads it
    const words = expected ? ["plugin", "toets", path.join(place, "plugins/proef"), "--json"]
      : ["controleer", path.join(place, "centrum"), "--json", "--plugin-map", path.join(place, "plugins")];
    const env = { ...process.env, VERANTWOORD_VANDAAG: "2026-02-01", XDG_DATA_HOME: work, XDG_CONFIG_HOME: work };
    execFile(program, words, { env, timeout: 60000, maxBuffer: 1 << 26 }, (error, output) => {
      fs.rmSync(place, { recursive: true, force: true });
      try {
        if (expected) return resolve(toldByTest(JSON.parse(output).toetsen));
        const messages = JSON.parse(output).meldingen;
        resolve(messages.filter((each) => each.ernst === "fout" && (each.bestand ?? "").endsWith(path.basename(target))));
      } catch {
        faults.push(`${target}: no answer to ${JSON.stringify(document).slice(0, 200)}: ${error} ${output}`);
        resolve([]);
      }
    });
  });
}

/// What one of the checks says of toets/verwacht.json.
function toldByTest(checks) {
  const check = checks.find((each) => each.naam === "toets-cijfers");
  return (check.meldingen ?? []).filter((each) => each.bestand?.endsWith("verwacht.json"));
}

/// What the schema says of the key: for all objects, or for those in the form that holds more below it.
function under(schema, key) {
  const forms = (schema?.allOf ?? []).map((each) => each.then?.properties?.[key]).filter((each) => each?.items?.properties);
  return forms[0] ?? schema?.properties?.[key];
}

/// The properties that the schema knows for the object at this path.
function knownTo(schema, at) {
  let here = schema;
  for (const key of at) {
    here = typeof key === "number" ? here.items ?? here.anyOf?.[1]?.items : under(here, key) ?? here.additionalProperties;
    if (here?.anyOf && typeof key !== "number") here = here.anyOf[1] ?? here;
  }
  return here?.additionalProperties === false ? Object.keys(here.properties).filter((key) => key !== "$schema") : undefined;
}

let tried = 0;
const tasks = [];
for (const target of targets) {
  const document = JSON.parse(fs.readFileSync(path.join(full, target), "utf8"));
  const { judge, text } = schemas[schemaOf(target)];
  if (!judge(document)) faults.push(`${target} itself does not fit: ${JSON.stringify(judge.errors.slice(0, 3))}`);
  tasks.push([target, [], "nothing", document, true, undefined]);
  for (const [at, what, made] of changes(document))
    tasks.push([target, at, what, made, judge(made), what === "a strange key" ? knownTo(text, at) : undefined]);
  // Every key of the schema stands in the full file, so that every key is tried.
  const written = new Set([...places(document)].map(([at]) => at.filter((key) => typeof key !== "number").join("/")));
  (function look(schema, at) {
    for (const key of Object.keys(schema?.properties ?? {})) {
      if (key === "$schema") continue;
      const inner = under(schema, key);
      const here = [...at, key];
      const one = at.length > 0 && ["kolommen", "categorieen", "weglaten", "notatie", "bestanden", "woorden"].includes(at[0]);
      if (!one && !written.has(here.join("/")) && here.join("/") !== "bibliotheek") faults.push(`${target}: '${here.join("/")}' is not in the full file`);
      if (!one) look(inner.items ?? inner, here);
    }
  })(text, []);
}

const chosen = tasks.filter((task, index) => task[2] === "nothing" || index % Number(step) === 0);
async function worker() {
  for (let task = chosen.shift(); task; task = chosen.shift()) {
    const [target, at, what, made, fits, known] = task;
    const found = await judgedByProgram(target, made, tried++);
    const told = found.map((each) => `${each.code} ${each.tekst}`).join("; ");
    const name = `${target} ${at.join("/")} = ${what}`;
    if (what === "nothing" && found.length > 0) faults.push(`${target} as it is: ${told}`);
    if (!fits && found.length === 0) faults.push(`${name}: the schema refuses it, the program does not`);
    if (fits && found.some((each) => /^[GPS]9[234]$/.test(each.code))) faults.push(`${name}: the program refuses it, the schema does not: ${told}`);
    const listed = /bekend zijn hier: (.*)/.exec(found.find((each) => each.tekst.includes(strange))?.hulp ?? "");
    if (known && listed) {
      const asked = new Set(listed[1].split(", "));
      for (const key of asked) if (!known.includes(key)) faults.push(`${name}: the program reads '${key}', the schema does not know it`);
    }
  }
}
await Promise.all([worker(), worker()]);
console.log(`${tried} changes`);
if (faults.length > 0) {
  console.error(faults.slice(0, 60).join("\n"), `\n${faults.length} faults`);
  process.exit(1);
}
