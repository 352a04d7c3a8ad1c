import type { AtlasKey } from '../descriptor.ts';
import { recordSpans, reportersOf, spanWithClaims } from '../encode/reporter-spans.ts';
import type { Package } from '../read-package.ts';
import { settingWarning, type Warning } from '../warning.ts';

/** Event years without events, and texts about years that the package does not have. */
export function yearLeftovers(content: Package, settings: AtlasKey): Warning[] {
  return [
    ...yearsWithoutEvents(content, settings),
    ...cautionsOutside(content, settings),
    ...otherEnd(content, settings),
  ];
}

function yearsWithoutEvents({ events }: Package, { eventYears }: AtlasKey): Warning[] {
  // An event without a date has its year in its id.
  const known = new Set(
    events.rows.flatMap(({ event_id, starts_on, ends_on }) =>
      [event_id, starts_on, ends_on].map((text) => Number(text?.slice(0, 4))),
    ),
  );
  return eventYears.flatMap((year, index) => {
    if (known.has(year)) return [];
    const means = 'is a year of the timeline, but events.csv has no event of it';
    return [settingWarning(`eventYears.${index}`, year, means, 'take the year out')];
  });
}

/** A text may name the year before the first and after the last: that is where a record begins and ends. */
function cautionsOutside(content: Package, { cautions, eventYears }: AtlasKey): Warning[] {
  const known = [...spansOf(content).flat(), ...eventYears];
  const [first, last] = [Math.min(...known), Math.max(...known)];
  return cautions.flatMap(({ years, text }, index) => {
    const unseen = years.filter((year) => year < first || year > last);
    if (unseen.length === years.length && years.length > 0) {
      const means = `is about ${unseen.join(', ')}, and the figures reach from ${first} to ${last}, so no reader sees it`;
      return [settingWarning(`cautions.${index}.years`, text, means, 'take the caution out')];
    }
    const odd = yearsIn(text).filter((year) => year < first - 1 || year > last + 1);
    if (odd.length === 0) return [];
    const means = `names ${odd.join(', ')}, and the figures reach from ${first} to ${last}`;
    return [settingWarning(`cautions.${index}.text`, text, means, 'write what holds for this package')];
  });
}

function otherEnd(content: Package, { afterRecord }: AtlasKey): Warning[] {
  const named = yearsIn(afterRecord);
  const ends: number[] = [...endsOf(content)];
  if (named.length === 0 || named.some((year) => ends.includes(year) || ends.includes(year - 1))) return [];
  const means = `names ${named.join(', ')}, but the record ends in ${ends.join(', ')}`;
  return [settingWarning('afterRecord', afterRecord, means, 'say what comes after that year, or leave it out')];
}

/** Of each reporter the first and last year with a figure. */
function spansOf(content: Package): number[][] {
  return [...recordSpans(content)].map(([iso3, span]) => [...spanWithClaims(content, iso3, span)]);
}

/** The last years of all reporters' records, of either side. */
function endsOf(content: Package): ReadonlySet<number> {
  const ends = reportersOf(content).flatMap((reporter) =>
    (['reporter', 'partner'] as const).map((side) => recordSpans(content, side).get(reporter)?.[1]),
  );
  return new Set(ends.filter((year) => year !== undefined));
}

/** The years that a text names: not the digits of a larger number or of an amount. */
function yearsIn(text: string): number[] {
  const years = text.match(/(?<![\d.,$])(?:19|20)\d\d(?!\d|[.,]\d|\s?%)/g) ?? [];
  return [...new Set(years.map(Number))];
}
