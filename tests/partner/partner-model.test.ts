import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/format/sentence.ts';
import { placeText } from '../../src/partner/partner-messages.ts';
import { partnerModel } from '../../src/partner/partner-model.ts';
import { rankOf } from '../../src/partner/rank.ts';
import type { AtlasEvent } from '../../src/trade/event.ts';
import { isFigure } from '../../src/trade/figure.ts';
import { year, yearRange } from '../../src/trade/period.ts';
import { tradeRecord } from '../../src/trade/record.ts';
import type { View } from '../../src/view-state/view.ts';
import { viewOf } from '../claims/view-of.ts';
import { realBase } from '../dataset/real-data.ts';
import { BOTH_SIDES, economy, iso3, series, smallBase } from '../trade/small-base.ts';
import { plainContext, realModel } from './context.ts';

const context = plainContext;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** AAA: exports 100, none, 150 m and imports 10, 20, 30 m from 2008 to 2010; its own record says 120 m came in 2010. */
function base(events: AtlasEvent[] = []) {
  return smallBase({
    record: tradeRecord(
      BOTH_SIDES,
      [
        series('AAA', 'export', 2008, [100e6, null, 150e6]),
        series('AAA', 'import', 2008, [10e6, 20e6, 30e6]),
        series('AAA', 'export', 2010, [120e6], { compiledBy: 'partner', valuation: 'CIF' }),
        series('BBB', 'export', 2010, [500e6]),
        series('BBB', 'import', 2010, [1e6]),
      ],
      [],
    ),
    events,
  });
}

function event(id: string, more: Partial<AtlasEvent>): AtlasEvent {
  return {
    id,
    startsOn: id.slice(0, 10),
    endsOn: id.slice(0, 10),
    precision: 'day',
    status: 'held',
    kind: 'meeting',
    level: 'minister',
    title: `Title of ${id}`,
    partners: [iso3('AAA')],
    topics: [],
    organisations: [],
    people: [],
    locator: { source: 'book', section: 'One', paragraph: 1 },
    ...more,
  };
}

function modelOf(code: string, more: Partial<View> = {}, events: AtlasEvent[] = []) {
  const eventYear = events.length === 0 ? undefined : year(2010);
  return partnerModel(base(events), viewOf(more), iso3(code), { ...context, eventYear });
}

describe('the panel of one partner', () => {
  it('ranks it among the partners with a turnover in the last recorded year', () => {
    expect(rankOf(base(), iso3('AAA'))).toEqual({ place: 2, of: 2 });
    expect(rankOf(base(), iso3('CCC'))).toBeUndefined();
    expect(modelOf('AAA').place).toBe('Eastern Asia · 2nd of 2 partners by turnover in 2010');
    expect(modelOf('CCC').place).toMatch(/no rank/);
  });

  it('shows four levels with their changes, and lists what is missing', () => {
    const model = modelOf('AAA');
    expect(model.keyFigures.map(({ level }) => plain(level.text))).toEqual([
      'US$150.0 million',
      'US$30.0 million',
      'US$180.0 million',
      '+US$120.0 million',
    ]);
    expect(model.keyFigures.find(({ flow }) => flow === 'import')?.change.text).toBe('+50.0%');
    const exportsLine = model.known.missing.find(({ labels }) => labels.includes('Exports, change on 2009'));
    expect(exportsLine?.sentence).toMatch(/no row for exports of 2009/);
  });

  it('compares the two records of the last recorded year, with the valuation of each', () => {
    const [exports] = modelOf('AAA').recordPairs;
    expect(plain(exports?.sentence ?? '')).toBe(
      'In 2010 Name of REP recorded exports of US$150.0 m (FOB), Name of AAA imports of US$120.0 m (CIF): 80% of Name of REP’s figure.',
    );
    expect(exports?.reason).toMatch(
      /^Freight and insurance would make the importer’s figure, Name of AAA’s, the higher/,
    );
  });

  it('keeps gaps in the lines as gaps', () => {
    const [exports, imports] = modelOf('AAA').recordLines;
    expect(exports?.own.map((run) => run.map((point) => point.year))).toEqual([[2008], [2010]]);
    expect(imports?.own.map((run) => run.map((point) => point.year))).toEqual([[2008, 2009, 2010]]);
  });

  it('adds index and average growth only over more than one year', () => {
    expect(modelOf('AAA').facts.map(({ id }) => id)).not.toContain('index');
    const facts = modelOf('AAA', { years: yearRange(2008, 2010) }).facts;
    expect(facts.find(({ id }) => id === 'index')?.text).toBe('150.0');
    // The square root of 1.5 is 1.2247.
    expect(facts.find(({ id }) => id === 'average-growth')?.text).toBe('+22.5%');
  });

  it('never borrows figures: a partner without any has only reasons', () => {
    const model = modelOf('CCC');
    expect(
      model.keyFigures.flatMap(({ level, change }) => [level, change]).filter(({ answer }) => isFigure(answer)),
    ).toEqual([]);
    expect(model.recordLines).toEqual([]);
    expect(model.known.missing.length).toBeGreaterThan(0);
  });

  it('names an economy outside the scope and says why it has no figure', () => {
    const model = modelOf('OUT');
    expect(model.scopeNote).toMatch(/^Name of OUT is not /);
    expect(model).toMatchObject({ keyFigures: [], facts: [], recordPairs: [], claimsInAll: 0 });
    expect(model.known).toEqual({ whole: undefined, missing: [], ends: [] });
    expect(modelOf('REP').scopeNote).toMatch(/is the reporter/);
  });

  it('says why a known neighbour is left out, as the search does', () => {
    expect(realModel('KAZ', viewOf()).scopeNote).toBe(
      'Kazakhstan is not covered: post-Soviet states and Cyprus are left out, as in the yearbook’s chapter on these continents.',
    );
    expect(realModel('TUV', viewOf())).toMatchObject({
      scopeNote: 'Tuvalu is not covered: the atlas is about Asia, Africa and Latin America.',
      events: undefined,
    });
  });
});

describe('the events of the panel', () => {
  const events = [
    event('2010-06-01-second', {}),
    event('2010-02-01-first', { level: 'head-of-state' }),
    event('2010-someday', { startsOn: '2010-01-01', endsOn: '2010-12-31', precision: 'year', status: 'cancelled' }),
    event('2010-03-01-about', { partners: [iso3('BBB')], topics: ['AAA'] }),
    event('2009-03-01-before', {}),
  ];

  it('stand by date, those of a year only last, mentions apart', () => {
    const found = modelOf('AAA', {}, events).events;
    expect(found?.taking.map(({ id }) => id)).toEqual(['2010-02-01-first', '2010-06-01-second', '2010-someday']);
    expect(found?.taking.at(-1)?.status).toBe('Cancelled');
    expect(found?.mentioning.map(({ id }) => id)).toEqual(['2010-03-01-about']);
  });

  it('are those of the year that map and table count, whatever days the lane shows', () => {
    const dates = { from: '2009-01-01', to: '2010-12-31' };
    const found = modelOf('AAA', { dates }, events).events;
    expect(found?.year).toBe(2010);
    expect(found?.taking.map(({ id }) => id)).not.toContain('2009-03-01-before');
  });

  it('are counted as plain facts, by status and by rank', () => {
    const found = modelOf('AAA', {}, events).events;
    expect(found?.contacts).toBe('Contacts with Name of AAA named for 2010: 2 held and 1 cancelled or postponed.');
    expect(found?.levels).toBe('By the highest rank taking part: 1 head of state and 1 minister.');
    expect(modelOf('DDD', {}, events).events?.contacts).toMatch(
      /names no contact with Name of DDD in 2010; that is no proof/,
    );
  });

  it('say rank, people, place and remark, and where the package says nothing, that it does not', () => {
    const told = [
      event('2010-04-01-full', {
        people: ['First Person', 'Second Person'],
        venuePlace: 'Town',
        venueCountry: iso3('BBB'),
        remark: 'A remark.',
      }),
      event('2010-04-02-bare', {}),
      event('2010-04-03-nameless', { venueCountry: iso3('BBB') }),
      event('2010-04-04-placeless', { people: ['First Person'] }),
      event('2010-04-05-explained', { remark: 'Two venues.' }),
      event('2010-04-06-gift', { kind: 'aid', level: 'other' }),
    ];
    const lines = modelOf('AAA', {}, told).events?.taking ?? [];
    expect(lines.map(({ details, remark }) => [details, remark])).toEqual([
      ['Minister · First Person and Second Person · Town, Name of BBB', 'A remark.'],
      ['Minister', 'Place and names not given.'],
      ['Minister · Name of BBB', 'Names not given.'],
      ['Minister · First Person', 'Place not given.'],
      ['Minister', 'Two venues.'],
      ['', undefined],
    ]);
  });

  it('that only mention a partner say how, unless their title names it', () => {
    const mentions = [
      event('2010-04-01-named', { partners: [], topics: ['AAA'], title: 'A speech on Name of AAA', people: ['One'] }),
      event('2010-04-02-hidden', { partners: [], topics: ['AAA', 'BBB', 'trade'], remark: 'He repeated it.' }),
      event('2010-04-03-alone', { partners: [], topics: ['AAA', 'trade'] }),
    ];
    expect(modelOf('AAA', {}, mentions).events?.mentioning.map(({ remark }) => remark)).toEqual([
      undefined,
      'Name of AAA is one of its subjects: Name of AAA and Name of BBB. He repeated it.',
      'Name of AAA is a subject of it.',
    ]);
  });

  it('leave no mention in the real package without the partner’s name', () => {
    for (const { iso3: code, name } of realBase().scope) {
      const found = realModel(code, viewOf({ years: yearRange(2019, 2020) }), { claims: [] }).events;
      for (const { title, remark } of found?.mentioning ?? []) expect(`${title} ${remark}`, code).toContain(name);
    }
  });

  it('are parts only right under the event that they belong to, or under another part of it', () => {
    const ofVisit = { parent: '2010-01-01-visit' };
    const told = [
      event('2010-01-01-visit', {}),
      event('2010-01-02-part', ofVisit),
      event('2010-01-03-part', ofVisit),
      event('2010-01-04-other', {}),
      event('2010-01-05-part', ofVisit),
    ];
    const parts = (events: AtlasEvent[]) =>
      modelOf('AAA', {}, events).events?.taking.flatMap(({ id, isPart }) => (isPart ? [id] : []));
    expect(parts(told)).toEqual(['2010-01-02-part', '2010-01-03-part']);
    expect(parts(told.slice(1))).toEqual([]);
  });

  it('are left out of a package that has none', () => {
    expect(modelOf('AAA').events).toBeUndefined();
  });
});

describe('Pakistan in the real package', () => {
  const model = (more: Partial<View> = {}) =>
    realModel(
      'PAK',
      viewOf({
        years: yearRange(2020, 2021),
        flow: 'turnover',
        dates: { from: '2021-01-01', to: '2021-12-31' },
        ...more,
      }),
    );

  it('has a turnover of 92.6 million and its growth of 77 % as printed', () => {
    const turnover = model().keyFigures.find(({ flow }) => flow === 'turnover');
    expect(plain(turnover?.level.text ?? '')).toBe('US$92.6 million');
    expect(turnover?.change.text).toBe('+77%');
  });

  it('has exports derived from turnover and balance, and their growth implied', () => {
    const exports = model().keyFigures.find(({ flow }) => flow === 'export');
    expect(plain(exports?.level.text ?? '')).toBe('US$78.1 million');
    expect(exports?.level.answer).toMatchObject({ evidence: 'derived' });
    expect(exports?.change).toMatchObject({ text: '≈ +112.9%', answer: { evidence: 'implied' } });
  });

  it('shows the derived turnover of 2020 beside the recorded one', () => {
    const turnover = model({ years: yearRange(2019, 2020) }).keyFigures.find(({ flow }) => flow === 'turnover');
    expect(plain(turnover?.level.text ?? '')).toBe('US$52.2 million');
    expect(turnover?.beside.map(({ text }) => plain(text))).toEqual(['US$52.3 million']);
  });

  it('has 91 % of the recorded exports in its own record', () => {
    expect(model().recordPairs[0]?.asymmetry.text).toBe('91%');
  });

  it('has no figure of 2021 in the partners’ record, and shows the last years known there', () => {
    const { keyFigures, otherFigures, basis } = model({ record: 'mirror' });
    expect(otherFigures?.text).toMatch(
      /^Last known, 2020: .* 2020–2021: nothing known in Pakistan’s record; shown are 2019–2020\./,
    );
    expect(keyFigures.map(({ level }) => level.answer.quantity)).toMatchObject(
      keyFigures.map(() => ({ year: 2020, record: 'mirror' })),
    );
    expect(basis).toBe('2019–2020, Pakistan’s record');
  });
});

describe('the reason why two records of the real package differ', () => {
  it.each([
    ['VNM', 'export', '81%', /the importer’s figure, Vietnam’s, the higher one, and it is the lower/],
    ['EGY', 'export', '111%', /^Freight and insurance usually make the importer’s figure a few percent higher\.$/],
    ['CHN', 'export', '120%', /^Freight and insurance make the importer’s figure higher, but seldom by so much/],
    ['IND', 'import', '34%', /^Freight cannot explain this gap/],
  ])('fits the number of %s, %s: %s', (code, flow, share, reason) => {
    const model = partnerModel(realBase(), viewOf({ years: yearRange(2019, 2020) }), iso3(code), context);
    const pair = model.recordPairs.find((one) => one.flow === flow);
    expect(pair?.asymmetry.text).toBe(share);
    expect(pair?.reason).toMatch(reason);
  });
});

describe('the highest value of a small chart', () => {
  it('says whose it is where it is the partner’s', () => {
    const highest = (code: string) =>
      realModel(code, viewOf({ years: yearRange(2019, 2020) })).recordLines.map((one) => plain(one.highest));
    expect(highest('EGY')[0]).toMatch(/ in \d{4}, by Egypt’s record$/);
    expect(highest('ABW').join()).not.toContain('record');
  });
});

describe('what the panel says is known', () => {
  const egypt = realModel('EGY', viewOf({ years: yearRange(2019, 2020) }));

  it('is every figure of the years shown, and no word more: the record ends, without goods and other contacts', () => {
    expect(egypt.known).toMatchObject({ whole: 'Every figure of 2019–2020 above is known.', missing: [] });
    expect(egypt.known.ends.map(({ label }) => label)).toEqual(['After 2020', 'Goods', 'Other contacts']);
    expect(egypt.known.ends[0]?.text).toMatch(/^The trade record ends in 2020\. For 2021 the yearbook quotes/);
    expect(egypt.known.ends[1]?.text).toMatch(/Which goods were traded is not known here\.$/);
    expect(egypt.known.ends[2]?.text).toMatch(/^Only events of 2021 that the yearbook names are listed/);
  });

  it('is not every figure where one is missing', () => {
    const china = realModel('CHN', viewOf({ years: yearRange(2020, 2021) })).known;
    expect(china.whole).toBeUndefined();
    expect(china.missing.length).toBeGreaterThan(0);
    expect(china.ends.find(({ label }) => label === 'Goods')?.text).toMatch(/only where a claim above names them/);
  });

  it('says a gap once: what lacks rows of the same flow in the same record stands together', () => {
    const { missing } = realModel('ABW', viewOf({ years: yearRange(2011, 2012) })).known;
    expect(missing).toEqual([
      {
        labels:
          'Imports, 2012; Imports, change on 2011; Turnover, 2012; Turnover, change on 2011; Balance, 2012; Balance, change on 2011; Imports by Belarus’s record, 2020',
        sentence:
          'Aruba: Belarus’s record has no row for imports of 2011, 2012, and 2020; its last for them is of 2001. A missing row is not a zero.',
      },
      expect.objectContaining({ labels: 'Exports by Belarus’s record, 2020' }),
      expect.objectContaining({ labels: 'Exports by Aruba’s record, 2020' }),
      expect.objectContaining({ labels: 'Imports by Aruba’s record, 2020' }),
    ]);
    expect(missing.filter(({ wouldNeed }) => wouldNeed !== undefined)).toEqual([]);
  });

  it('says once of a partner without any figure that there is none', () => {
    const sahara = realModel('ESH', viewOf({ years: yearRange(2020, 2021) })).known;
    expect(sahara.missing.map(({ labels }) => labels)).toEqual(['Every figure']);
    expect(sahara.missing[0]?.sentence).toMatch(/no row in the trade record of 1992 to 2020/);
  });

  it('says of a package without words on it when the record ends', () => {
    expect(modelOf('AAA').known.ends[0]).toEqual({ label: 'After 2010', text: 'The trade record ends in 2010.' });
  });
});

describe('who says the figures of the panel', () => {
  const at = (code: string, from: number, to: number, more: Partial<View> = {}) =>
    realModel(code, viewOf({ years: yearRange(from, to), ...more }));

  it('is named over them: a record only where they rest on it', () => {
    expect(at('TUR', 2019, 2020).basis).toBe('2019–2020, Belarus’s record');
    expect(at('TUR', 2020, 2021).basis).toBe('2020–2021, the yearbook and Belarus’s record');
    expect(at('TUR', 2019, 2020, { record: 'mirror' }).basis).toBe('2019–2020, Turkey’s record');
  });

  it('is told by the signs beside them, each explained once, and by nothing where all are the record’s', () => {
    const told = (code: string, from: number, to: number, more: Partial<View> = {}) => {
      const { signs, plain } = at(code, from, to, more).signs;
      return [...signs.map(({ meaning }) => meaning), plain];
    };
    expect(told('PAK', 2020, 2021)).toEqual([
      'stated by the yearbook',
      'derived from the yearbook alone',
      'implied by the yearbook and the IMF record together',
      'A figure without a sign is from Belarus’s record.',
    ]);
    expect(told('EGY', 2019, 2020)).toEqual(['All figures are from Belarus’s record.']);
    expect(told('EGY', 2019, 2020, { record: 'mirror' })).toEqual([
      'estimated by those who compiled the IMF record',
      'A figure without a sign is from Egypt’s record.',
    ]);
  });

  it('is said of the hollow points, where there are some', () => {
    expect(at('TUR', 2020, 2021).hollowBy).toBe('by the yearbook’s figures');
    expect(at('BRA', 2019, 2020).hollowBy).toBeUndefined();
  });

  it('leaves words of a region words, with no bound made of them', () => {
    expect(at('CMR', 2020, 2021).saidOfRegions).toEqual([
      'Exports to Central Africa grew nearly fourfold, the yearbook says; no partner there has a figure of its own.',
    ]);
    expect(at('EGY', 2020, 2021).saidOfRegions).toEqual([]);
  });
});

describe('the cautions of the panel', () => {
  it('name every small base once, in one line', () => {
    const of = (code: string, more: Partial<View>) => realModel(code, viewOf(more)).cautions.map(plain);
    expect(of('KEN', { years: yearRange(2010, 2020), record: 'mirror' })).toEqual([
      'Small bases in 2010: exports US$1,114, imports US$30,183, and turnover US$31,297. Large percentages of them say little.',
    ]);
    expect(of('ABW', { years: yearRange(2011, 2012) })).toEqual([
      'Small base in 2011: exports US$900. A large percentage of it says little.',
    ]);
  });
});

describe('the sources of the panel', () => {
  const sourcesOf = (code: string) =>
    realModel(code, viewOf({ years: yearRange(2019, 2020) })).sources.map(({ id }) => id);

  it('are those of what it shows, the most trusted first, and no others', () => {
    expect(sourcesOf('EGY')).toEqual(['belarusian-yearbook-2022', 'imf-dots-2022']);
    expect(sourcesOf('ARG')).toEqual(['imf-dots-2022']);
    expect(sourcesOf('ESH')).toEqual([]);
  });

  it('are those too that the verdicts on its claims and the words on its region rest on', () => {
    expect(sourcesOf('CHN')).toContain('un-comtrade-2026-03');
    expect(sourcesOf('TUR')).not.toContain('un-comtrade-2026-03');
    expect(sourcesOf('CMR')).toContain('belarusian-yearbook-2022');
  });
});

describe('a panel asked for years without a figure', () => {
  it('shows the last years known, says so, and sums these up', () => {
    const egypt = realModel('EGY', viewOf({ years: yearRange(2020, 2021) }));
    expect(egypt.keyFigures.map(({ level }) => level.label)).toEqual([
      'Exports, 2020',
      'Imports, 2020',
      'Turnover, 2020',
      'Balance, 2020',
    ]);
    expect(egypt.keyFigures.every(({ level, change }) => isFigure(level.answer) && isFigure(change.answer))).toBe(true);
    expect(egypt.otherFigures?.text).toMatch(
      /^Last known, 2020: exports US\$58\.6.m and imports US\$21\.0.m\. 2020–2021: nothing known in Belarus’s record; shown are 2019–2020\./,
    );
    expect(textOf(egypt.sentence)).toMatch(/^Belarus’s exports to Egypt fell .* between 2019 and 2020, from /);
    expect(egypt.known.whole).toBe('Every figure of 2019–2020 above is known.');
  });

  it('keeps the years asked for where any of them is known', () => {
    const turkey = realModel('TUR', viewOf({ years: yearRange(2020, 2021) }));
    expect(turkey.otherFigures).toBeUndefined();
    expect(turkey.basis).toMatch(/^2020–2021/);
  });
});

describe('placeText', () => {
  it('ranks among several partners, and says of a lone one that it is the only one', () => {
    expect(placeText('Eastern Asia', { place: 1, of: 2 }, year(2010))).toContain(
      '1st of 2 partners by turnover in 2010',
    );
    expect(placeText('Eastern Asia', { place: 1, of: 1 }, year(2010))).toBe(
      'Eastern Asia · the only partner with a turnover in 2010',
    );
  });
});

describe('the names of a reporter and a partner that end in s', () => {
  it('take the apostrophe alone where others do', () => {
    const lands = { ...economy('AAA'), name: 'Netherlands' };
    const one = base();
    const dutch = { ...one, economies: new Map([...one.economies, [lands.iso3, lands], [one.reporter, lands]]) };
    const { facts } = partnerModel(dutch, viewOf(), iso3('AAA'), context);
    expect(facts.map(({ label }) => label).join()).toContain('Share of all Netherlands’ exports');
  });
});
