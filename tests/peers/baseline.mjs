// The least a program can do to run axe on pages: open, inject, run, close. What FormLint takes more than this is its own.
// Usage: node baseline.mjs URLS.txt OUT.json
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { isRoot, pagesAtOnce, tags } from './settings.mjs';

const [urlsFile, outFile] = process.argv.slice(2);
const waiting = (await readFile(urlsFile, 'utf8')).split('\n').filter(Boolean);
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, chromiumSandbox: !isRoot });
// The phone that FormLint shows pages on; as a phone, because a page without viewport meta is laid out 980 pixels wide there.
const context = await browser.newContext({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
const pages = {};

async function check(url) {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(axe);
  pages[url] = await page.evaluate(async (tags) => {
    const report = await window.axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations', 'incomplete'] });
    const counts = (rules) => Object.fromEntries(rules.map((rule) => [rule.id, rule.nodes.length]));
    const ran = [...report.violations, ...report.incomplete, ...report.passes, ...report.inapplicable];
    return { violations: counts(report.violations), incomplete: counts(report.incomplete), ran: [...new Set(ran.map((rule) => rule.id))] };
  }, tags);
  await page.close();
}

await Promise.all(Array.from({ length: pagesAtOnce }, async () => {
  for (let url = waiting.shift(); url; url = waiting.shift()) await check(url);
}));
await browser.close();
await writeFile(outFile, JSON.stringify({ pages }));
