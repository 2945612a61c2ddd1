import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isRoot, pa11yConcurrency, pagesAtOnce, tags } from './settings.mjs';

const { CHROMIUM, CHROMEDRIVER, FORMLINT } = process.env;
const chromeFlags = ['headless', 'disable-dev-shm-usage', ...(isRoot ? ['no-sandbox'] : [])];
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const write = (file, lines) => { writeFileSync(file, lines.join('\n') + '\n'); return file; };

/**
 * A tool is a name, the commands it needs for these addresses (run side by side; `stdout` is a file),
 * and the addresses it really checked, so that a page left out never passes for speed.
 */
const formlint = (name, ...more) => ({
  name,
  commands: (urls, out) => [{ run: [FORMLINT, 'check', '--urls', write(`${out}.urls`, urls), '--parallel', pagesAtOnce, '--timeout', 120, '-f', `json=${out}.json`, '--fail-on', 'never', '--quiet', ...more] }],
  checked: (out) => new Set(read(`${out}.json`).pages.map((page) => page.url)),
});

export const formLint = formlint('FormLint');
export const formLintThreeProfiles = formlint('FormLint, three profiles', '-p', 'phone', 'tablet', 'desktop');

export const formLintStatic = {
  name: 'FormLint --static',
  commands: (files, out) => [{ run: [FORMLINT, 'check', ...files, '--static', '-f', `json=${out}.json`, '--fail-on', 'never', '--quiet'] }],
  checked: (out) => new Set(read(`${out}.json`).pages.map((page) => page.url.replace('file://', ''))),
};

export const baseline = {
  name: 'Node baseline',
  commands: (urls, out) => [{ run: ['node', 'baseline.mjs', write(`${out}.urls`, urls), `${out}.json`] }],
  checked: (out) => new Set(Object.keys(read(`${out}.json`).pages)),
};

export const pa11yCi = {
  name: 'pa11y-ci (axe)',
  commands: (urls, out) => {
    const config = {
      defaults: {
        runners: ['axe'], standard: 'WCAG2AA', concurrency: pa11yConcurrency, timeout: 120_000, viewport: { width: 360, height: 740, isMobile: true, hasTouch: true },
        // One context for all pages, as FormLint and the baseline have: faster than one for each.
        useIncognitoBrowserContext: false,
        chromeLaunchConfig: { executablePath: CHROMIUM, args: chromeFlags.map((flag) => `--${flag}`) },
      },
      // As objects: addresses given as text share one configuration, and pages at the same time spoil each other's (pa11y-ci #354).
      urls: urls.map((url) => ({ url })),
    };
    writeFileSync(`${out}.config.json`, JSON.stringify(config));
    return [{ run: ['node_modules/.bin/pa11y-ci', '--config', `${out}.config.json`, '--json'], stdout: `${out}.json` }];
  },
  // A page it could not open has one result with a message and no rule.
  checked: (out) => new Set(Object.entries(read(`${out}.json`).results).filter(([, found]) => found.every((issue) => issue.code)).map(([url]) => url)),
};

/** It opens one page after the other, so it gets one process for each page at once, with every other address. */
export const axeCli = {
  name: '@axe-core/cli',
  commands: (urls, out) => Array.from({ length: Math.min(pagesAtOnce, urls.length) }, (_, half) => ({
    run: ['node_modules/.bin/axe', ...urls.filter((_, index) => index % pagesAtOnce === half), '--tags', tags.join(), '--no-reporter', '--timeout', 120,
      '--chrome-path', CHROMIUM, '--chromedriver-path', CHROMEDRIVER, `--chrome-options=${chromeFlags.join()}`,
      '--dir', path.dirname(out), '--save', `${path.basename(out)}-${half}.json`],
    result: `${out}-${half}.json`,
  })),
  checked: (out, commands) => new Set(commands.flatMap((command) => read(command.result).map((page) => page.url))),
};
