import { describe, expect, it } from 'vitest';
import { year } from '../../src/trade/period.ts';
import { parseAddress } from '../../src/view-state/address.ts';
import { parseContextOf } from '../../src/view-state/parse-context.ts';
import { resolveView } from '../../src/view-state/resolve.ts';
import { realAtlas } from '../dataset/real-data.ts';
import { iso3 } from '../trade/small-base.ts';

const context = parseContextOf(realAtlas());
const coverage = {
  reporter: iso3('BLR'),
  years: { own: { first: year(1992), last: year(2021) }, mirror: { first: year(1992), last: year(2020) } },
  eventIds: new Set(['2021-09-16-talks']),
  eventDays: { from: '2021-01-01', to: '2021-12-31' },
  scope: new Set(['CHN', 'TUR', 'PAK', 'VNM'].map(iso3)),
};
const resolve = (search: string) => resolveView(parseAddress(search, context).requested, coverage);

describe('what is shown of what was asked', () => {
  it.each([
    ['?years=2015..2020', 2015, 2020],
    ['?years=earliest..latest', 1992, 2021],
    ['?years=latest', 2020, 2021],
    ['?years=1992', 1991, 1992], // the first year has a level, though no change
  ])('%s shows %i to %i without a notice', (search, from, to) => {
    expect(resolve(search)).toMatchObject({ view: { years: { from, to } }, notices: [] });
  });

  it.each([
    ['?years=2999..3000', 2020, 2021],
    ['?years=1950..1960', 1991, 1992],
    ['?years=1950..2000', 1992, 2000],
  ])('%s shows the nearest years, %i to %i, and says so', (search, from, to) => {
    const { view, notices } = resolve(search);
    expect(view.years).toEqual({ from, to });
    expect(notices).toMatchObject([{ key: 'years' }]);
  });

  it('drops an event the package does not have, and names it', () => {
    expect(resolve('?event=2021-09-16-talks')).toMatchObject({ view: { event: '2021-09-16-talks' }, notices: [] });
    expect(resolve('?event=2021-01-01-nothing')).toMatchObject({
      view: { event: undefined },
      notices: [{ key: 'event' }],
    });
  });

  it('says that a balance has no share, and leaves partners out that the atlas does not cover', () => {
    expect(resolve('?flow=balance&measure=share').notices).toMatchObject([{ key: 'measure' }]);
    expect(resolve('?partners=RUS~PAK')).toMatchObject({ view: { partners: ['PAK'] }, notices: [{ key: 'partners' }] });
  });

  it('draws the lines of a balance in dollars from zero, and says why', () => {
    expect(resolve('?flow=balance&scale=log&basis=index')).toMatchObject({
      view: { scale: 'linear', basis: 'value' },
      corrections: { scale: 'linear', basis: 'value' },
      notices: [{ key: 'scale' }, { key: 'basis' }],
    });
    expect(resolve('?flow=import&scale=log&basis=index').notices).toEqual([]);
  });

  it('shows all events for days that have none, and says so', () => {
    expect(resolve('?dates=2019-01-01..2019-12-31')).toMatchObject({
      view: { dates: { from: '2021-01-01', to: '2021-12-31' } },
      notices: [{ key: 'dates' }],
    });
    expect(resolve('?dates=2020-12-01..2021-01-31').notices).toEqual([]);
  });

  it('clamps the years to those of the side of the record that is asked for', () => {
    expect(resolve('?years=2015..2021&record=mirror')).toMatchObject({
      view: { years: { from: 2015, to: 2020 } },
      notices: [{ key: 'years' }],
    });
  });

  it('names what the address must say instead, and nothing else', () => {
    expect(resolve('?years=2015..2999&flow=import').corrections).toEqual({ years: { from: 2015, to: 2021 } });
    expect(resolve('?years=earliest..latest&flow=import').corrections).toEqual({});
    expect(resolve('?flow=balance&measure=share&event=2021-01-01-nothing').corrections).toEqual({
      measure: 'value',
      event: undefined,
    });
  });
});
