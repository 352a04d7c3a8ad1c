import { formatYearRuns } from '../format/date.ts';
import { roughly } from '../format/figure.ts';
import { capital, flowName, flowNoun, listOf, possessive, recordName } from '../format/messages.ts';
import { formatUsdMillions } from '../format/number.ts';
import { nameOf } from '../format/quantity.ts';
import type { SpeakerNames } from '../format/speaker.ts';
import { speakersOf } from '../format/speaker.ts';
import type { Iso3 } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { AbsenceReason, Answer } from '../trade/figure.ts';
import { isFigure } from '../trade/figure.ts';
import type { Flow, RecordSide } from '../trade/flow.ts';
import { FLOWS, RECORDED_FLOWS } from '../trade/flow.ts';
import { levelOf } from '../trade/level.ts';
import type { Year, YearRange } from '../trade/period.ts';
import { year, yearsBetween } from '../trade/period.ts';
import { coveredYears, seriesOf } from '../trade/series.ts';
import type { LabelledAnswer } from './key-figures.ts';

const YEARS = 10;

/** A flow by one side's record, down the years. */
export interface TenYearsColumn {
  readonly id: string;
  readonly flow: Flow;
  readonly side: RecordSide;
  readonly name: string;
}

/** The trade of ten years in US$ m: the reporter's record and, where the partner has one, its record of the same goods. */
export interface TenYears {
  readonly years: YearRange;
  /** Over the columns of each side: who says them. */
  readonly heads: readonly { readonly text: string; readonly columns: number }[];
  readonly columns: readonly TenYearsColumn[];
  readonly rows: readonly { readonly year: Year; readonly cells: readonly LabelledAnswer[] }[];
  /** Why cells are blank, each reason once. */
  readonly notes: readonly string[];
}

/**
 * The ten years that end with the last one known of a partner; where the years asked for lie before these, the ten that end
 * with them. Absent when neither record nor any claim knows a year.
 */
export function tenYearsOf(
  base: EvidenceBase,
  partner: Iso3,
  asked: YearRange,
  speakers: SpeakerNames,
): TenYears | undefined {
  const mirrored = yearsKnown(base, partner, 'mirror');
  const known = [...yearsKnown(base, partner, 'own'), ...mirrored];
  if (known.length === 0) return undefined;
  const years = windowOf(base, known, asked);
  const columns = columnsOf(mirrored.some((one) => years.from <= one && one <= years.to));
  const rows = yearsBetween(years.from, years.to).map((year) => ({
    year,
    cells: columns.map(({ id, flow, side, name }): LabelledAnswer => {
      const answer = levelOf(base, { partner, flow, year, record: side });
      const whose = side === 'own' ? '' : ` by ${possessive(nameOf(base, partner))} record`;
      return { id: `${id}-${year}`, label: `${name}${whose}, ${year}`, answer, text: cellText(answer) };
    }),
  }));
  return {
    years,
    heads: headsOf(base, partner, columns, rows, speakers),
    columns,
    rows,
    notes: notesOf(base, partner, columns, rows),
  };
}

/** Over the reporter's side who says its figures, the record first; over the partner's side whose record it is. */
function headsOf(
  base: EvidenceBase,
  partner: Iso3,
  columns: readonly TenYearsColumn[],
  rows: TenYears['rows'],
  speakers: SpeakerNames,
): TenYears['heads'] {
  const own = columns.filter(({ side }) => side === 'own').length;
  const figures = rows.flatMap(({ cells }) => cells.slice(0, own).map(({ answer }) => answer)).filter(isFigure);
  const record = recordName('own', nameOf(base, base.reporter));
  const whose = figures.length === 0 ? [record] : speakersOf(figures, speakers, record).toReversed();
  const sides = [
    { text: capital(listOf(whose)), columns: own },
    { text: `${possessive(nameOf(base, partner))} record`, columns: columns.length - own },
  ];
  return sides.filter((side) => side.columns > 0);
}

function yearsKnown(base: EvidenceBase, partner: Iso3, record: RecordSide): Year[] {
  return FLOWS.flatMap((flow) =>
    seriesOf(base, { partner, flow, record }).flatMap(({ year, answer }) => (isFigure(answer) ? [year] : [])),
  );
}

function windowOf(base: EvidenceBase, known: readonly Year[], asked: YearRange): YearRange {
  const first = coveredYears(base).first;
  const last = Math.max(...known);
  const end = asked.to <= last - YEARS ? asked.to : last;
  const from = Math.max(first, end + 1 - YEARS);
  return { from: year(from), to: year(Math.min(last, from + YEARS - 1)) };
}

function columnsOf(hasMirror: boolean): TenYearsColumn[] {
  const column = (side: RecordSide) => (flow: Flow) => ({
    id: `ten-${side}-${flow}`,
    flow,
    side,
    name: flowName(flow),
  });
  return [...FLOWS.map(column('own')), ...(hasMirror ? RECORDED_FLOWS.map(column('mirror')) : [])];
}

function cellText(answer: Answer): string {
  if (!isFigure(answer)) return '–';
  return roughly(answer, formatUsdMillions(answer.value, { sign: answer.quantity.flow === 'balance' }));
}

/** Levels have no base that could be zero, and every flow has one; an economy out of scope has its own note. */
const WHY_BLANK: Readonly<Record<AbsenceReason, string | undefined>> = {
  'not-reported': 'no row in the record, which is not a zero',
  'no-source': 'no source reaches the year',
  partial: 'one side of the sum is missing',
  'zero-base': undefined,
  'not-applicable': undefined,
  'out-of-scope': undefined,
};

/** "– no row in the record, which is not a zero: imports 2012 and 2014–2016; Egypt's record of exports 2013." */
function notesOf(
  base: EvidenceBase,
  partner: Iso3,
  columns: readonly TenYearsColumn[],
  rows: TenYears['rows'],
): string[] {
  return Object.entries(WHY_BLANK).flatMap(([reason, words]) => {
    if (words === undefined) return [];
    const blanks = columns.flatMap(({ flow, side }, index) => {
      const years = rows.flatMap(({ year, cells }) => {
        const answer = cells[index]?.answer;
        return answer && !isFigure(answer) && answer.reason === reason ? [year] : [];
      });
      if (years.length === 0) return [];
      const name = side === 'own' ? flowNoun(flow) : `${possessive(nameOf(base, partner))} record of ${flowNoun(flow)}`;
      return [{ name, years: formatYearRuns(years) }];
    });
    const spans = [...new Set(blanks.map(({ years }) => years))];
    const parts = spans.map((span) => {
      const names = blanks.filter(({ years }) => years === span).map(({ name }) => name);
      return `${listOf(names)} ${span}`;
    });
    return parts.length === 0 ? [] : [`– ${words}: ${parts.join('; ')}.`];
  });
}
