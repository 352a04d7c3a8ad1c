// Packages of many reporters for the growth curve: the project's own package with the trade of the world beside it.

import { once } from 'node:events';
import { cpSync, createReadStream, createWriteStream, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

const SOURCE = 'imf-dots-2022';
const [FIRST, LAST] = [1992, 2020];
const REPORTERS = 214;
const PARTNERS = 152;

/**
 * Writes a package with the trade of a number of reporters, the project's own among them with all it has.
 * @param {string} folder where it is written; what lies there is removed
 * @param {number} count how many reporters
 * @param {string | undefined} file IMF values as `reporter_iso3,partner_iso3,flow,year,value_usd,estimate`, gzipped;
 *   without it values of the same shape are made up
 * @returns {Promise<{ reporters: number, values: number, largest: string }>} `largest` has the most rows
 */
export async function writeWorld(folder, count, file) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync('data', folder, { recursive: true });
  const [header, ...own] = readFileSync('data/trade.csv', 'utf8').trimEnd().split('\n');
  const home = own[0].slice(0, 3);
  const known = readFileSync('data/economies.csv', 'utf8')
    .split('\n')
    .map((line) => line.slice(0, 3));
  const rows = file === undefined ? madeUp(known) : recorded(file, new Set(known));
  const out = createWriteStream(join(folder, 'trade.csv'));
  const sizes = new Map();
  let isHomeWritten = false;
  const write = async (line) => {
    if (!out.write(`${line}\n`)) await once(out, 'drain');
  };
  const writeHome = async () => {
    for (const line of own) await write(line);
    sizes.set(home, own.length);
    isHomeWritten = true;
  };
  await write(header);
  // Rows come sorted by reporter; the own package takes its place among them.
  for await (const { reporter, cells } of rows) {
    if (!isHomeWritten && reporter > home) await writeHome();
    if (reporter === home || (!sizes.has(reporter) && sizes.size >= count - Number(!isHomeWritten))) continue;
    await write(`${cells},${SOURCE}`);
    sizes.set(reporter, (sizes.get(reporter) ?? 0) + 1);
  }
  if (!isHomeWritten) await writeHome();
  out.end();
  await once(out, 'finish');
  const [largest] = [...sizes].filter(([code]) => code !== home).sort((a, b) => b[1] - a[1])[0] ?? [home];
  return { reporters: sizes.size, values: [...sizes.values()].reduce((sum, size) => sum + size, 0), largest };
}

async function* recorded(file, known) {
  const lines = createInterface({ input: createReadStream(file).pipe(createGunzip()) });
  for await (const line of lines) {
    const [reporter, partner, flow, year, value, estimate] = line.split(',');
    if (!known.has(reporter) || !known.has(partner) || reporter === partner) continue;
    yield { reporter, cells: rowOf(reporter, partner, flow, year, value, estimate) };
  }
}

/** Values of the same shape, the same in every run. */
async function* madeUp(known) {
  const codes = known.filter((code) => /^[A-Z]{3}$/.test(code)).sort();
  let seed = 1;
  const random = () => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return seed / 2 ** 31;
  };
  for (const reporter of codes.slice(0, REPORTERS)) {
    for (const partner of codes.filter((code) => code !== reporter).slice(0, PARTNERS)) {
      for (const flow of ['export', 'import']) {
        for (let year = FIRST; year <= LAST; year += 1)
          yield { reporter, cells: rowOf(reporter, partner, flow, year, Math.round(10 ** (3 + 6 * random())), 0) };
      }
    }
  }
}

function rowOf(reporter, partner, flow, year, value, estimate) {
  return [reporter, partner, 'reporter', flow, year, value, flow === 'export' ? 'FOB' : 'CIF', estimate].join(',');
}
