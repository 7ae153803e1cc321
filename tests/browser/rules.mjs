// What is asked of every page: axe-core's rules for WCAG 2.0, 2.1 and 2.2 A and AA, no scrolling sideways, nothing from
// outside, and a keyboard that reaches everything.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// `onPaper`: nobody touches a link in print, so how large it is does not matter there.
export async function accessibility(page, onPaper = false) {
  await page.evaluate(axe);
  const result = await page.evaluate(
    (tags, touched) => axe.run(document, {
      runOnly: tags, resultTypes: ['violations'], rules: { 'target-size': { enabled: touched } },
    }), [...wcag, 'best-practice'], !onPaper);
  return result.violations.map((each) =>
    `${each.id}: ${each.help} (${each.nodes.length}×, first ${each.nodes[0].target.join(' ')})`);
}

export async function sideways(page) {
  const [wide, room] = await page.evaluate(() =>
    [document.scrollingElement.scrollWidth, document.scrollingElement.clientWidth]);
  return wide > room ? [`the page is ${wide} wide in ${room}`] : [];
}

export async function structure(page) {
  return page.evaluate(() => {
    const problems = [];
    const all = (selector) => [...document.querySelectorAll(selector)];
    if (all('h1').length !== 1) problems.push(`${all('h1').length} first headings`);
    if (all('main').length !== 1) problems.push('no single main');
    if (!document.documentElement.lang) problems.push('no language');
    let level = 0;
    for (const heading of all('h1,h2,h3,h4,h5,h6')) {
      const own = Number(heading.tagName[1]);
      if (own > level + 1) problems.push(`heading skips a level: ${heading.textContent}`);
      level = own;
    }
    const ids = all('[id]').map((each) => each.id);
    for (const id of new Set(ids)) if (ids.indexOf(id) !== ids.lastIndexOf(id)) problems.push(`id twice: ${id}`);
    for (const link of all('a[href^="#"]'))
      if (!document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1))))
        problems.push(`a link leads nowhere: ${link.getAttribute('href')}`);
    for (const head of all('th')) if (!head.scope) problems.push(`th without scope: ${head.textContent}`);
    for (const image of all('svg,img'))
      if (!(image.getAttribute('alt') || image.getAttribute('aria-label') || image.getAttribute('aria-labelledby')))
        problems.push('an image without words');
    return problems;
  });
}

// Tab from the top reaches each link, fold and scrolling region once, in order, and always shows where it is.
export async function keyboard(page) {
  const reachable = await page.evaluate(() => {
    const visible = (each) => each.checkVisibility({ visibilityProperty: true });
    const found = [...document.querySelectorAll('a[href],summary,[tabindex="0"]')].filter(visible);
    found.forEach((each, index) => each.setAttribute('data-reach', String(index)));
    document.body.focus();
    window.scrollTo(0, 0);
    return found.length;
  });
  const problems = [];
  for (let expected = 0; expected < reachable; expected += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const at = document.activeElement;
      const style = getComputedStyle(at);
      const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
      return { reach: at.getAttribute('data-reach'), seen, name: at.textContent.trim().slice(0, 40) };
    });
    if (here.reach !== String(expected)) return [...problems, `stop ${expected} is ${here.reach} '${here.name}'`];
    if (!here.seen) problems.push(`focus cannot be seen on '${here.name}'`);
  }
  return problems;
}

// In forced colours what was told by colour must be told otherwise: text of charts in the system's own colour.
export async function forced(page) {
  return page.evaluate(() => {
    const canvas = getComputedStyle(document.body).backgroundColor;
    return [...document.querySelectorAll('svg text')]
      .filter((each) => getComputedStyle(each).fill === canvas)
      .map((each) => `text of a chart is invisible: ${each.textContent}`);
  });
}
