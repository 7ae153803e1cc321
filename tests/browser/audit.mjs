// Audits every web page in a folder: node audit.mjs <folder>. The last line says how many checks passed and failed.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Session, launch } from './browser.mjs';
import { Findings } from './findings.mjs';
import { accessibility, doubled, forced, keyboard, sideways, spacing, structure, uncut } from './rules.mjs';

const situations = [
  { name: '320 px', width: 320 }, // also what a screen of 1280 px is at 400 %
  { name: '768 px, dark', width: 768, scheme: 'dark' },
  { name: '1440 px', width: 1440 },
  { name: 'print', width: 794, medium: 'print' },
];

const folder = process.argv[2];
const findings = new Findings();
const browser = await launch();
try {
  const session = await Session.start(browser);
  await session.page.setBypassCSP(true); // our pages allow no script, also not axe-core
  for (const report of readdirSync(folder).filter((name) => name.endsWith('.html')).sort()) {
    for (const situation of situations) {
      await session.become(situation);
      await session.open(join(folder, report));
      await session.unfold();
      findings.check(report, 'axe', situation.name, await accessibility(session.page, situation.medium === 'print'));
      if (situation.medium !== 'print')
        findings.check(report, 'sideways', situation.name, await sideways(session.page));
    }
    for (const width of [320, 1280])
      for (const [name, css] of [['spaced text', spacing], ['text of 200 %', doubled]]) {
        await session.become({ width });
        await session.open(join(folder, report));
        await session.unfold();
        await session.dress(css);
        findings.check(report, 'sideways', `${width} px, ${name}`, await sideways(session.page));
        findings.check(report, 'uncut', `${width} px, ${name}`, await uncut(session.page));
      }
    for (const scheme of ['light', 'dark']) {
      await session.become({ forced: true, scheme });
      await session.open(join(folder, report));
      findings.check(report, 'forced colours', scheme, await forced(session.page));
    }
    findings.check(report, 'structure', '1280 px', await structure(session.page));
    findings.check(report, 'outside', '1280 px', [...session.outside, ...session.complaints]);
    await session.become({});
    await session.open(join(folder, report));
    findings.check(report, 'keyboard', '1280 px', await keyboard(session.page));
  }
} finally {
  await browser.close();
}
process.exit(findings.summary() ? 0 : 1);
