import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysInMonth, isIsoDay } from '../../src/trade/period.ts';

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
