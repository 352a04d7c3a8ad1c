import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laneModel } from '../../src/timeline/lane-model.ts';
import { lanePlaces } from '../../src/timeline/lane-places.ts';
import { movedYears, yearsModel, yearTicks } from '../../src/timeline/years-model.ts';
import { type Year, year, yearRange } from '../../src/trade/period.ts';
import type { View } from '../../src/view-state/view.ts';
import { viewOf } from '../claims/view-of.ts';
import { realBase } from '../dataset/real-data.ts';
import { iso3 } from '../trade/small-base.ts';

const base = realBase();
const TWO = { mode: 'two', claims: 'the book' } as const;
const view = viewOf({
  reporter: iso3('BLR'),
  years: yearRange(2020, 2021),
  dates: { from: '2021-01-01', to: '2021-12-31' },
});
const lane = (more: Partial<View> = {}) =>
  laneModel(base, { ...view, ...more }, [year(2021)]) ?? expect.fail('no lane');

describe('the event lane', () => {
  it('holds all fifty events: by day, as spans, and beside when only the year is known', () => {
    const { marks, beside } = lane();
    expect(marks.filter((mark) => !mark.isPill)).toHaveLength(36);
    expect(marks.filter((mark) => mark.isPill)).toHaveLength(9); // seven months and two seasons
    expect(beside).toHaveLength(5);
  });

  it('is absent where there are no events: an empty lane would look like a year in which nothing took place', () => {
    expect(laneModel({ ...base, events: [] }, view, [year(2021)])).toBeUndefined();
    expect(laneModel(base, view, [])).toBeUndefined();
  });

  it('puts a day on its day and a month over the whole month', () => {
    const { marks } = lane();
    const mark = (id: string) => marks.find((one) => one.id === id);
    expect(mark('2021-01-28-chongqing-consulate')).toMatchObject({ start: 27, end: 27, isPill: false });
    expect(mark('2021-07-iranian-mps-visit')).toMatchObject({ start: 181, end: 211, isPill: true });
    expect(mark('2021-sheiman-latin-america')).toMatchObject({ start: 151, end: 242, isPill: true });
  });

  it('draws what did not take place hollow', () => {
    expect(
      lane()
        .beside.filter((mark) => mark.isHollow)
        .map((mark) => mark.status)
        .sort(),
    ).toEqual(['cancelled', 'postponed']);
  });

  it('filters by kind and by days, and counts what the other filters leave', () => {
    const september = lane({ kinds: ['consultation'], dates: { from: '2021-09-01', to: '2021-09-30' } });
    expect(september.marks.filter((mark) => mark.isInWindow).map((mark) => mark.id)).toEqual([
      '2021-09-21-consultations-qatar',
      '2021-09-22-consultations-egypt',
    ]);
    expect(september.kinds.find((chip) => chip.value === 'consultation')).toMatchObject({ count: 2, isPressed: true });
    expect(september.isFiltered).toBe(true);
  });

  it('says what to do when nothing is left', () => {
    const march = lane({ kinds: ['mission'], dates: { from: '2021-03-01', to: '2021-03-31' } });
    expect(march.summary).toBe('No event of this kind between 1 March 2021 and 31 March 2021');
    expect(march.isLaneEmpty).toBe(true);
    expect(lane({ kinds: ['aid', 'visit'], statuses: ['postponed'] }).summary).not.toMatch(/^No event/);
    expect(lane({ kinds: ['aid'], statuses: ['cancelled'] }).summary).toBe(
      'No event of this kind with the status cancelled between 1 January 2021 and 31 December 2021',
    );
  });

  it('counts what is dated apart from what is known only to the year, or not at all', () => {
    const september = { from: '2021-09-01', to: '2021-09-30' };
    expect(lane().summary).toBe('50 events: 45 dated, 4 known only to the year, 1 undated');
    expect(lane({ kinds: ['consultation'] }).summary).toBe('6 of 50 events: 6 dated');
    expect(lane({ dates: september }).summary).toBe('9 events dated in September 2021, 4 known only to the year');
    expect(lane({ dates: { from: '2021-09-16', to: '2021-09-17' }, kinds: ['meeting'] }).summary).toBe(
      '4 events dated 16–17 September 2021',
    );
    expect(lane({ dates: { from: '2021-01-28', to: '2021-01-28' }, kinds: ['mission'] }).summary).toBe(
      '1 event dated 28 January 2021',
    );
    expect(lane({ dates: september, kinds: ['visit'] }).summary).toBe(
      'No event dated in September 2021, 1 known only to the year',
    );
    expect(lane({ statuses: ['cancelled', 'postponed'] }).summary).toBe(
      '2 of 50 events: none dated, 1 known only to the year, 1 undated',
    );
  });

  it('holds the events of the regions chosen: their partners’, those about them, and no other', () => {
    const idsOf = (regions: View['regions']) =>
      [...lane({ regions }).marks, ...lane({ regions }).beside].map((mark) => mark.id);
    expect(idsOf(['africa'])).toEqual(
      expect.arrayContaining([
        '2021-05-31-belarusian-african-forum', // partners
        '2021-12-10-eurasian-economic-council', // about Egypt
        '2021-african-tractor-plant', // about Africa
        '2021-11-09-borisevich-bogdanov', // with Russia, about Africa
      ]),
    );
    expect(idsOf(['africa'])).not.toContain('2021-10-07-anti-sanctions-speech');
    expect(idsOf(['south-america'])).toContain('2021-sheiman-latin-america');
    expect(idsOf(['south-america'])).toContain('2021-09-belaz-parts-intercepted'); // about Chile
    expect(idsOf(['central-america'])).not.toContain('2021-09-belaz-parts-intercepted');
    const everywhere = idsOf(['asia', 'africa', 'latin-america']);
    const left = base.events.filter(({ id }) => !everywhere.includes(id));
    expect(left.flatMap(({ partners }) => partners)).toEqual([]);
    expect(left.map(({ title }) => title).filter((title) => /Africa|Asia|Latin/.test(title))).toEqual([]);
  });

  it('says which regions it holds, and how many events there are without them', () => {
    const { summary, isFiltered, leavesRegionsOut, allCount, marks, beside } = lane({ regions: ['africa'] });
    expect(summary).toBe(`${allCount} of 50 events, those with or about partners in Africa: ${marks.length} dated`);
    expect(beside).toEqual([]);
    expect([isFiltered, leavesRegionsOut]).toEqual([false, true]);
    expect(lane().leavesRegionsOut).toBe(false);
    const september = { regions: ['asia'], dates: { from: '2021-09-01', to: '2021-09-30' } } as const;
    expect(lane(september).summary).toBe(
      '6 events with or about partners in Asia dated in September 2021, 3 known only to the year',
    );
    const none = lane({ regions: ['caribbean'], kinds: ['mission'] });
    expect(none.summary).toBe(
      'No event of this kind with or about partners in the Caribbean between 1 January 2021 and 31 December 2021',
    );
  });

  it('says of which wider region events count that name no smaller one', () => {
    expect(lane({ regions: ['central-africa'] }).summary).toMatch(
      /^4 of 50 events, those with or about partners in Central Africa, or about Africa as a whole: /,
    );
    const may = { regions: ['central-africa'], dates: { from: '2021-01-01', to: '2021-11-30' } } as const;
    expect(lane(may).summary).toMatch(
      /^\d events? with or about partners in Central Africa, or about Africa as a whole, dated 1 January/,
    );
    // About a part of what is chosen is about what is chosen.
    for (const regions of [['latin-america'], ['africa'], ['asia']] as const)
      expect(lane({ regions: [...regions] }).summary).not.toContain('as a whole');
  });

  it('opens an event with its parts', () => {
    expect(lane({ event: '2021-07-09-borisevich-zimbabwe' }).open).toMatchObject({
      id: '2021-07-09-borisevich-zimbabwe',
    });
    expect(lane({ event: undefined }).open).toBeUndefined();
  });

  it('stacks marks so that none in a row stands closer than asked', () => {
    const model = lane();
    for (const width of [360, 1116]) {
      const marks = lanePlaces(model.marks, model.days, width, 14.5).all.filter(({ mark }) => !mark.isPill);
      for (const level of new Set(marks.map((mark) => mark.level))) {
        const xs = marks.filter((mark) => mark.level === level).map((mark) => mark.x);
        const gaps = xs.slice(1).map((x, index) => x - (xs[index] ?? 0));
        expect(Math.min(14.5, ...gaps)).toBeGreaterThanOrEqual(14.499);
      }
    }
  });

  it('is absent in a package without events', () => {
    expect(laneModel(base, view, [])).toBeUndefined();
  });
});

describe('the year filter', () => {
  it.each([
    [[2015, 2020], 2015, 2020],
    [[2020, 2015], 2015, 2020],
    [[2015, 2015], 2014, 2015],
    [[2015], 2014, 2015], // one thumb: that year and the one before
    [[1992], 1992, 1993], // nothing lies before the first year
  ])('after the thumbs moved to %j compares %i with %i', (values, from, to) => {
    expect(movedYears(values, year(1992))).toEqual({ from, to });
  });

  it('has the history of the record and none for the year after it', () => {
    const model = yearsModel(base, view, TWO);
    expect(model).toMatchObject({ first: 1992, last: 2021, recordLast: 2020 });
    expect(model.history.find((one) => one.year === 2021)?.valueUsd).toBeUndefined();
    expect(model.history.find((one) => one.year === 2020)?.valueUsd).toBe(3_550_656_200 + 6_029_992_100);
    expect(model.presets.map((preset) => preset.label)).toEqual(['2020–2021', '2019–2020', '2010–2020', '1992–2020']);
  });

  it('says which years are shown, and of one year that it is the year, unless its change is asked for', () => {
    const years = yearRange(2014, 2015);
    const said = (measure: View['measure'], mode: 'one' | 'two') => {
      const { title, against, single } = yearsModel(base, viewOf({ ...view, years, measure }), {
        mode,
        claims: 'the book',
      });
      return [title, against, single];
    };
    expect(said('change', 'two')).toEqual(['Years compared: 2014 and 2015', 2014, undefined]);
    expect(said('change', 'one')).toEqual(['2015, against 2014', 2014, undefined]);
    for (const mode of ['one', 'two'] as const) {
      for (const measure of ['value', 'share'] as const)
        expect(said(measure, mode)).toEqual([
          'Year shown: 2015 (charts and table also show 2014)',
          undefined,
          mode === 'one' ? 2015 : undefined,
        ]);
    }
  });

  it('says whose the figures after the record are', () => {
    expect(yearsModel(base, view, TWO).coverage.after).toBe('2021: only the book’s figures');
    expect(yearsModel(base, { ...view, record: 'mirror' }, TWO).coverage.after).toBe('2021: no figures');
  });

  it('labels the chosen years whatever else has to go', () => {
    const chosen = (from: number, to: number, single?: Year) =>
      ticksOf(from, to, single)
        .filter((tick) => tick.isChosen)
        .map((tick) => tick.label);
    expect(chosen(2020, 2021)).toEqual(['2020–2021']);
    expect(chosen(2016, 2020)).toEqual(['2016–2020']);
    expect(chosen(2001, 2014)).toEqual(['2001', '2014']);
    expect(chosen(2014, 2015, year(2015))).toEqual(['2015']);
  });

  it('has no two labels touch, on a plot of 288 pixels and, without the tight ones, on one of 200', () => {
    const years = fc.tuple(fc.integer({ min: 1992, max: 2021 }), fc.integer({ min: 1992, max: 2021 }));
    fc.assert(
      fc.property(years, fc.boolean(), ([one, other], isSingle) => {
        fc.pre(one !== other);
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const ticks = ticksOf(from, to, isSingle ? year(to) : undefined);
        for (const width of [288, 200]) {
          const boxes = ticks
            .filter((tick) => width === 288 || !tick.isTight)
            // As the axis hangs them: by as much of itself as its place is to the right. A digit is 7.5 px.
            .map(({ at, label }) => [((at - 1992) / 29) * (width - label.length * 7.5), label.length * 7.5] as const)
            .sort(([left], [right]) => left - right);
          const gaps = boxes
            .slice(1)
            .map(([left], index) => left - (boxes[index]?.[0] ?? 0) - (boxes[index]?.[1] ?? 0));
          expect(Math.min(...gaps, 4), JSON.stringify(ticks)).toBeGreaterThanOrEqual(4);
        }
      }),
    );
  });
});

function ticksOf(from: number, to: number, single?: Year) {
  return yearTicks({ first: year(1992), last: year(2021), years: yearRange(from, to), single });
}
