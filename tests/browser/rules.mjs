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

// What a reader's own style sheet may do to the text (WCAG 1.4.12 and 1.4.4); nothing may be lost by it.
export const spacing = `*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}
  p{margin-bottom:2em!important}`;
export const doubled = 'html{font-size:200%!important}';

// No text is cut off by its box, and no label of a chart leaves its picture or runs over another one.
export async function uncut(page) {
  return page.evaluate(() => {
    const problems = [];
    const name = (each) => each.textContent.trim().slice(0, 40);
    for (const each of document.querySelectorAll('body *')) {
      if (each.closest('svg,.voorlezen') || !each.checkVisibility()) continue;
      const style = getComputedStyle(each);
      const hides = (overflow) => overflow === 'hidden' || overflow === 'clip';
      if ((hides(style.overflowX) && each.scrollWidth > each.clientWidth + 1) ||
          (hides(style.overflowY) && each.scrollHeight > each.clientHeight + 1))
        problems.push(`text is cut off: ${name(each)}`);
    }
    for (const picture of document.querySelectorAll('svg')) {
      const frame = picture.getBoundingClientRect();
      const labels = [...picture.querySelectorAll('text')].map((each) => [each, each.getBoundingClientRect()]);
      labels.forEach(([each, box], index) => {
        if (box.left < frame.left - 1 || box.right > frame.right + 1) problems.push(`a label leaves its picture: ${name(each)}`);
        for (const [other, its] of labels.slice(index + 1))
          if (Math.min(box.right, its.right) - Math.max(box.left, its.left) > 1 &&
              Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top) > 4)
            problems.push(`labels run over each other: ${name(each)} and ${name(other)}`);
      });
    }
    return problems;
  });
}

// In forced colours what was told by colour must be told otherwise: everything in a chart can be told from the page, and
// what has a name of its own in the legend (two colours in one chart) is not the same as its neighbour.
export async function forced(page) {
  return page.evaluate(() => {
    const canvas = getComputedStyle(document.body).backgroundColor;
    const nothing = (paint) => paint === 'none' || paint === canvas || paint === 'rgba(0, 0, 0, 0)';
    const light = (paint) => {
      const [red, green, blue] = paint.match(/[\d.]+/g).map((part) => part / 255)
        .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
    };
    const contrast = (one, other) => Math.max(light(one) / light(other), light(other) / light(one));
    const problems = [];
    for (const picture of document.querySelectorAll('svg')) {
      const looks = new Map();
      for (const each of picture.querySelectorAll('text,rect,polyline,polygon,circle')) {
        if (each.closest('defs')) continue;
        const { fill, stroke, strokeDasharray } = getComputedStyle(each);
        if (each.tagName === 'text' && nothing(fill)) problems.push(`text of a chart is invisible: ${each.textContent}`);
        if (each.tagName === 'text') continue;
        if (nothing(fill) && nothing(stroke)) problems.push(`a ${each.tagName} of a chart is invisible`);
        const series = (each.getAttribute('class') ?? '').match(/\b[vs]-r\d/)?.[0];
        if (!series) continue;
        if (![fill, stroke].some((paint) => /^rgb/.test(paint) && contrast(paint, canvas) >= 3))
          problems.push(`${series} is hard to tell from the page`);
        const pattern = /^url/.test(each.getAttribute('fill') ?? '') ? 'pattern' : fill;
        const look = [pattern, stroke, strokeDasharray].join(' ');
        if (!looks.has(look)) looks.set(look, series);
        else if (looks.get(look) !== series) problems.push(`two series look alike: ${looks.get(look)} and ${series}`);
      }
    }
    return [...new Set(problems)];
  });
}
