// `npm test`: every check in turn; a failed one does not keep the later ones from running. The last line sums them up.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { findChromium } from './chromium.mjs';

const reports = 'node_modules/.cache/reports';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const tally = { passed: 0, failed: 0 };

run('types', 'tsc', ['--noEmit']);
run('lint and format', 'biome', ['check', '--error-on-warnings']);
run('unused code and packages', 'knip', ['--treat-config-hints-as-errors']);
runCounted(
  'unit, data package and architecture',
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reports}/vitest.json`],
  countVitest,
);
if (run('build', 'vite', ['build', '--logLevel', 'warn'])) {
  run('byte budgets', 'size-limit', []);
  await runBrowser();
}
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed === 0 ? 0 : 1);

async function runBrowser() {
  try {
    const { path, env } = await findChromium();
    runCounted('browser and accessibility', 'playwright', ['test', '--config', 'tests/e2e'], countPlaywright, {
      ...env,
      CHROMIUM_PATH: path,
      PLAYWRIGHT_JSON_OUTPUT_NAME: resolve(reports, 'playwright.json'),
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    tally.failed += 1;
  }
}

/** Runs a check that passes or fails as a whole. */
function run(title, tool, args) {
  const isPassed = call(title, tool, args);
  tally[isPassed ? 'passed' : 'failed'] += 1;
  return isPassed;
}

/** Runs a test runner and adds up its own counts; a runner that fails without a failed test counts as one failure. */
function runCounted(title, tool, args, count, env = {}) {
  const isPassed = call(title, tool, args, env);
  const { passed, failed } = count();
  tally.passed += passed;
  tally.failed += isPassed ? failed : Math.max(failed, 1);
  if (isPassed && passed === 0) tally.failed += 1;
}

function call(title, tool, args, env = {}) {
  console.log(`\n── ${title}`);
  const result = spawnSync(`node_modules/.bin/${tool}`, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env, TZ: 'UTC', NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  return result.status === 0;
}

function countVitest() {
  const report = readReport('vitest.json');
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}

function countPlaywright() {
  const stats = readReport('playwright.json')?.stats;
  return { passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0), failed: stats?.unexpected ?? 0 };
}

function readReport(name) {
  try {
    return JSON.parse(readFileSync(`${reports}/${name}`, 'utf8'));
  } catch {
    return undefined;
  }
}
