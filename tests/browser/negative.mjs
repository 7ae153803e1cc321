// Pages with one fault each, made on purpose: the audit must find it.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Session, launch } from './browser.mjs';
import { Findings } from './findings.mjs';
import { accessibility, forced, keyboard, sideways, spacing, structure, uncut } from './rules.mjs';

const good = { lang: ' lang="nl"', body: '<h1>Verslag</h1><p>Tekst.</p>' };
const chart = (shapes) =>
  `<h1>Verslag</h1><svg viewBox="0 0 99 20" width="99" height="20" font-size="10" role="img" aria-label="Grafiek">${shapes}</svg>`;
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
  ['text in a box of one size', { body: '<h1>Verslag</h1><p style="height:1.2em;overflow:hidden">Tekst.</p>' }, uncut],
  ['labels of a chart over each other', { body: chart('<text x="2" y="12">Een</text><text x="22" y="12">Twee</text>') }, uncut],
  ['a label outside its chart', { body: chart('<text x="80" y="12">Een heel lang woord</text>') }, uncut],
  ['a bar as pale as the page', { body: chart('<rect class="v-r1" width="9" height="9" fill="Canvas"/>') }, forced],
  ['two series in one colour', { body: chart('<rect class="v-r1" width="9" height="9"/><rect class="v-r2" width="9" height="9"/>') }, forced],
  ['focus that cannot be seen', { body: '<h1>Verslag</h1><a href="#" style="outline:none">Hier</a>' }, keyboard],
];

const page = ({ lang, body }) =>
  `<!DOCTYPE html><html${lang}><head><meta charset="utf-8"><title>Verslag</title></head><body><main>${body}</main></body></html>`;

const folder = mkdtempSync(join(tmpdir(), 'verantwoord-audit-'));
const findings = new Findings();
const browser = await launch();
try {
  const session = await Session.start(browser);
  const look = async (name, content, rule) => {
    const file = join(folder, 'pagina.html');
    writeFileSync(file, page(content));
    await session.become({ width: 320, forced: rule === forced });
    await session.open(file);
    if (rule === uncut) await session.dress(spacing);
    return rule(session.page);
  };
  for (const rule of [accessibility, structure, sideways, keyboard, uncut, forced])
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
