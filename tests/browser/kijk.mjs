// The preview as somebody uses it: a saved template is in the browser at once, a fault stands at its line, and nobody
// else can look. kijk.mjs <program>

import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from './browser.mjs';

const program = process.argv[2];
const work = mkdtempSync(join(tmpdir(), 'kijk-'));
const problems = [];
const check = (fine, what) => fine || problems.push(what);
// On a quiet machine a page is there within 200 ms of saving; here others may be building.
const mostMilliseconds = 2000;

const finished = (child) => new Promise((resolve) => child.on('exit', resolve));
const get = (port, path, headers = {}) =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
    }).on('error', reject).end();
  });

await finished(spawn(program, ['sjabloon', 'nieuw', 'proef'], { cwd: work }));
const file = join(work, 'proef', 'proef.md');
const original = readFileSync(file, 'utf8');
const watcher = spawn(program, ['sjabloon', 'kijk', 'proef', '--seconden', '120'], { cwd: work });
const port = await new Promise((resolve) => {
  let said = '';
  watcher.stdout.on('data', (text) => {
    said += text;
    const found = said.match(/http:\/\/127\.0\.0\.1:(\d+)\//);
    if (found) resolve(Number(found[1]));
  });
  watcher.on('exit', () => resolve(0));
});
check(port > 0, 'no address was printed');

const browser = await launch();
try {
  // Nor can a second one take the same port.
  const second = spawn(program, ['sjabloon', 'kijk', 'proef', '--poort', String(port)], { cwd: work });
  let refusal = '';
  second.stderr.on('data', (text) => (refusal += text));
  check((await finished(second)) === 7 && refusal.includes('B08'), `a taken port gives: ${refusal}`);
  // Only by its own name, only to look, and only here.
  for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1'])
    check((await get(port, '/', { Host: host })).status >= 400, `a page was given to '${host}'`);
  check((await get(port, '/', { Host: `localhost:${port}` })).status === 200, 'localhost was refused');
  check((await get(port, '/../../etc/passwd')).status >= 400, 'a file outside was given');
  const pdf = await get(port, '/rapport.pdf');
  check(pdf.status === 200 && pdf.body.subarray(0, 5).toString() === '%PDF-', 'there is no PDF');
  check((await get(port, '/uitleg/s02')).body.toString().includes('S02'), 'a message has no page');
  check((await get(port, '/stand')).headers['content-security-policy']?.includes("default-src 'self'"), 'no policy');

  const page = await browser.newPage();
  const complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.setViewport({ width: 1200, height: 900 });
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForSelector('#rapport iframe:not(.komt)');
  const inReport = (text) =>
    page.waitForFunction(
      (wanted) => document.querySelector('#rapport iframe:not(.komt)')?.contentDocument?.body?.innerText.includes(wanted),
      { polling: 5, timeout: 20000 },
      text,
    );
  await inReport('De Brug');

  const times = [];
  for (let round = 1; round <= 7; ++round) {
    const words = `Deze zin kwam er als nummer ${round} bij`;
    const shown = inReport(words);
    const saved = performance.now();
    appendFileSync(file, `\n${words}.\n`);
    await shown;
    times.push(performance.now() - saved);
  }
  times.sort((a, b) => a - b);
  const middle = Math.round(times[3]);
  console.log(`saved to seen in Chromium: ${middle} ms in the middle, ${Math.round(times[6])} ms at most`);
  check(middle < mostMilliseconds, `it took ${middle} ms before a saved template was seen`);

  writeFileSync(file, `${original}\nWij tellen {{bezoken}} keer.\n`);
  await page.waitForSelector('#meldingen article.fout mark', { timeout: 20000 });
  const fault = await page.$eval('#meldingen', (place) => place.innerText);
  for (const part of ['S02', 'bezoken', "gebruik 'bezoeken'", `regel ${original.split('\n').length + 1}`])
    check(fault.includes(part), `the fault does not tell ${part}: ${fault}`);
  check((await page.$eval('#meldingen mark', (mark) => mark.textContent)) === 'bezoken', 'the mark is not at the word');
  check((await page.$$('#rapport iframe')).length === 1, 'the last good report is gone');
  if (process.argv[3]) await page.screenshot({ path: `${process.argv[3]}/fout.png` });

  writeFileSync(file, original);
  await page.waitForFunction(() => document.querySelectorAll('#meldingen article.fout').length === 0, { timeout: 20000 });
  if (process.argv[3]) await page.screenshot({ path: `${process.argv[3]}/goed.png` });
  writeFileSync(join(work, 'proef', 'huisstijl.json'), '{ "schema": 1, "basis": "warm" }\n');
  await page.waitForFunction((before) => Number(document.documentElement.dataset.versie) > before, { timeout: 20000 },
    Number(await page.evaluate(() => document.documentElement.dataset.versie)) - 1);
  check(complaints.length === 0, `the browser complains: ${complaints.join('; ')}`);
} finally {
  await browser.close();
  const end = finished(watcher);
  watcher.kill('SIGINT');
  check((await end) === 0, 'it does not stop at Ctrl-C');
  rmSync(work, { recursive: true });
}
for (const problem of problems) console.log(problem);
process.exit(problems.length === 0 ? 0 : 1);
