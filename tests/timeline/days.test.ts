import { describe, expect, it } from 'vitest';
import { daysOf, daysTyped } from '../../src/timeline/days.ts';
import { year } from '../../src/trade/period.ts';

describe('daysOf', () => {
  it('names each month in three letters and in one', () => {
    const { months } = daysOf(year(2021), year(2021));
    expect(months.map(({ name }) => name).join(' ')).toBe('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');
    expect(months.map(({ letter }) => letter).join('')).toBe('JFMAMJJASOND');
  });
});

const YEAR = { from: '2021-01-01', to: '2021-12-31' };

describe('daysTyped', () => {
  it('takes two days of the year in any order, and one day twice', () => {
    expect(daysTyped(['2021-09-16', '2021-09-17'], YEAR)).toEqual({ from: '2021-09-16', to: '2021-09-17' });
    expect(daysTyped(['2021-09-17', '2021-01-01'], YEAR)).toEqual({ from: '2021-01-01', to: '2021-09-17' });
    expect(daysTyped(['2021-12-31', '2021-12-31'], YEAR)).toEqual({ from: '2021-12-31', to: '2021-12-31' });
  });

  it.each([
    ['2020-12-31', '2021-02-01'],
    ['2021-02-01', '2022-01-01'],
    ['', '2021-02-01'],
    ['0021-02-01', '2021-02-01'],
  ])('takes nothing of “%s” and “%s”, of which one is no day of the year', (...texts) => {
    expect(daysTyped(texts, YEAR)).toBeUndefined();
  });

  it('takes no day that no calendar has', () => {
    expect(daysTyped(['2021-02-28', '2021-02-30'], YEAR)).toBeUndefined();
  });
});
