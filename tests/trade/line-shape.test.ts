import { describe, expect, it } from 'vitest';
import { partingWords, shapeWords } from '../../src/format/line-words.ts';
import { lineShapeOf, partingOf, type YearValue } from '../../src/trade/line-shape.ts';
import { year } from '../../src/trade/period.ts';

const line = (...values: readonly (number | undefined)[]): YearValue[] =>
  values.map((value, index) => ({ year: year(2000 + index), value }));

const words = (...values: readonly (number | undefined)[]) => {
  const one = line(...values);
  const shape = lineShapeOf(one);
  return shape && shapeWords(shape, (inYear) => String(one.find((point) => point.year === inYear)?.value));
};

describe('a line in words', () => {
  it.each([
    [[1, 5, 2, 3], 'from 1 in 2000 over its highest, 5 in 2001, and its lowest after that, 2 in 2002, to 3 in 2003'],
    [[3, 1, 2, 5], 'from 3 in 2000 over its lowest before that, 1 in 2001, to its highest, 5 in 2003'],
    [[5, 1, 2], 'from its highest, 5 in 2000, over its lowest after that, 1 in 2001, to 2 in 2002'],
    [[1, 5, 2], 'from 1 in 2000 over its highest, 5 in 2001, to its lowest since, 2 in 2002'],
    [[1, 2, 3], 'from its lowest, 1 in 2000, to its highest, 3 in 2002'],
    [[3, 2], 'from its highest, 3 in 2000, to its lowest since, 2 in 2001'],
    [[-1, -3, 2, -2], 'from -1 in 2000 over its highest, 2 in 2002, to its lowest since, -2 in 2003'],
  ])('%j is said %s', (values, said) => expect(words(...values)).toBe(said));

  it('names the years between its ends that have no figure, and none outside', () => {
    expect(words(undefined, 1, undefined, undefined, 4, undefined, 3, undefined)).toBe(
      'from 1 in 2001 over its highest, 4 in 2004, to its lowest since, 3 in 2006, no figure for 2002–2003 and 2005',
    );
  });

  it('of one year says so, and of none nothing', () => {
    expect(words(undefined, 7, undefined)).toBe('7 in 2001, no figure before or after');
    expect(words(undefined, undefined)).toBeUndefined();
  });
});

describe('two records in words', () => {
  const parting = (own: YearValue[], mirror: YearValue[], { isLog = false, isRatio = true } = {}) => {
    const found = partingOf(own, mirror, isLog);
    const writeIn = (one: YearValue[]) => (inYear: number) =>
      `$${one.find((point) => point.year === inYear)?.value ?? '?'}`;
    return (
      found &&
      partingWords(found, { mirror: 'the other', writeOwn: writeIn(own), writeMirror: writeIn(mirror), isRatio })
    );
  };

  it('part most where their drawing shows it: by dollars, or on a logarithm by how many times', () => {
    const [own, mirror] = [line(1, 100, 100), line(5, 150, 81)];
    expect(parting(own, mirror)).toBe('the other is 81% of it in 2002; they part most in 2001, $100 against $150');
    expect(parting(own, mirror, { isLog: true })).toBe(
      'the other is 81% of it in 2002; they part most in 2000, $1 against $5',
    );
  });

  it('say once that they part most in the last year, and that they never do', () => {
    expect(parting(line(4, 10), line(4, 5))).toBe('the other is 50% of it in 2001, where they part most');
    expect(parting(line(4, 5), line(4, 5))).toBe('the other is 100% of it in 2001; the two never part');
  });

  it('make no percentage of an index, a balance or nothing', () => {
    expect(parting(line(4, -10), line(4, 5), { isRatio: false })).toBe(
      'the other has $5 in 2001, against $-10, where they part most',
    );
    expect(parting(line(4, 0), line(9, 4))).toBe('the other has $4 in 2001; they part most in 2000, $4 against $9');
  });

  it('say nothing where no year has both', () => {
    expect(parting(line(1, undefined), line(undefined, 2))).toBeUndefined();
  });

  it('of a zero on a logarithm take the years that it can draw', () => {
    expect(parting(line(0, 2, 3), line(5, 4, 3), { isLog: true })).toBe(
      'the other is 100% of it in 2002; they part most in 2001, $2 against $4',
    );
  });
});
