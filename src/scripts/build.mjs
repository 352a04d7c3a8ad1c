// `npm run build`: checks and compiles a data package and builds the site of it into `dist/`, or where it is told.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { parseArgs } from 'node:util';

const USE = 'Use: npm run build -- [--data DIR] [--out DIR]';

const { data, out } = options();
// In a process of its own, as from the command line: only such a build puts the whole site in place at once.
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vite/bin/vite.js', 'build', ...(out === undefined ? [] : ['--outDir', out])],
  { stdio: 'inherit', env: { ...process.env, ...(data === undefined ? {} : { ATLAS_DATA: data }) } },
);
process.exitCode = status ?? 1;

function options() {
  try {
    const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } });
    if (values.data !== '' && values.out !== '') return values;
    throw new TypeError('An option without a folder.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(USE);
    process.exit(1);
  }
}
