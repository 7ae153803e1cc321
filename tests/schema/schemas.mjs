// The schemas that the program installed, ready to judge; and which file has which, by the program's own rule.
import fs from "node:fs";
import path from "node:path";
import Ajv from "ajv";

export function load(folder) {
  const ajv = new Ajv({ allErrors: true, strict: true, strictTypes: false, strictRequired: false, allowUnionTypes: true });
  const schemas = {};
  for (const file of fs.readdirSync(folder)) {
    const text = JSON.parse(fs.readFileSync(path.join(folder, file), "utf8"));
    schemas[path.basename(file, ".json")] = { text, judge: ajv.compile(text) };
  }
  return schemas;
}

/// Files that are called as their schema.
export const named = [
  "centrum", "kwaliteit", "meerwaarde", "vrijgegeven", "plugin", "indicatoren", "lijsten", "overzichten", "teksten", "regels",
  "indelingen", "literatuur", "sector", "verwacht", "huisstijl", "woorden", "herkenning",
];
export const all = [...named, "afspraak", "persona"];

export function schemaOf(file) {
  if (!file.endsWith(".json")) return undefined;
  const folder = path.basename(path.dirname(file));
  if (folder === "afspraken") return "afspraak";
  if (folder === "personas") return "persona";
  const stem = path.basename(file, ".json");
  if (stem.startsWith("huisstijl")) return "huisstijl";
  return named.includes(stem) ? stem : undefined;
}

export function* filesBelow(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith("build") && entry.name !== "node_modules") yield* filesBelow(file);
    else if (entry.isFile() && schemaOf(file)) yield file;
  }
}

export function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
  } catch {
    return undefined; // not JSON at all: for the reader to say
  }
}
