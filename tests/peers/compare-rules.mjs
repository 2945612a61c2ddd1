// Does FormLint see what axe sees? Compares, page by page, the axe rules that the Node baseline and FormLint report.
// Usage: node compare-rules.mjs BASELINE.json FORMLINT.json
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const outcomes = { violations: 'failed', incomplete: 'needsReview' };

/** Rule ids and how many elements each has, for one page and outcome. FormLint names an axe rule wcag/<axe's id>. */
function reported(findings, outcome) {
  const counts = {};
  for (const finding of findings) {
    if (finding.outcome !== outcome || !finding.rule.startsWith('wcag/')) continue;
    const id = finding.rule.slice('wcag/'.length);
    counts[id] = (counts[id] ?? 0) + 1;
  }
  return counts;
}

export function compare(baseline, formlint) {
  const differences = [];
  for (const { url } of formlint.pages) {
    const page = baseline.pages[url];
    if (!page) continue;
    const findings = formlint.findings.filter((finding) => finding.page === url);
    for (const [kind, outcome] of Object.entries(outcomes)) {
      const ours = reported(findings, outcome), theirs = page[kind];
      // FormLint also runs axe's best practices, which the baseline leaves out.
      const rules = new Set([...Object.keys(theirs), ...Object.keys(ours)].filter((id) => page.ran.includes(id)));
      for (const rule of rules) {
        if ((ours[rule] ?? 0) !== (theirs[rule] ?? 0)) differences.push({ url, rule, outcome, baseline: theirs[rule] ?? 0, formlint: ours[rule] ?? 0 });
      }
    }
  }
  return differences;
}

export function printComparison(baselineFile, formlintFile) {
  const [baseline, formlint] = [baselineFile, formlintFile].map((file) => JSON.parse(readFileSync(file, 'utf8')));
  const differences = compare(baseline, formlint);
  const rulesOnly = differences.filter((difference) => !difference.baseline || !difference.formlint);
  const compared = formlint.pages.filter((page) => baseline.pages[page.url]).length;
  console.log(`\nRules on ${compared} of ${Object.keys(baseline.pages).length} pages, FormLint against the baseline: ${rulesOnly.length} that only one of them reports, ${differences.length - rulesOnly.length} with another number of elements.`);
  for (const { url, rule, outcome, baseline, formlint } of differences) console.log(`  ${new URL(url).pathname}  ${rule} ${outcome}: baseline ${baseline}, FormLint ${formlint}`);
  for (const problem of formlint.problems) console.log(`  FormLint reports a problem: ${problem.target}: ${problem.message}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) printComparison(...process.argv.slice(2));
