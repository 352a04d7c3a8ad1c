import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_PARTNERS, REGIONS } from '../../src/trade/economy.ts';
import { EVENT_ID, EVENT_KINDS, EVENT_STATUSES, LONGEST_EVENT_ID } from '../../src/trade/event.ts';
import { FLOWS, MEASURES, RECORDS } from '../../src/trade/flow.ts';
import { year } from '../../src/trade/period.ts';
import { VERDICTS } from '../../src/trade/verdict.ts';
import { parseAddress, serializeAddress } from '../../src/view-state/address.ts';
import { asWritten } from '../../src/view-state/fields.ts';
import { FIELDS, type Field, PARAMS } from '../../src/view-state/params.ts';
import { parseContextOf } from '../../src/view-state/parse-context.ts';
import { REGION_SET, type WordSet, wordSet } from '../../src/view-state/parse-set.ts';
import { versionedLink } from '../../src/view-state/shared-link.ts';
import type { RequestedView } from '../../src/view-state/view.ts';
import { LINE_BASES, SCALES, SORT_KEYS, STAGES, THEMES } from '../../src/view-state/view.ts';
import { realAtlas, realData } from '../dataset/real-data.ts';

const context = parseContextOf(realAtlas());
const codes = realAtlas().economies.map((economy) => economy.iso3);

const eventIds = realData()
  .reporters.get(context.defaults.reporter)
  ?.events.map((event) => event.id);
/** An id as long as the compiler lets one be. */
const LONGEST_EVENT = '2021-09-16-'.padEnd(LONGEST_EVENT_ID, 'x');

/** A choice of a set as an address gives it back: in order, and empty for all of it. */
const choice = <Word extends string>(set: WordSet<Word>) =>
  fc.subarray([...set.words]).map((words) => [...set.normal(words)]);

const years = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 60 }))
  .map(([from, span]) => ({ from: year(from), to: year(from + span) }));
const yearEnds = fc.oneof(
  years,
  years.map(({ from }) => ({ from, to: 'latest' as const })),
  years.map(({ to }) => ({ from: 'earliest' as const, to })),
  fc.constant({ from: 'earliest' as const, to: 'latest' as const }),
);
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const views: fc.Arbitrary<RequestedView> = fc.record({
  reporter: fc.constantFrom(...context.reporters),
  stage: fc.constantFrom(...STAGES),
  years: yearEnds,
  flow: fc.constantFrom(...FLOWS),
  measure: fc.constantFrom(...MEASURES),
  record: fc.constantFrom(...RECORDS),
  regions: choice(REGION_SET),
  partners: fc.uniqueArray(fc.constantFrom(...codes), { maxLength: MOST_PARTNERS }),
  focus: fc.option(fc.constantFrom(...codes), { nil: undefined }),
  dates: fc.tuple(day, day).map(([a, b]) => (a <= b ? { from: a, to: b } : { from: b, to: a })),
  kinds: choice(wordSet(EVENT_KINDS)),
  statuses: choice(wordSet(EVENT_STATUSES)),
  event: fc.option(fc.oneof(fc.constant(LONGEST_EVENT), fc.stringMatching(/^20\d\d-\d\d-\d\d-[a-z]{1,12}$/)), {
    nil: undefined,
  }),
  scale: fc.constantFrom(...SCALES),
  basis: fc.constantFrom(...LINE_BASES),
  showsContacts: fc.constantFrom(true, false, undefined),
  verdicts: choice(wordSet(VERDICTS)),
  sort: fc.record({ key: fc.constantFrom(...SORT_KEYS), isDescending: fc.boolean() }),
  theme: fc.constantFrom(...THEMES, undefined),
  isEmbedded: fc.boolean(),
});

/** Every value that a key may have, or of those without number the ones that are written longest. */
const ALL_VALUES: { readonly [Field in keyof RequestedView]: readonly RequestedView[Field][] } = {
  reporter: context.reporters,
  stage: STAGES,
  years: (['earliest', year(1900), year(2100), 'latest'] as const).flatMap((from) =>
    (['earliest', year(2100), 'latest'] as const).map((to) => ({ from, to })),
  ),
  flow: FLOWS,
  measure: MEASURES,
  record: RECORDS,
  regions: choicesOf(REGION_SET.words.filter((slug) => !REGIONS.some((one) => 'parent' in one && one.parent === slug))),
  partners: [codes.slice(0, MOST_PARTNERS)],
  focus: codes,
  dates: [{ from: '2021-01-02', to: '2021-12-30' }],
  kinds: choicesOf(EVENT_KINDS),
  statuses: choicesOf(EVENT_STATUSES),
  event: [LONGEST_EVENT],
  scale: SCALES,
  basis: LINE_BASES,
  showsContacts: [true, false],
  verdicts: choicesOf(VERDICTS),
  sort: SORT_KEYS.flatMap((key) => [true, false].map((isDescending) => ({ key, isDescending }))),
  theme: THEMES,
  isEmbedded: [true],
};

/** Of each key the longest text that a value gives. */
const LONGEST_TEXTS = new Map(FIELDS.map((field) => [PARAMS[field].key, longestOf(field)]));

function longestOf<F extends Field>(field: F): number {
  return Math.max(...ALL_VALUES[field].map((value) => PARAMS[field].serialize(value).length));
}

function lengthOf<F extends Field>(field: F, view: RequestedView): number {
  return PARAMS[field].serialize(view[field]).length;
}

/** Every choice of some words. */
function choicesOf<Word>(words: readonly Word[]): Word[][] {
  return Array.from({ length: 2 ** words.length }, (_, bits) => words.filter((_, place) => (bits >> place) & 1));
}

describe('the address', () => {
  it('read again gives the view that was written, for any view', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { requested, rejected } = parseAddress(serializeAddress(view, context), context);
        expect(requested).toEqual(view);
        expect(rejected).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('of a choice says what the choice becomes, in whatever order and however fully it was put together', () => {
    const some = <Word>(words: readonly Word[]) => fc.shuffledSubarray([...words]);
    const raw = fc.record({
      regions: some(REGION_SET.words),
      partners: some(codes.slice(0, 12)),
      kinds: some(EVENT_KINDS),
      statuses: some(EVENT_STATUSES),
      verdicts: some(VERDICTS),
    });
    fc.assert(
      fc.property(views, views, raw, (before, view, choices) => {
        const asked = { ...view, ...choices };
        const read = parseAddress(serializeAddress(asked, context), context).requested;
        expect(asWritten(before, asked, context)).toEqual(read);
      }),
      { numRuns: 300 },
    );
  });

  it('is never longer than 500 characters, whatever each key says at its longest', () => {
    expect(LONGEST_EVENT).toMatch(EVENT_ID);
    // `?v=1`, and each key with its text behind a mark of its own.
    const bound = [...LONGEST_TEXTS].reduce((sum, [key, length]) => sum + `&${key}=`.length + length, '?v=1'.length);
    expect(bound).toBeLessThan(500);
  });

  it('of any view is within what its keys say at their longest', () => {
    fc.assert(
      fc.property(views, (view) => {
        const link = versionedLink(`https://example.org/${serializeAddress(view, context)}`, view.theme);
        expect(new URL(link).search.length).toBeLessThan(500);
        for (const field of FIELDS)
          expect(lengthOf(field, view), field).toBeLessThanOrEqual(LONGEST_TEXTS.get(PARAMS[field].key) ?? 0);
      }),
      { numRuns: 500 },
    );
  });

  it('of a typical link stays under 120 characters', () => {
    for (const link of readFileSync('tests/view-state/golden-links.txt', 'utf8').matchAll(/→ (\?\S+)/g))
      expect(link[1]?.length).toBeLessThan(120);
  });

  it('stays under 300 characters when most controls were used', () => {
    const used = parseAddress(
      '?view=table&years=2001..2019&flow=turnover&measure=value&record=mirror&region=east-asia~south-asia~north-africa&partners=CHN~TUR~VNM~PAK~IND~BRA&focus=IND&dates=2021-02-03..2021-09-30&kinds=meeting~visit~forum&scale=log&basis=index&contacts=0&verdict=differs~agrees&sort=-contacts&theme=dark',
      context,
    );
    expect(used.rejected).toEqual([]);
    expect(used.canonical.length).toBeLessThan(300);
  });

  it('holds only characters that need no encoding', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(serializeAddress(view, context)).toMatch(/^(\?[a-z]+=[A-Za-z0-9~.,_-]+(&[a-z]+=[A-Za-z0-9~.,_-]+)*)?$/);
      }),
    );
  });

  it('is the same however often it is read and written, for any text at all', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.webQueryParameters(),
      fc
        .array(
          fc.tuple(
            fc.constantFrom('years', 'flow', 'partners', 'focus', 'region', 'dates', 'sort', '__proto__'),
            fc.string(),
          ),
        )
        .map((pairs) => pairs.map(([key, value]) => `${key}=${value}`).join('&')),
    );
    fc.assert(
      fc.property(text, (search) => {
        const once = parseAddress(`?${search}`, context).canonical;
        expect(parseAddress(once, context)).toMatchObject({ canonical: once, rejected: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('of 100,000 characters, of broken encoding or of script text is read without an error', () => {
    for (const search of [
      'x'.repeat(100_000),
      `?years=${'9'.repeat(100_000)}`,
      '?a=%E0%A4%A&flow=%',
      '?__proto__=x&constructor=y',
      '?years=<script>',
    ]) {
      expect(parseAddress(search, context).canonical).toBe('');
    }
  });

  it('leaves every default out, so the first view has none', () => {
    expect(serializeAddress(context.defaults, context)).toBe('');
  });

  it('shared carries the version of its grammar in front', () => {
    expect(versionedLink('https://example.org/atlas/?flow=import#claim-C08')).toBe(
      'https://example.org/atlas/?v=1&flow=import#claim-C08',
    );
    expect(parseAddress('?v=1&flow=import', context)).toMatchObject({ canonical: '?flow=import', rejected: [] });
  });

  it('shared asks for colours only when it is told to, and for nothing else that the view has not', () => {
    fc.assert(
      fc.property(views, fc.constantFrom(undefined, ...THEMES), (view, theme) => {
        const link = versionedLink(`https://example.org/${serializeAddress(view, context)}`, theme);
        expect(parseAddress(new URL(link).search, context).canonical).toBe(
          serializeAddress({ ...view, theme }, context),
        );
      }),
    );
  });
});

describe('forgiving reading', () => {
  it.each([
    ['?flow=IMPORT', '?flow=import'],
    ['?FLOW=import', '?flow=import'],
    ['?years=2016', '?years=2015..2016'],
    ['?years=2016..2016', '?years=2015..2016'],
    ['?years=2020..2015', '?years=2015..2020'],
    ['?years=2015-2020', '?years=2015..2020'],
    ['?years=2015–2020', '?years=2015..2020'],
    ['?years=EARLIEST..latest', '?years=earliest..latest'],
    ['?years=2015..2020.', '?years=2015..2020'],
    ['?years=2015..2020)', '?years=2015..2020'],
    ['?focus=pak', '?focus=PAK'],
    ['?focus=PK', '?focus=PAK'],
    ['?focus=586', '?focus=PAK'],
    ['?focus=pakistan', '?focus=PAK'],
    ['?focus=Burma', '?focus=MMR'],
    ['?focus=Swaziland', '?focus=SWZ'],
    ['?focus=UAE', '?focus=ARE'],
    ['?focus=T%C3%BCrkiye', '?focus=TUR'],
    ['?focus=cote+d+ivoire', '?focus=CIV'],
    ['?focus=Korea', '?focus=KOR'],
    ['?focus=%E4%B8%AD%E5%9B%BD', '?focus=CHN'],
    ['?focus=Hong+Kong,+China', '?focus=HKG'],
    ['?focus=Guyane', '?focus=GUF'],
    ['?partners=Korea,+Rep.~Egypt,+Arab+Rep.~Taipei,+Chinese', '?partners=KOR~EGY~TWN'],
    ['?partners=tr+pk', '?partners=TUR~PAK'],
    ['?partners=TUR,PAK,TUR', '?partners=TUR~PAK'],
    ['?partners=NONE', '?partners=none'],
    ['?region=South+Asia', '?region=south-asia'],
    ['?region=africa~asia', '?region=asia~africa'],
    ['?dates=2021-09-30..2021-06-01', '?dates=2021-06-01..2021-09-30'],
    ['?flow=xyz&flow=import', '?flow=import'],
    ['?flow=import&amp;focus=PAK', '?flow=import&focus=PAK'],
    ['?sort=-exports&sort=-export', '?sort=-export'],
    ['?kinds=-forum', '?kinds=-forum'],
    ['?kinds=−forum~aid', '?kinds=-forum~aid'],
    ['?kinds=-forum,-aid', '?kinds=-forum~aid'],
    ['?kinds=-meeting~visit~consultation~forum~multilateral~statement~project~aid~mission', '?kinds=summit~obstacle'],
    ['?kinds=summit~meeting~visit~consultation~forum~multilateral~statement~project~mission~obstacle', '?kinds=-aid'],
    ['?kinds=summit~meeting~visit~consultation~forum~multilateral~statement~project~aid~mission~obstacle', ''],
    ['?status=held~planned~postponed', '?status=-cancelled'],
    ['?status=held~planned~postponed~cancelled', ''],
    ['?verdict=agrees~unchecked~differs', ''],
    ['?verdict=-unchecked', '?verdict=differs~agrees'],
    ['?region=-caribbean', '?region=-caribbean'],
    ['?region=-Northern+Africa', '?region=-north-africa'],
    ['?region=-africa', '?region=asia~latin-america'],
    ['?region=asia~africa~latin-america', ''],
    ['?region=north-africa~sub-saharan-africa', '?region=africa'],
    ['?region=asia~africa~south-america~central-america', '?region=-caribbean'],
    ['?utm_source=mail&fbclid=1', ''],
    ['?utm_source=x&focus=PAK&years=2015..2016', '?years=2015..2016&focus=PAK'],
    ['?flow=export&measure=change', ''],
  ])('%s is understood as %s', (search, canonical) => {
    expect(parseAddress(search, context)).toMatchObject({ canonical, rejected: [] });
  });

  it.each([
    ['?kinds=visit~-forum', [{ key: 'kinds', text: 'visit~-forum', reason: expect.stringContaining('one of both') }]],
    ['?kinds=-all', [{ key: 'kinds' }]],
    ['?verdict=-differs~agrees~unchecked', [{ key: 'verdict', reason: 'leaves nothing over' }]],
    ['?kinds=-forum~holiday', [{ key: 'kinds', text: 'holiday' }]],
    ['?partners=-PAK', [{ key: 'partners', text: '-PAK' }]],
    ['?region=oceania', [{ key: 'region', text: 'oceania', reason: 'is no region of this atlas' }]],
    ['?region=none', [{ key: 'region', reason: 'is no region of this atlas' }]],
    ['?kinds=holiday', [{ key: 'kinds', text: 'holiday', reason: 'names nothing that can be chosen there' }]],
    ['?flow=sideways', [{ key: 'flow', text: 'sideways' }]],
    ['?years=later', [{ key: 'years', text: 'later' }]],
    ['?focus=Atlantis', [{ key: 'focus', text: 'Atlantis' }]],
    ['?partners=PAK~XXX', [{ key: 'partners', text: 'XXX' }]],
    ['?dates=2021-02-30..2021-03-01', [{ key: 'dates' }]],
    ['?year=2015', [{ key: 'year' }]],
    ['?reporter=DEU', [{ key: 'reporter', text: 'DEU' }]],
    ['?partners=CHN~IND~JPN~KOR~TUR~PAK~VNM~IRN~IRQ', [{ key: 'partners', text: 'IRQ (at most 8)' }]],
  ])('%s names what it did not understand', (search, rejected) => {
    expect(parseAddress(search, context).rejected).toMatchObject(rejected);
  });
});

describe('links once published', () => {
  const lines = readFileSync('tests/view-state/golden-links.txt', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

  // A lock more may be added after new lines; none is ever changed.
  it.each([
    [46, '11cae620ac39dba27fe1335845e8457cde1aafc9b3486c93bd448573ecea7df5'],
    [51, '540e95c44a450cdafe253036d6958e06f8a2d44a6e9f973e51e071f289413cd8'],
  ])('stand as they were written: the first %i lines are locked', (count, lock) => {
    const digest = createHash('sha256').update(lines.slice(0, count).join('\n'));
    expect(digest.digest('hex')).toBe(lock);
  });

  it.each(lines.map((line) => line.split(' → ') as [string, string, string]))(
    '%s still means %s',
    (link, canonical, changes) => {
      const { requested, canonical: written } = parseAddress(link, context);
      expect(written).toBe(canonical.replace(/^\(home\)$/, ''));
      expect(requested).toEqual({ ...context.defaults, ...JSON.parse(changes) });
      if (requested.event !== undefined) expect(eventIds).toContain(requested.event);
    },
  );
});
