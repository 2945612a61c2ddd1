import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { loadavg } from 'node:os';

const start = (command) => new Promise((ended, failed) => {
  const [program, ...args] = command.run.map(String);
  const process = spawn(program, args, { stdio: ['ignore', command.stdout ? openSync(command.stdout, 'w') : 'ignore', 'pipe'], env: environment });
  let complaint = '';
  process.stderr.on('data', (text) => { complaint += text; });
  process.on('error', failed).on('close', () => ended(complaint));
});

// What a person would have: no colour codes in the way, one browser for all.
const environment = { ...process.env, NO_COLOR: '1', FORMLINT_BROWSER: process.env.CHROMIUM };

/** Runs one tool from start to finish, on the wall clock. An exit code tells of findings only: what counts is which pages have a result. */
export async function measure(tool, targets, out) {
  const commands = tool.commands(targets, out);
  const load = loadavg()[0];
  const started = performance.now();
  const complaints = await Promise.all(commands.map(start));
  const seconds = (performance.now() - started) / 1000;
  const results = checked(tool, out, commands, complaints);
  const missing = targets.filter((target) => !results.has(target));
  if (missing.length > 0) console.error(`${tool.name} has no result for ${missing.length} of ${targets.length}, such as ${missing[0]}`);
  return { tool: tool.name, pages: targets.length - missing.length, missing: missing.length, seconds, load };
}

function checked(tool, out, commands, complaints) {
  try {
    return tool.checked(out, commands);
  } catch (error) {
    throw new Error(`${tool.name} wrote no result: ${error.message}\n${complaints.join('\n').slice(0, 2000)}`);
  }
}
