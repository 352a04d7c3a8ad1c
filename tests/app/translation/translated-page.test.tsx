import { act, cleanup, render } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { allowTranslation } from '../../../src/app/translation/translated-page.ts';
import { MARK, TRANSLATORS, type Translator, translate } from '../../e2e/translators.ts';

/** What stands in one place of a sentence: a text, a text in an element, or nothing. */
type Place = { readonly text: string; readonly isElement: boolean } | undefined;

function Sentence({ places }: { readonly places: readonly Place[] }) {
  return (
    <p>
      {places.map((place, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: a place is known by where it stands
        place?.isElement ? <b key={index}>{place.text}</b> : place?.text,
      )}
    </p>
  );
}

const PLACE: fc.Arbitrary<Place> = fc.option(
  fc.record({ text: fc.constantFrom('5', ' of ', '12', 'partners '), isElement: fc.boolean() }),
  { nil: undefined },
);
const SENTENCES = fc.array(fc.array(PLACE, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 5 });
const KINDS = Object.keys(TRANSLATORS) as Translator[];

describe('a page that is translated while React draws it', () => {
  afterEach(cleanup);
  allowTranslation();

  for (const kind of KINDS)
    it(`shows what it shows untranslated, when a translator acts ${TRANSLATORS[kind]}`, async () => {
      await fc.assert(
        fc.asyncProperty(SENTENCES, fc.array(fc.boolean()), async (sentences, isTranslated) => {
          const { rerender, container } = render(<Sentence places={[]} />);
          for (const [index, places] of sentences.entries()) {
            await act(async () => rerender(<Sentence places={places} />));
            const said = places.map((place) => place?.text ?? '').join('');
            const shown = () => container.textContent?.replaceAll(MARK, '');
            expect([...(shown() ?? '')].sort().join('')).toBe([...said].sort().join(''));
            if (isTranslated[index] ?? true) translate({ kind, mark: MARK, goesOn: false });
            await Promise.resolve();
          }
          cleanup();
        }),
        { seed: 20_261_128, numRuns: 80 },
      );
    });
});
