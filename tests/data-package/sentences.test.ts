import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headlineNames } from '../../src/app/from-atlas.ts';
import { headlineModel } from '../../src/headline/headline-model.ts';
import { partnerTitle } from '../../src/headline/partner-sentence.ts';
import { viewAt } from '../../src/prerender/site-data.ts';
import { realSite } from '../prerender/site.ts';

const data = realSite();
const { atlas, base } = data;

/** Pairs of lines: an address of the atlas, and the sentence that it leads with; a blank line between them. */
const TABLE = readFileSync(new URL('./sentences.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n\n')
  .map((entry) => entry.split('\n') as [string, string]);

/** What an address says: of the open partner, else of all partners in view. */
function sentenceAt(search: string): string {
  const view = viewAt(data, search);
  const names = headlineNames(atlas);
  return view.focus === undefined ? headlineModel(base, view, names).text : partnerTitle(base, view, view.focus, names);
}

// Each was read aloud, and its numbers were worked out from the rows of the record and the chapter by hand.
describe('sentences of the published package', () => {
  it.each(TABLE)('%s', (search, sentence) => {
    expect(`${sentenceAt(search)}.`).toBe(sentence);
  });

  it('are sixty, each another one', () => {
    expect(new Set(TABLE.map(([, sentence]) => sentence)).size).toBe(60);
  });
});
