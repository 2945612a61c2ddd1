// Runs every tool on the same pages, in turn (A B C, A B C ...), so that a busy moment of the machine hits all alike.
// Usage: node run.mjs ROUNDS
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { printComparison } from './compare-rules.mjs';
import { measure } from './measure.mjs';
import { pa11yConcurrency, pagesAtOnce } from './settings.mjs';
import { serve } from './site.mjs';
import { table } from './table.mjs';
import { axeCli, baseline, formLint, formLintStatic, formLintThreeProfiles, pa11yCi } from './tools.mjs';

const rounds = Number(process.argv[2] ?? 3);
const results = path.resolve('results');
const root = path.resolve('pages/root');
const paths = readFileSync('pages.txt', 'utf8').split('\n').filter((line) => line && !line.startsWith('#')).map((line) => line.split(' ')[1]);
const small = 'usr/share/doc/debian-handbook/html/nl-NL/foreword.html';

rmSync(results, { recursive: true, force: true });
mkdirSync(results);
const site = await serve(root);
const at = (file) => `${site.origin}/${file}`;

const all = paths.map(at);
const series = [
  { reference: formLint, tools: [formLint, baseline, pa11yCi, axeCli, formLintThreeProfiles], targets: all, name: 'all' },
  { reference: formLint, tools: [formLint, baseline], targets: [at(small)], name: 'one' },
  { reference: formLintStatic, tools: [formLintStatic], targets: [path.join(root, small)], name: 'static' },
];

async function each(label, visit) {
  for (const { tools, targets, name } of series) {
    for (const tool of tools) {
      const run = await measure(tool, visit === 'warm up' ? targets.slice(0, 1) : targets, path.join(results, `${label}-${name}-${tool.name.replace(/\W+/g, '-')}`));
      if (visit === 'warm up') continue;
      console.error(`round ${label}  ${run.tool}, ${run.pages} page(s): ${run.seconds.toFixed(2)} s (load before: ${run.load.toFixed(1)})`);
      runs[name].push({ round: label, ...run });
    }
  }
}

const runs = Object.fromEntries(series.map(({ name }) => [name, []]));
try {
  // The first start of a program reads it from disk: that is nobody's speed.
  await each('warm', 'warm up');
  for (let round = 1; round <= rounds; round++) await each(round, 'measure');
} finally {
  site.close();
}

console.log(`${cpus().length} × ${cpus()[0].model.trim()}, ${rounds} round(s), ${pagesAtOnce} pages at once (pa11y-ci: ${pa11yConcurrency})`);
for (const { name, reference } of series) console.log(`\n${table(runs[name], reference.name)}`);
printComparison(path.join(results, '1-all-Node-baseline.json'), path.join(results, '1-all-FormLint.json'));
writeFileSync(path.join(results, 'runs.json'), JSON.stringify(runs, null, 2));
