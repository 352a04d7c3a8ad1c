import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reader } from './reader.ts';
import { shown, states } from './shown.ts';
import { click, expect, open, test } from './test.ts';

async function query(reader: Reader): Promise<string> {
  return new URL(await reader.address()).search;
}

async function expectQuery(reader: Reader, expected: string): Promise<void> {
  await expect.poll(() => query(reader)).toBe(expected);
}

/** Puts the focus where the keys shall go. */
async function focus(reader: Reader, css: string): Promise<void> {
  await expect
    .poll(() =>
      reader.read((at) => {
        const found = document.querySelector<HTMLElement>(at);
        found?.focus();
        return found !== null && document.activeElement === found;
      }, css),
    )
    .toBe(true);
}

for (const view of ['', '?years=2019..2020', '?flow=turnover&focus=PAK', '?view=claims&verdict=differs']) {
  test(`says what Chromium says: ${view || 'the default view'}`, async ({ reader, chromium, baseURL }) => {
    const other = await chromium.open();
    await other.resize(1440, 900);
    for (const one of [reader, other]) await open(one, `${baseURL}${view}`);
    const seen = await reader.read(shown);
    expect(seen).toEqual(await other.read(shown));
    await other.close();
    expect(seen.marks.length).toBe(155);
  });
}

test('each choice is in the address, each Back undoes one, and the link shows the same view', async ({
  reader,
  opener,
  baseURL,
}) => {
  await open(reader, baseURL ?? '');
  expect(await reader.read(states)).toEqual({ value: 4, 'no-figure': 150, reporter: 1 });
  const steps = [''];
  const step = async (act: () => Promise<void>, expected: string) => {
    await act();
    await expectQuery(reader, expected);
    steps.push(expected);
  };

  await step(() => click(reader, '[role=radiogroup] label', 'Imports'), '?flow=import');
  await focus(reader, 'input[aria-label="To year"]');
  await step(() => reader.press('ArrowLeft'), '?years=2019..2020&flow=import');
  await step(
    () => click(reader, '[role=toolbar][aria-label=Region] button', 'Africa'),
    '?years=2019..2020&flow=import&region=africa',
  );
  await focus(reader, 'input[aria-label="From year"]');
  await step(() => reader.press('PageDown'), '?years=2014..2020&flow=import&region=africa');
  await step(async () => {
    await click(reader, '[role=combobox][aria-label="Find a partner"]');
    await reader.type('niger');
    await click(reader, '[role=option]:not(svg *)', 'Nigeria');
  }, '?years=2014..2020&flow=import&region=africa&focus=NGA');
  await expect.poll(async () => (await reader.read(shown)).panel).toContain('Nigeria');
  await step(
    () => click(reader, '#table thead button', 'Balance'),
    '?years=2014..2020&flow=import&region=africa&focus=NGA&sort=-balance',
  );
  await step(
    () => click(reader, 'nav[aria-label="Views"] a', 'Claims'),
    '?view=claims&years=2014..2020&flow=import&region=africa&focus=NGA&sort=-balance',
  );
  await step(
    () => click(reader, '[role=radiogroup] label', 'Differs'),
    '?view=claims&years=2014..2020&flow=import&region=africa&focus=NGA&verdict=differs&sort=-balance',
  );

  const fresh = await opener.open();
  await fresh.resize(1440, 900);
  await open(fresh, await reader.address());
  expect(await fresh.read(shown)).toEqual(await reader.read(shown));
  await fresh.close();

  for (const before of steps.slice(0, -1).reverse()) {
    await reader.back();
    await expectQuery(reader, before);
  }
  await expect.poll(() => reader.read(states)).toEqual({ value: 4, 'no-figure': 150, reporter: 1 });
});

test('the share menu copies the link and saves the figures on screen', async ({ reader, baseURL }) => {
  await open(reader, `${baseURL}?years=2019..2020`);
  await click(reader, 'button', 'Share');
  await click(reader, 'dialog button', 'Copy link');
  await expect.poll(() => reader.read(said)).toBe('Link copied.');
  await click(reader, 'dialog button', 'Figures shown (CSV)');
  await expect.poll(() => reader.read(said)).toContain('trade-export-change-2019-2020.csv');

  await expect.poll(() => linesOf(reader.downloads).filter((line) => !line.startsWith('#')).length).toBe(155);
  expect(linesOf(reader.downloads)[0]).toMatch(/^# /);

  await reader.press('Escape');
  await focus(reader, '[role=combobox][aria-label="Find a partner"]');
  await reader.paste();
  const typed = () => document.querySelector<HTMLInputElement>('[role=combobox][aria-label="Find a partner"]')?.value;
  await expect.poll(() => reader.read(typed)).toBe(`${baseURL}?v=1&years=2019..2020`);
});

function said(): string {
  return document.querySelector('dialog [data-shown] > p')?.textContent ?? '';
}

/** The lines of the figures that were saved; none while they have not come. */
function linesOf(folder: string): string[] {
  const file = readdirSync(folder).find((name) => /^trade-.*\.csv$/.test(name));
  return file === undefined ? [] : readFileSync(join(folder, file), 'utf8').trim().split(/\r?\n/);
}
