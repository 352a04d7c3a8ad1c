import process from 'node:process';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { EVENT_KINDS, EVENT_STATUSES } from '../../src/trade/event.ts';
import { FLOWS, MEASURES, RECORDS } from '../../src/trade/flow.ts';
import { YEAR_WORDS } from '../../src/trade/period.ts';
import { VERDICTS } from '../../src/trade/verdict.ts';
import { parseAddress } from '../../src/view-state/address.ts';
import { FIELDS, PARAMS } from '../../src/view-state/params.ts';
import { parseContextOf } from '../../src/view-state/parse-context.ts';
import { REGION_SET } from '../../src/view-state/parse-set.ts';
import { LINE_BASES, type RequestedView, SCALES, SORT_KEYS, STAGES, THEMES } from '../../src/view-state/view.ts';
import { realAtlas } from '../dataset/real-data.ts';

const { economies } = realAtlas();
const context = parseContextOf(realAtlas());

/** A long soak says its seed and has time for more. */
const { SOAK_SEED } = process.env;
const RUNS = SOAK_SEED === undefined ? { numRuns: 1500 } : { numRuns: 20_000, seed: Number(SOAK_SEED) };

const name = fc
  .constantFrom(...economies)
  .chain(({ iso3, iso2, m49, name, aliases }) => fc.constantFrom(iso3, iso2 ?? iso3, m49 ?? iso3, name, ...aliases));
const end = fc.oneof(fc.constantFrom(...YEAR_WORDS), fc.integer({ min: 900, max: 10_100 }).map(String));
const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const event = fc.tuple(day, fc.stringMatching(/^[a-z0-9-]{0,60}$/)).map((parts) => parts.join('-'));
const noise = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '%E0%A4%A',
    '<script>',
    '9'.repeat(400),
    '~~~',
    '..',
    '-',
    '%',
    '__proto__',
    '\u0000',
    '\u202e',
    '𝟚𝟘𝟚𝟘',
  ),
);

/** Some texts joined as links have them, or as they become on the way. */
const joined = (one: fc.Arbitrary<string>, maxLength: number) =>
  fc
    .tuple(
      fc.constantFrom('', '', '', '-', '−', '~', ' '),
      fc.constantFrom('~', '~', '~', ',', '+', '%20', ';', '|', '~-'),
      fc.array(one, { maxLength }),
    )
    .map(([before, separator, parts]) => before + parts.join(separator));
const range = (one: fc.Arbitrary<string>) =>
  fc
    .tuple(one, fc.constantFrom('..', '..', '-', '–', '…', ' to '), fc.oneof(one, fc.constant('')))
    .map((ends) => ends.join(''));
const oneOf = (words: readonly string[]) => fc.constantFrom(...words);

/** A text that fits a key, more or less. */
const TEXTS: { readonly [Field in keyof RequestedView]: fc.Arbitrary<string> } = {
  reporter: name,
  stage: oneOf(STAGES),
  years: range(end),
  flow: oneOf(FLOWS),
  measure: oneOf(MEASURES),
  record: oneOf(RECORDS),
  regions: joined(oneOf([...REGION_SET.words, ...REGION_SET.names.keys()]), 16),
  partners: joined(name, 12),
  focus: name,
  dates: range(day),
  kinds: joined(oneOf(EVENT_KINDS), 12),
  statuses: joined(oneOf(EVENT_STATUSES), 5),
  event,
  scale: oneOf(SCALES),
  basis: oneOf(LINE_BASES),
  showsContacts: oneOf(['0', '1', 'yes', 'off']),
  verdicts: joined(oneOf(VERDICTS), 4),
  sort: fc.tuple(oneOf(['', '-', '−']), oneOf(SORT_KEYS), oneOf(['', '', '-'])).map((parts) => parts.join('')),
  theme: oneOf(THEMES),
  isEmbedded: oneOf(['0', '1', 'true']),
};

const encoded = fc.constantFrom(
  (text: string) => text,
  (text: string) => text,
  (text: string) => new URLSearchParams([['', text]]).toString().slice(1),
  (text: string) => text.toUpperCase(),
);
const pair = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .constantFrom(...FIELDS)
      .chain((field) => fc.tuple(fc.constant(PARAMS[field].key), TEXTS[field], encoded)),
  },
  fc.tuple(
    fc.constantFrom(
      'v',
      'utm_source',
      'FLOW',
      '?focus',
      '__proto__',
      'yaers',
      '',
      ...FIELDS.map((field) => PARAMS[field].key),
    ),
    fc.oneof(noise, ...Object.values(TEXTS)),
    encoded,
  ),
);
const addresses = fc
  .array(fc.tuple(pair, fc.constantFrom('&', '&', '&', '&', '?', '&amp;', '&&')), { maxLength: 40, size: 'max' })
  .map((pairs) => `?${pairs.map(([[key, text, encode], mark]) => `${key}=${encode(text)}${mark}`).join('')}`);

it('parseAddress makes of any address one of the right form, under 500 characters, that says the same', () => {
  fc.assert(
    fc.property(addresses, (address) => {
      const { requested, canonical } = parseAddress(address, context);
      expect(canonical.length).toBeLessThan(500);
      expect(canonical).toMatch(/^(\?[a-z]+=[A-Za-z0-9~.,_-]+(&[a-z]+=[A-Za-z0-9~.,_-]+)*)?$/);
      expect(parseAddress(canonical, context)).toEqual({ requested, rejected: [], canonical });
    }),
    RUNS,
  );
}, 120_000);

it.each(['a ', 'zz~', 'a,', '中 ', 'korea rep '])('parseAddress folds each word of thousands of “%s” once', (piece) => {
  const words = Math.ceil(4000 / piece.length) * piece.trim().split(' ').length;
  const folding = vi.spyOn(String.prototype, 'normalize');
  parseAddress(`?partners=${piece.repeat(4000)}`, context);
  // Each list, each of its words, and the few texts that a whole address has.
  expect(folding.mock.calls.length).toBeLessThan(2.2 * words + 200);
});
