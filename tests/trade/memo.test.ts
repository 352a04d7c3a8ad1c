import { describe, expect, it } from 'vitest';
import { memoOn } from '../../src/trade/memo.ts';

describe('memoOn', () => {
  function counting(most?: number) {
    const made: string[] = [];
    const remember = memoOn<object, string | undefined>(most);
    const ask = (base: object, key: string, value: string | undefined = key) =>
      remember(base, key, () => {
        made.push(key);
        return value;
      });
    return { made, ask };
  }

  it('makes each value once for an object and a key, also one that is undefined', () => {
    const { made, ask } = counting();
    const [base, other] = [{}, {}];
    expect([ask(base, 'a'), ask(base, 'a', 'x'), ask(base, 'b'), ask(other, 'a')]).toEqual(['a', 'a', 'b', 'a']);
    expect(made).toEqual(['a', 'b', 'a']);
    const without = memoOn<object, undefined>();
    let times = 0;
    for (const _ of [1, 2]) {
      without(base, 'a', () => {
        times += 1;
        return undefined;
      });
    }
    expect(times).toBe(1);
  });

  it('keeps no more keys of an object than it was told, and forgets the one that was not asked for longest', () => {
    const { made, ask } = counting(2);
    const base = {};
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) ask(base, key);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('keeps two memories apart', () => {
    const [one, other] = [memoOn<object, number>(), memoOn<object, number>()];
    const base = {};
    expect([one(base, 'a', () => 1), other(base, 'a', () => 2)]).toEqual([1, 2]);
  });
});
