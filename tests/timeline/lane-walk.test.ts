import { describe, expect, it } from 'vitest';
import { laneModel } from '../../src/timeline/lane-model.ts';
import { foundBy, type Typed, typedWith, walkedTo, walkOf } from '../../src/timeline/lane-walk.ts';
import { year } from '../../src/trade/period.ts';
import type { View } from '../../src/view-state/view.ts';
import { viewOf } from '../claims/view-of.ts';
import { realBase } from '../dataset/real-data.ts';

const YEAR = { from: '2021-01-01', to: '2021-12-31' };
const SEPTEMBER = { from: '2021-09-01', to: '2021-09-30' };
const laneOf = (more: Partial<View> = {}) =>
  laneModel(realBase(), { ...viewOf({ dates: YEAR }), ...more }, [year(2021)]) ?? expect.fail('no lane');

describe('the walk of the lane', () => {
  it('holds what matches and nothing else: of the visits in September, none of other months', () => {
    const { marks, isLaneEmpty, summary } = laneOf({ kinds: ['visit'], dates: SEPTEMBER });
    expect(marks).toHaveLength(8);
    expect(walkOf(marks)).toEqual([]);
    expect([isLaneEmpty, summary]).toEqual([true, 'No event dated in September 2021, 1 known only to the year']);
    const consultations = walkOf(laneOf({ kinds: ['consultation'], dates: SEPTEMBER }).marks);
    expect(consultations.map(({ month }) => month)).toEqual(['September 2021', 'September 2021']);
  });

  it('is in order of time, days and months among each other', () => {
    const starts = walkOf(laneOf().marks).map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((one, other) => one - other));
  });

  it('says date, kind, title, partners that the title does not name, and whether it took place', () => {
    const { marks, beside } = laneOf();
    const name = (id: string) => [...marks, ...beside].find((mark) => mark.id === id)?.name;
    expect(name('2021-09-16-lukashenko-khan')).toBe(
      '16 September 2021, meeting, Lukashenko meets Pakistani Prime Minister Imran Khan in Dushanbe and invites him to Belarus. Held',
    );
    expect(name('2021-09-17-makei-wang-yi')).toMatch(/^17 September 2021, meeting, .*\. China\. Held$/);
    expect(name('2021-05-31-belarusian-african-forum')).toBe(
      '31 May to 1 June 2021, forum, Second Belarusian-African Economic Forum gathers officials and business people in Minsk. 13 partners. Held',
    );
    expect(name('2021-makei-visit-pakistan')).toMatch(/^2021, visit, .*\. Cancelled$/);
  });
});

describe('keys on the lane', () => {
  const { marks } = laneOf({ kinds: ['meeting', 'summit', 'mission'] });
  const walk = walkOf(marks);
  const months = walk.map(({ month }) => month);
  const at = (month: string) => months.indexOf(month);

  it('lead to neighbours and ends, and stay there', () => {
    expect(walkedTo('ArrowRight', 0, walk)).toBe(walk[1]);
    expect(walkedTo('ArrowUp', 0, walk)).toBe(walk[0]);
    expect(walkedTo('ArrowDown', walk.length - 1, walk)).toBe(walk.at(-1));
    expect(walkedTo('Home', 3, walk)).toBe(walk[0]);
    expect(walkedTo('End', 3, walk)).toBe(walk.at(-1));
    expect(walkedTo('Tab', 3, walk)).toBeUndefined();
  });

  it('lead a month on or back to the first event of a month that has one', () => {
    expect(walkedTo('PageDown', at('January 2021'), walk)).toBe(walk[at('May 2021')]);
    expect(walkedTo('PageUp', at('September 2021') + 2, walk)).toBe(walk[at('August 2021')]);
    expect(walkedTo('PageUp', 0, walk)).toBe(walk[0]);
    expect(walkedTo('PageDown', walk.length - 1, walk)).toBe(walk.at(-1));
  });

  it('find a month by its letters, and its next event by the same letter', () => {
    expect(foundBy('s', 0, walk)).toBe(walk[at('September 2021')]);
    expect(foundBy('ss', at('September 2021'), walk)).toBe(walk[at('September 2021') + 1]);
    expect(foundBy('september', at('September 2021') + 1, walk)).toBe(walk[at('September 2021') + 1]);
  });

  it('find a title, and a word of it, and go round the end', () => {
    expect(foundBy('makei meets', 0, walk)?.title).toMatch(/^Makei meets/);
    expect(foundBy('wang', walk.length - 1, walk)?.title).toContain('Wang Yi');
    expect(foundBy('zx', 0, walk)).toBeUndefined();
  });

  it('make one text of letters that follow soon; a space goes on but never begins one', () => {
    const typed = [...'ma k'].reduce<Typed | undefined>(
      (before, key, index) => typedWith(before, key, index * 100),
      undefined,
    );
    expect(typed?.text).toBe('ma k');
    expect(typedWith(typed, 'S', 2000)).toEqual({ text: 's', at: 2000 });
    expect(typedWith(undefined, ' ', 0)).toBeUndefined();
    expect(typedWith(typed, 'Enter', 400)).toBeUndefined();
  });
});
