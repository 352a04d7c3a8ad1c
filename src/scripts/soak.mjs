// `npm run soak -- [--minutes N] [--seed N]`: the random tests again and again with other seeds and longer runs than the
// gate has, until the time is up. Each failure is printed as the command that shows it again.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { findChromium, freePort } from './chromium.mjs';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '15' }, seed: { type: 'string' } } });
const until = Date.now() + Number(values.minutes) * 60_000;

const LONGER = { SOAK_RUNS: '1000', SOAK_ACTS: '120', SOAK_LOADS: '40' };
const { path, env } = await findChromium();
process.env.E2E_PORT ??= await freePort();

const isRandom = (file) => /\.test\.tsx?$/.test(file) && readFileSync(`tests/${file}`, 'utf8').includes("'fast-check'");
const laws = readdirSync('tests', { recursive: true }).filter(isRandom);
const ROUND = [
  ['vitest', ['run', '--reporter=dot', ...laws.map((file) => `tests/${file}`)]],
  [
    'playwright',
    ['test', '--config', 'tests/e2e', '--reporter=line', 'e2e/acts.spec', 'e2e/links.spec', '-g', 'random|whatever'],
  ],
];

const failures = [];
let rounds = 0;
if (call('vite', ['build', '--logLevel', 'warn'], {})) {
  for (let seed = Number(values.seed ?? Date.now() % 1_000_000); Date.now() < until; seed += 1) {
    console.log(`\n── seed ${seed}`);
    for (const [tool, args] of ROUND) {
      const settings = { ...LONGER, SOAK_SEED: String(seed) };
      if (call(tool, args, settings)) continue;
      const shown = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
      failures.push([...shown, 'npx', tool, ...args].join(' '));
    }
    rounds += 1;
  }
}
console.log(`\n${rounds} rounds, ${failures.length} failures`);
for (const failure of failures) console.log(`To see it again: ${failure}`);
process.exit(failures.length === 0 && rounds > 0 ? 0 : 1);

function call(tool, args, settings) {
  const result = spawnSync(`node_modules/.bin/${tool}`, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env, ...settings, CHROMIUM_PATH: path, TZ: 'UTC', NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  return result.status === 0;
}
