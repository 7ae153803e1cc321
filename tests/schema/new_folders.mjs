// What `nieuw` and `plugin nieuw` write names its schema, that schema is on the disk where the name says, and the file
// fits it; also in a folder with spaces in its name. Usage: new_folders.mjs <program>
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { load, filesBelow, readJson, schemaOf } from "./schemas.mjs";

const program = process.argv[2];
const work = fs.mkdtempSync(path.join(os.tmpdir(), "nieuwe map "));
process.on("exit", () => fs.rmSync(work, { recursive: true, force: true }));
const run = (...words) => execFileSync(program, words, { cwd: work, stdio: "pipe", env: { ...process.env, VERANTWOORD_VANDAAG: "2026-02-01" } });

run("nieuw", "centrum", "leeg");
run("nieuw", "centrum", "de brug", "--voorbeeld");
run("plugin", "nieuw", "fonds-data");
run("plugin", "nieuw", "fonds-code", "--met-code");
run("sjabloon", "nieuw", "fonds-tekst");
const faults = [];
let seen = 0;
for (const file of filesBelow(work)) {
  const value = readJson(file);
  if (!value?.$schema) {
    faults.push(`${file}: no $schema`);
    continue;
  }
  const schema = fileURLToPath(value.$schema);
  if (path.basename(schema, ".json") !== schemaOf(file)) faults.push(`${file}: names ${schema}`);
  else if (!fs.existsSync(schema)) faults.push(`${file}: ${schema} does not exist`);
  else {
    const { judge } = load(path.dirname(schema))[schemaOf(file)];
    if (!judge(value)) faults.push(`${file}: ${JSON.stringify(judge.errors.slice(0, 3))}`);
  }
  if (!fs.readFileSync(file, "utf8").startsWith('{\n  "$schema": "file:///')) faults.push(`${file}: not on a line of its own`);
  seen += 1;
}
run("controleer", "de brug"); // throws when the program minds the new line
if (seen < 20) faults.push(`only ${seen} files were looked at`);
console.log(`${seen} files`);
if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exit(1);
}
