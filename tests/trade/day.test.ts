import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysInMonth, daysOfYears, isIsoDay, isWholeYears, lastDayOfMonth } from '../../src/trade/day.ts';
import { year } from '../../src/trade/period.ts';

it('isIsoDay knows every day of four centuries and no other', () => {
  const day = fc.integer({ min: 0, max: 146_096 }).map((days) => new Date(Date.UTC(1900, 0, 1 + days)));
  fc.assert(
    fc.property(day, (date) => {
      const text = date.toISOString().slice(0, 10);
      const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
      expect(isIsoDay(text)).toBe(true);
      expect(daysInMonth(date.getUTCFullYear(), date.getUTCMonth() + 1)).toBe(last);
      expect(isIsoDay(`${text.slice(0, 8)}${last + 1}`)).toBe(false);
    }),
  );
});

it.each(['2021-02-29', '1900-02-29', '2021-00-10', '2021-13-01', '2021-04-31', '2021-01-00', '2021-1-1', '2021', ''])(
  'isIsoDay says that %s is no day',
  (text) => {
    expect(isIsoDay(text)).toBe(false);
  },
);

it('lastDayOfMonth knows long and short months, and leap years', () => {
  const days = ['2021-01-05', '2021-04-30', '2021-02-01', '2020-02-01', '1900-02-10', '2021-12-01'];
  expect(days.map(lastDayOfMonth)).toEqual([
    '2021-01-31',
    '2021-04-30',
    '2021-02-28',
    '2020-02-29',
    '1900-02-28',
    '2021-12-31',
  ]);
});

it('daysOfYears gives whole years, and isWholeYears knows them', () => {
  const days = daysOfYears(year(2020), year(2021));
  expect(days).toEqual({ from: '2020-01-01', to: '2021-12-31' });
  expect([isWholeYears(days), isWholeYears({ ...days, to: '2021-12-30' })]).toEqual([true, false]);
});
