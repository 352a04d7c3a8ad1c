import { describe, expect, it } from 'vitest';
import { glossaryFacts, notCoveredName } from '../../src/app/from-atlas.ts';
import { evidenceMeaning } from '../../src/format/evidence-meaning.ts';
import { glossaryOf, type TermId, termOf } from '../../src/format/glossary.ts';
import { realAtlas, realBase } from '../dataset/real-data.ts';

const facts = glossaryFacts(realAtlas(), realBase());
const bare = {
  ...{ reporter: 'Ruritania', scope: { name: 'the world', short: 'WORLD' }, partners: 3, lowBaseUsd: 0 },
  ...{ speakers: { claims: 'the source of the claims', record: 'the trade record' } },
  ...{ hasClaims: false, hasEvents: false },
};
const sentenceOf = (id: TermId) => termOf(id, facts).sentence.replaceAll('\u00a0', ' ');

describe('glossaryOf', () => {
  it.each(glossaryOf(facts).map((term) => [term.id, term] as const))(
    '%s: is one sentence that a card has room for',
    (id, { word, sentence }) => {
      expect(word).not.toBe('');
      expect(sentence).toMatch(/^[A-Z“].*\.$/);
      expect(sentence.length).toBeLessThanOrEqual(200);
      // The strengths of a verdict are three words in one.
      expect(sentence.split(/\.\s/)).toHaveLength(id === 'strength' ? 3 : 1);
    },
  );

  it('says each thing in the package’s words', () => {
    expect(sentenceOf('stated')).toBe('Printed in the yearbook.');
    expect(sentenceOf('implied')).toBe('Worked out from the yearbook and the IMF record together; neither prints it.');
    expect(sentenceOf('reporter')).toBe('The country whose trade is shown, here Belarus; all others are its partners.');
    expect(termOf('small-base', facts).word.replace('\u00a0', ' ')).toBe('Small base (under US$1 m)');
    expect(sentenceOf('scope')).toBe(
      'The atlas covers 154 economies of Asia, Africa and Latin America; post-Soviet states and Cyprus are left out, as in the yearbook’s chapter on these continents.',
    );
  });

  it('leaves out what a package does not have, and says of its scope what can be said', () => {
    const words = glossaryOf(bare).map(({ id }) => id);
    for (const absent of ['stated', 'derived', 'implied', 'small-base', 'contact', 'claim', 'verdict', 'strength'])
      expect(words).not.toContain(absent);
    expect(termOf('scope', bare).sentence).toBe('The atlas covers 3 economies of the world.');
    expect(termOf('scope', { ...bare, partners: 1 }).sentence).toBe('The atlas covers 1 economy of the world.');
    expect(termOf('no-source', bare).sentence).toBe('The record ends before the year.');
    expect(termOf('hatched', bare).sentence).toBe('An estimate by those who compiled the trade record.');
  });
});

describe('the words around a term', () => {
  it('evidenceMeaning: names the source instead of “the source of the claims”', () => {
    expect(evidenceMeaning('stated', facts.speakers)).toBe('printed in the yearbook');
    expect(evidenceMeaning('observed', facts.speakers)).toBe('stands in the IMF record');
  });

  it('notCoveredName: says whom a reader may miss, where the package says it', () => {
    expect(notCoveredName(realAtlas())).toBe('Not covered (incl. post-Soviet states and Cyprus)');
    expect(notCoveredName(bare)).toBe('Not covered');
  });
});
