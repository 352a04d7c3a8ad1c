import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { IS_DOCKED, NARROW, PANEL_COVERS } from '../../src/ui/use-media.ts';

const [list = ''] = readFileSync('src/ui/frame.css', 'utf8').split('*/');
const listed = list.match(/[\d.]+em\b/g) ?? [];
const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => readFileSync(join('src', path), 'utf8'));

it('lists every width and height at which the layout turns, and none that is gone', () => {
  const queries = sheets.flatMap((css) => css.match(/@media[^{]+/g) ?? []).join(' ');
  const used = new Set([...queries.matchAll(/(?:width|height): ([\d.]+em)/g)].map(([, at]) => at));
  expect(new Set(listed.filter((at) => at !== '1em'))).toEqual(used);
});

it('lets scripts ask for the same widths and heights as the styles', () => {
  const lines = list.split('\n');
  for (const [name, query] of Object.entries({ NARROW, PANEL_COVERS, IS_DOCKED })) {
    const [at] = /[\d.]+em/.exec(query) ?? [];
    expect(lines.find((line) => line.includes(`(${name})`))).toContain(` ${at} `);
  }
});
