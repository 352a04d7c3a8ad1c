import { formatYears } from '../format/date.ts';
import { counted, flowName, listOf, recordNoun } from '../format/messages.ts';
import { formatUsd } from '../format/number.ts';
import type { Iso3 } from '../trade/economy.ts';
import { regionOf } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import { isFigure } from '../trade/figure.ts';
import { comparesYears } from '../trade/measure.ts';
import { memoOn } from '../trade/memo.ts';
import type { Year, YearRange } from '../trade/period.ts';
import { year as asYear, yearRange, yearsAfter } from '../trade/period.ts';
import { partnersIn, reporterNameOf } from '../trade/scope.ts';
import { coveredYearsOf, totalSeriesOf } from '../trade/series.ts';
import type { ViewEditor } from '../view-state/editor.ts';
import type { FiguresView } from '../view-state/view.ts';

/** Two thumbs, or one for a year and the year before it. The view is the same: only the number of thumbs differs. */
export type YearMode = 'one' | 'two';

/** One year of the history behind the thumbs; no height where no total exists. */
export interface HistoryYear {
  readonly year: Year;
  readonly valueUsd: number | undefined;
}

export interface YearsModel {
  readonly title: string;
  readonly subtitle: string;
  readonly first: Year;
  readonly last: Year;
  /** The last year with a full record; later ones rest on claims. */
  readonly recordLast: Year;
  readonly history: readonly HistoryYear[];
  readonly highest: { readonly year: Year; readonly label: string; readonly valueUsd: number } | undefined;
  /** What the years hold: "Full record, 1992–2020", and what stands after its end. */
  readonly coverage: { readonly full: string; readonly after: string | undefined };
  readonly presets: readonly { readonly label: string; readonly years: YearRange; readonly isShown: boolean }[];
  readonly years: YearRange;
  /** The year that the last one is compared with; absent where the measure is of one year. */
  readonly against: Year | undefined;
  /** The year that is shown as itself and chosen by one thumb; absent where two years are shown. */
  readonly single: Year | undefined;
  /** The history in words. */
  readonly summary: string;
  /** The same in a few: "Turnover, highest in 2011: US$10.3 bn". */
  readonly caption: string;
}

/** What every control of the years needs. */
export interface YearChoiceProps {
  readonly model: YearsModel;
  readonly mode: YearMode;
  readonly editor: ViewEditor;
}

/** What the year filter needs beside the evidence and the view. */
export interface YearsContext {
  readonly mode: YearMode;
  /** The source of the claims inside a sentence: "the yearbook". */
  readonly claims: string;
}

const DECADE = 10;

/** The year filter: the turnover of the scope (or the regions chosen) over the years, behind two thumbs. */
export function yearsModel(base: EvidenceBase, view: FiguresView, { mode, claims }: YearsContext): YearsModel {
  const { first, last } = coveredYearsOf(base, view.record);
  const recordLast = base.record.yearsOf(view.record).to;
  const partners = partnersIn(base, view.regions);
  const history = historyOf(base, view, partners);
  const highest = highestOf(history);
  const record = recordNoun(view.record, reporterNameOf(base));
  const regions = view.regions.length === 0 ? '' : ` in ${listOf(view.regions.map((slug) => regionOf(slug).name))}`;
  const subtitle = `${flowName('turnover')} with ${counted(partners.length, 'partner')}${regions}, ${record}`;
  return {
    title: titleOf(view, mode),
    subtitle,
    first,
    last,
    recordLast,
    history,
    highest,
    coverage: {
      full: `Full record by partner, ${formatYears({ from: first, to: recordLast })}`,
      after: last > recordLast ? `${afterText(recordLast, last)}: ${afterNoun(view, claims)}` : undefined,
    },
    presets: presetsOf(first, last, recordLast, view.years),
    years: view.years,
    against: comparesYears(view) ? view.years.from : undefined,
    single: mode === 'one' && !comparesYears(view) ? view.years.to : undefined,
    summary: highest ? `${subtitle}. Highest in ${highest.label}.` : subtitle,
    caption: highest ? `${flowName('turnover')}, highest in ${highest.label}` : flowName('turnover'),
  };
}

function titleOf(view: FiguresView, mode: YearMode): string {
  const { from, to } = view.years;
  if (!comparesYears(view)) return `Year shown: ${to} (charts and table also show ${from})`;
  return mode === 'one' ? `${to}, against ${from}` : `Years compared: ${from} and ${to}`;
}

// The same whatever the years: a step of a thumb must not add up thirty years again.
const histories = memoOn<EvidenceBase, readonly HistoryYear[]>();

function historyOf(base: EvidenceBase, { record, regions }: FiguresView, partners: readonly Iso3[]) {
  const { first, last } = coveredYearsOf(base, record);
  const recordLast = base.record.yearsOf(record).to;
  return histories(base, `${record} ${regions.join('~')}`, () =>
    totalSeriesOf(base, { partners, flow: 'turnover', record })
      .filter(({ year }) => first <= year && year <= last)
      // After the record a sum of the few known partners would look like a collapse.
      .map(({ year, answer }) => ({
        year,
        valueUsd: year <= recordLast && isFigure(answer) ? answer.value : undefined,
      })),
  );
}

function highestOf(history: readonly HistoryYear[]): YearsModel['highest'] {
  return history.reduce<YearsModel['highest']>(
    (best, { year, valueUsd }) =>
      valueUsd !== undefined && valueUsd > (best?.valueUsd ?? 0)
        ? { year, valueUsd, label: `${year}: ${formatUsd(valueUsd)}` }
        : best,
    undefined,
  );
}

// No claim belongs to the partners' side.
function afterNoun({ record }: FiguresView, claims: string): string {
  return record === 'own' ? `only ${claims}’s figures` : 'no figures';
}

function afterText(recordLast: Year, last: Year): string {
  return recordLast + 1 === last ? String(last) : formatYears({ from: yearsAfter(recordLast, 1), to: last });
}

/** The last pair of years, the last pair of the record, its last decade, and all of it; each once. */
function presetsOf(first: Year, last: Year, recordLast: Year, shown: YearRange): YearsModel['presets'] {
  const ranges = [
    [last - 1, last],
    [recordLast - 1, recordLast],
    [recordLast - DECADE, recordLast],
    [first, recordLast],
  ] as const;
  const valid = ranges.filter(([from, to]) => from >= first && from < to);
  const distinct = new Map(valid.map(([from, to]) => [`${from} ${to}`, yearRange(from, to)]));
  return [...distinct.values()].map((years) => ({
    label: formatYears(years),
    years,
    isShown: years.from === shown.from && years.to === shown.to,
  }));
}

/**
 * The years after thumbs moved. Two thumbs give their values, always in order and at least a year apart; one thumb gives
 * its year and the year before: 2015 is 2014..2015. Nothing lies before `first`, so the earliest single year is the second.
 */
export function movedYears(values: readonly number[], first: Year): YearRange {
  const to = Math.max(...values, first + 1);
  const from = values.length === 1 ? to - 1 : Math.min(...values);
  return { from: asYear(from === to ? to - 1 : from), to: asYear(to) };
}

/** One year under the plot, or a pair of years that share a label. */
export interface YearTick {
  readonly at: number;
  readonly label: string;
  readonly isChosen: boolean;
  /** Left out where the plot is narrower than 18rem. */
  readonly isTight: boolean;
}

const STEP = 5;
/** The least widths of the plot for all labels and for those that are not tight, as numbers of digits (8 px). */
const ROOMY = 36;
const TIGHT = 25;
const GAP = 1;

/** The first year, every fifth, and the chosen ones, which come before all others; no two touch. */
export function yearTicks(model: Pick<YearsModel, 'first' | 'last' | 'years' | 'single'>): YearTick[] {
  const { first, last, years, single } = model;
  const touches = (width: number) => (one: YearTick, other: YearTick) => {
    const [left = one, right = other] = [one, other].sort((a, b) => a.at - b.at);
    const startOf = ({ at, label }: YearTick) => ((at - first) / (last - first)) * (width - label.length);
    return startOf(left) + left.label.length + GAP > startOf(right);
  };
  const asChosen = (at: number, label = String(at)) => ({ at, label, isChosen: true, isTight: false });
  const both = [asChosen(years.from), asChosen(years.to)] as const;
  const two = touches(TIGHT)(...both) ? [asChosen((years.from + years.to) / 2, formatYears(years))] : both;
  const ticks: YearTick[] = single === undefined ? [...two] : [asChosen(single)];
  const fifths = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((at) => at % STEP === 0);
  for (const at of [first, ...fifths]) {
    const tick = { at, label: String(at), isChosen: false, isTight: false };
    if (ticks.some((other) => touches(ROOMY)(tick, other))) continue;
    const isTight = ticks.some((other) => !other.isTight && touches(TIGHT)(tick, other));
    ticks.push({ ...tick, isTight });
  }
  return ticks;
}
