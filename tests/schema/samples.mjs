// Every file of this repository that the program reads without an error fits its schema, and every file that the cases
// expect it to refuse for its form does not. Usage: samples.mjs <folder with schemas> <source>
import fs from "node:fs";
import path from "node:path";
import { all, load, schemaOf, filesBelow, readJson } from "./schemas.mjs";

const [folder, source] = process.argv.slice(2);
const schemas = load(folder);
const faults = [];
const seen = {};

// Reasons that are not in one file, or that no schema can say: doubles, order, contrast, what exists elsewhere.
const beyond = /staat er al|is er al|al een|overlapt|wissel|lager dan|ligt niet tussen|samen niet 100|staat ook bij|slecht te|bestaande datum|is er niet|eindigt voordat|halen en brengen|maar één moment|geen getal in Nederlandse|is leeg/;

// What a case's messages refuse for its form, by file. Codes of form: what a key is and what may stand there.
const ofForm = /^(\S+\.json):\d+:\d+: fout\[([GPS]9[2346]|P2[459]|S53|G5[01])\]: (.*)$/;
function refusals(casefolder) {
  const found = new Map();
  const file = path.join(casefolder, "meldingen");
  if (!fs.existsSync(file)) return found;
  for (const line of fs.readFileSync(file, "utf8").split("\n")) {
    const message = ofForm.exec(line);
    if (!message || beyond.test(message[3])) continue;
    const name = message[1].replace("@CASE@/", "");
    found.set(name, [...(found.get(name) ?? []), line]);
  }
  return found;
}

const cases = path.join(source, "tests/cases");
const refused = new Set();
let refusedSeen = 0;
for (const name of fs.readdirSync(cases)) {
  const casefolder = path.join(cases, name);
  if (!fs.statSync(casefolder).isDirectory()) continue;
  const failing = refusals(casefolder);
  for (const file of filesBelow(casefolder)) {
    const shown = [...failing.keys()].find((each) => file.endsWith("/" + each));
    if (!shown) continue;
    refused.add(file);
    const value = readJson(file);
    if (value === undefined) continue;
    refusedSeen += 1;
    if (schemas[schemaOf(file)].judge(value))
      faults.push(`${file}: fits the schema, but the program says:\n    ${failing.get(shown).join("\n    ")}`);
  }
}

for (const below of ["templates", "plugins", "tests"])
  for (const file of filesBelow(path.join(source, below))) {
    if (refused.has(file)) continue;
    const inCase = file.startsWith(cases);
    const casefolder = inCase ? path.join(cases, path.relative(cases, file).split(path.sep)[0]) : "";
    // A case that ends in an error may hold a bad file: those were looked at above.
    if (inCase && fs.readFileSync(path.join(casefolder, "code"), "utf8").trim() !== "0") continue;
    if (file.includes("broken_plugins")) continue;
    const text = fs.readFileSync(file, "utf8");
    const value = /@[A-Z_]+@|^@code|^@data/m.test(text) ? undefined : readJson(file); // not a template of a file
    if (value === undefined) continue;
    const { judge } = schemas[schemaOf(file)];
    seen[schemaOf(file)] = (seen[schemaOf(file)] ?? 0) + 1;
    if (!judge(value)) faults.push(`${file}: ${JSON.stringify(judge.errors.slice(0, 3), null, 1)}`);
  }

for (const name of Object.keys(schemas)) if (!all.includes(name)) faults.push(`no file is known to have the schema '${name}'`);
for (const name of all)
  if (!seen[name]) faults.push(`no sample was held against the schema '${name}'`);
if (refusedSeen < 10) faults.push(`only ${refusedSeen} malformed files were tried`);
console.log(`accepted: ${JSON.stringify(seen)}; malformed: ${refusedSeen}`);
if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exit(1);
}
