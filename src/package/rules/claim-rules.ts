import type { ClaimMeasure } from '../../trade/claim.ts';
import { claimInterval, isTradeClaim, lastYear } from '../../trade/claim.ts';
import type { Iso3 } from '../../trade/economy.ts';
import { isRegionSlug } from '../../trade/economy.ts';
import { overlaps } from '../../trade/interval.ts';
import { claimOf } from '../encode/encode-rows.ts';
import type { YearSpan } from '../encode/reporter-spans.ts';
import { recordSpans } from '../encode/reporter-spans.ts';
import type { Fault } from '../fault.ts';
import type { Package, RowOf } from '../read-package.ts';
import type { Entry } from '../read-table.ts';
import { faultAt, isSound } from '../read-table.ts';

type ClaimEntry = Entry<RowOf<'claims'>>;

const RELATIVE_UNITS = ['percent', 'ratio'];
const MONEY = ['USD'];
const YEAR_LENGTH = 4;

/** The units that trade measures can be in; other things are counted in units of their own. */
const UNITS: Partial<Record<ClaimMeasure, readonly string[]>> = {
  export_change: RELATIVE_UNITS,
  import_change: RELATIVE_UNITS,
  turnover_change: RELATIVE_UNITS,
  output_change: RELATIVE_UNITS,
  share_of_exports: RELATIVE_UNITS,
  share_of_exports_to_partner: RELATIVE_UNITS,
  export_multiple: ['ratio'],
  turnover: MONEY,
  balance: MONEY,
};

const CHANGES: readonly ClaimMeasure[] = ['export_change', 'import_change', 'turnover_change', 'export_multiple'];

/** What may fall below zero: a balance can be a deficit, a change a fall. */
const SIGNED: readonly ClaimMeasure[] = [
  'export_change',
  'import_change',
  'turnover_change',
  'output_change',
  'balance',
];

/** Each claim makes sense by itself, and no two contradict each other. */
export function claimFaults(content: Package): Fault[] {
  // Claims are about the reporter's own figures. With a faulty year in the record its first and last year are not known.
  const spans = isSound(content.trade) ? recordSpans(content, 'reporter') : new Map<Iso3, YearSpan>();
  return [
    ...content.claims.entries.flatMap((entry) => [
      ...partnerFaults(entry),
      ...numberFaults(entry),
      ...periodFaults(entry, entry.row.reporter && spans.get(entry.row.reporter)),
    ]),
    ...contradictions(content.claims.entries),
  ];
}

function partnerFaults(entry: ClaimEntry): Fault[] {
  const { partners = [] } = entry.row;
  const isMixed = partners.length > 1 && partners.some((partner) => isRegionSlug(partner));
  return isMixed ? [faultAt(entry, 'partners', 'a region by itself, or economies only')] : [];
}

function numberFaults(entry: ClaimEntry): Fault[] {
  const { measure, value, low, high, unit } = entry.row;
  const units = measure === undefined ? undefined : UNITS[measure];
  const faults: Fault[] = [];
  if (units && unit !== undefined && !units.includes(unit)) {
    faults.push(faultAt(entry, 'unit', `${units.join(' or ')}, because the measure is ${measure}`));
  }
  if (measure !== undefined && value !== undefined && value < 0 && !SIGNED.includes(measure)) {
    faults.push(faultAt(entry, 'value', `a number of at least 0, because the measure is ${measure}`));
  }
  if (low !== undefined && high !== undefined && low > high)
    faults.push(faultAt(entry, 'low', `at most high, ${high}`));
  if (value !== undefined && low !== undefined && value < low) {
    faults.push(faultAt(entry, 'value', `a value inside its bounds, at least low, ${low}`));
  }
  if (value !== undefined && high !== undefined && value > high) {
    faults.push(faultAt(entry, 'value', `a value inside its bounds, at most high, ${high}`));
  }
  return [...faults, ...wordFaults(entry)];
}

// "Below the earlier level" has no number, but it says which way and against what.
function wordFaults(entry: ClaimEntry): Fault[] {
  const { whole } = entry;
  if (whole === undefined || whole.value !== undefined) return [];
  if (whole.qualifier === 'exactly') return [faultAt(entry, 'value', 'a number, or a qualifier that says which way')];
  return whole.baseline === undefined
    ? [faultAt(entry, 'baseline', 'what a claim without a number compares with')]
    : [];
}

function periodFaults(entry: ClaimEntry, record: YearSpan | undefined): Fault[] {
  const { measure, period, baseline } = entry.row;
  if (measure === undefined || period === undefined) return [];
  // A cell that is filled in but faulty has its fault already.
  if (baseline === undefined) {
    const isMissing = CHANGES.includes(measure) && entry.cells.get('baseline') === '';
    return isMissing ? [faultAt(entry, 'baseline', 'the period compared with, because the measure is a change')] : [];
  }
  const [end, start] = [endOf(period), endOf(baseline)];
  if (end.length !== start.length) {
    const expected = end.length === YEAR_LENGTH ? 'a year, as the period is' : 'a month, as the period is';
    return [faultAt(entry, 'baseline', expected)];
  }
  if (start > end || baseline === period) return [faultAt(entry, 'baseline', `a period before ${period}`)];
  const from = lastYear(baseline);
  const isOutside = from !== undefined && record !== undefined && (from < record[0] || from > record[1]);
  if (!isOutside || !entry.whole || !isTradeClaim(claimOf(entry.whole))) return [];
  return [faultAt(entry, 'baseline', `a year of the trade record, ${record[0]} to ${record[1]}`)];
}

/** The last year or month of a period, as text that sorts by time among its own kind. */
function endOf(period: string): string {
  return period.split('..').at(-1) ?? period;
}

function contradictions(entries: readonly ClaimEntry[]): Fault[] {
  const known = new Map<string, ClaimEntry[]>();
  return entries.flatMap((entry) => {
    const key = subjectOf(entry);
    if (key === undefined) return [];
    const others = known.get(key) ?? [];
    known.set(key, [...others, entry]);
    const other = others.find((candidate) => !agree(candidate, entry));
    if (other?.whole === undefined) return [];
    return [faultAt(entry, 'value', `a value that can agree with claim ${other.whole.claim_id} on line ${other.line}`)];
  });
}

function subjectOf({ whole }: ClaimEntry): string | undefined {
  if (whole?.value === undefined) return undefined;
  const { reporter, partners, subject, measure, unit, period, baseline } = whole;
  return JSON.stringify([reporter, partners.toSorted(), subject, measure, unit, period, baseline]);
}

function agree(a: ClaimEntry, b: ClaimEntry): boolean {
  const [first, second] = [a, b].map(({ whole }) => whole && claimInterval(claimOf(whole)));
  return first === undefined || second === undefined || overlaps(first, second);
}
