import { describe, expect, it } from 'vitest';
import { type AtlasEvent, contactsOf, overlapsWindow, yearOfEvent } from '../../src/trade/event.ts';
import { year } from '../../src/trade/period.ts';
import { iso3 } from './small-base.ts';

function event(id: string, more: Partial<AtlasEvent> = {}): AtlasEvent {
  const day = id.slice(0, 10);
  return {
    id,
    startsOn: day,
    endsOn: day,
    precision: 'day',
    status: 'held',
    kind: 'meeting',
    level: 'minister',
    title: 'A meeting',
    partners: [iso3('AAA')],
    topics: [],
    organisations: [],
    people: [],
    locator: { source: 'book', section: 'One', paragraph: 1 },
    ...more,
  };
}

describe('contacts of a partner in a year', () => {
  it('count a visit once, its meetings not again', () => {
    const visit = event('2011-03-01-visit', { kind: 'visit', endsOn: '2011-03-03' });
    const talks = event('2011-03-02-talks', { parent: visit.id, level: 'head-of-state' });
    expect(contactsOf([visit, talks], iso3('AAA'), year(2011))).toMatchObject({
      held: 1,
      byLevel: [{ level: 'minister', count: 1 }],
    });
  });

  it('count a meeting beside a summit that the partner is not named for', () => {
    const summit = event('2011-03-01-summit', { kind: 'summit', partners: [] });
    const talks = event('2011-03-01-talks', { parent: summit.id });
    expect(contactsOf([summit, talks], iso3('AAA'), year(2011)).held).toBe(1);
  });

  it('keep planned and cancelled ones apart and leave out what is no contact', () => {
    const events = [
      event('2011-01-01-a', { status: 'planned' }),
      event('2011-01-02-b', { status: 'cancelled' }),
      event('2011-x', { status: 'postponed', precision: 'none', startsOn: undefined, endsOn: undefined }),
      event('2011-01-03-c', { kind: 'statement' }),
      event('2011-01-04-d', { kind: 'aid' }),
      event('2011-01-05-e', { partners: [iso3('BBB')] }),
      event('2010-12-31-f'),
    ];
    expect(contactsOf(events, iso3('AAA'), year(2011))).toMatchObject({
      held: 0,
      planned: 1,
      cancelled: 2,
      byLevel: [],
    });
  });

  it('do not arise from being the venue or a topic', () => {
    const elsewhere = event('2011-01-01-a', { partners: [], venueCountry: iso3('AAA'), topics: ['AAA'] });
    expect(contactsOf([elsewhere], iso3('AAA'), year(2011)).held).toBe(0);
  });

  it('are listed by rank, highest first', () => {
    const events = [event('2011-01-01-a'), event('2011-01-02-b', { level: 'head-of-state' }), event('2011-01-03-c')];
    expect(contactsOf(events, iso3('AAA'), year(2011)).byLevel).toEqual([
      { level: 'head-of-state', count: 1 },
      { level: 'minister', count: 2 },
    ]);
  });
});

describe('an event in time', () => {
  it('overlaps a window that shares a single day with it', () => {
    const visit = event('2011-06-24-visit', { endsOn: '2011-06-25' });
    expect(overlapsWindow(visit, { from: '2011-06-25', to: '2011-07-01' })).toBe(true);
    expect(overlapsWindow(visit, { from: '2011-06-26', to: '2011-07-01' })).toBe(false);
  });

  it('without a date overlaps no window but still has its year', () => {
    const undated = event('2011-trip', { startsOn: undefined, endsOn: undefined, precision: 'none' });
    expect(overlapsWindow(undated, { from: '2000-01-01', to: '2020-12-31' })).toBe(false);
    expect(yearOfEvent(undated)).toBe(2011);
  });
});
