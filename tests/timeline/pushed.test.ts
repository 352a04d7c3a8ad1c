import { describe, expect, it } from 'vitest';
import { pushed } from '../../src/timeline/pushed.ts';

const years = { min: 1992, max: 2021, apart: 1 };

describe('an arrow key that drives one thumb against the other', () => {
  it.each([
    [[2020, 2021], 1, 'ArrowLeft', [2019, 2020]],
    [[2019, 2020], 0, 'ArrowRight', [2020, 2021]],
    [[2020, 2021], 0, 'ArrowRight', undefined], // no room after the last year
    [[1992, 1993], 1, 'ArrowLeft', undefined],
    [[2020, 2021], 0, 'ArrowLeft', undefined], // drives away: the slider does that itself
    [[2015, 2021], 1, 'ArrowLeft', undefined], // not touching yet
    [[2021], 0, 'ArrowLeft', undefined], // one thumb alone
    [[2020, 2021], 1, 'Home', undefined],
  ] as const)('from %j, thumb %i, %s gives %j', (values, index, key, expected) => {
    expect(pushed(values, index, key, years)).toEqual(expected);
  });
});
