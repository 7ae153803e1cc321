// Pages with one fault each, made on purpose: the audit must find it.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Session, launch } from './browser.mjs';
import { Findings } from './findings.mjs';
import { accessibility, keyboard, sideways, structure } from './rules.mjs';

const good = { lang: ' lang="nl"', body: '<h1>Verslag</h1><p>Tekst.</p>' };
const faults = [
  ['no language', { lang: '' }, accessibility],
  ['pale text', { body: '<h1>Verslag</h1><p style="color:#ccc;background:#fff">Tekst.</p>' }, accessibility],
  ['an image without words', { body: '<h1>Verslag</h1><svg width="9" height="9"><path d="M0 0h9"/></svg>' }, structure],
  ['a heading skips a level', { body: '<h1>Verslag</h1><h3>Te diep</h3>' }, structure],
  ['an id twice', { body: '<h1 id="a">Verslag</h1><p id="a">Tekst.</p>' }, structure],
  ['a link leads nowhere', { body: '<h1>Verslag</h1><a href="#weg">Weg</a>' }, structure],
  ['th without scope', { body: '<h1>Verslag</h1><table><tr><th>Jaar</th></tr></table>' }, structure],
  ['a page wider than the screen', { body: '<h1>Verslag</h1><p style="width:900px">Breed.</p>' }, sideways],
  ['a link that Tab passes', { body: '<h1>Verslag</h1><a href="#" tabindex="-1">Over</a><a href="#">Hier</a>' }, keyboard],
  ['focus that cannot be seen', { body: '<h1>Verslag</h1><a href="#" style="outline:none">Hier</a>' }, keyboard],
];

const page = ({ lang, body }) =>
  `<!DOCTYPE html><html${lang}><head><meta charset="utf-8"><title>Verslag</title></head><body><main>${body}</main></body></html>`;

const folder = mkdtempSync(join(tmpdir(), 'verantwoord-audit-'));
const findings = new Findings();
const browser = await launch();
try {
  const session = await Session.start(browser);
  await session.become({ width: 320 });
  const look = async (name, content, rule) => {
    const file = join(folder, 'pagina.html');
    writeFileSync(file, page(content));
    await session.open(file);
    return rule(session.page);
  };
  for (const rule of [accessibility, structure, sideways, keyboard])
    findings.check('good page', rule.name, '320 px', await look('good', good, rule));
  for (const [name, change, rule] of faults) {
    const found = await look(name, { ...good, ...change }, rule);
    findings.check(name, rule.name, '320 px', found.length > 0 ? [] : ['was not found']);
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
process.exit(findings.summary() ? 0 : 1);
