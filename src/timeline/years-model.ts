import { formatYears } from '../format/date.ts';
import { recordName } from '../format/messages.ts';
import { formatUsd } from '../format/number.ts';
import { isWithin } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import { isFigure } from '../trade/figure.ts';
import type { Year, YearRange } from '../trade/period.ts';
import { year, yearsAfter } from '../trade/period.ts';
import { coveredYears, totalSeriesOf } from '../trade/series.ts';
import type { View } from '../view-state/view.ts';

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
  readonly presets: readonly { readonly label: string; readonly years: YearRange }[];
  readonly years: YearRange;
}

const DECADE = 10;

/** The year filter: the turnover of the scope (or the regions chosen) over the years, behind two thumbs. */
export function yearsModel(base: EvidenceBase, view: View): YearsModel {
  const { first, last } = coveredYears(base);
  const recordLast = base.record.years.to;
  const partners = base.scope.filter((economy) => isWithin(economy, view.regions)).map((economy) => economy.iso3);
  const history = totalSeriesOf(base, { partners, flow: 'turnover', record: view.record }).map(
    ({ year: one, answer }) => ({
      year: one,
      valueUsd: one <= recordLast && isFigure(answer) ? answer.value : undefined,
    }),
  );
  const highest = history.reduce<HistoryYear | undefined>(
    (best, one) => ((one.valueUsd ?? 0) > (best?.valueUsd ?? 0) ? one : best),
    undefined,
  );
  return {
    title:
      view.measure === 'change'
        ? `Years compared: ${view.years.from} and ${view.years.to}`
        : `Year shown: ${view.years.to}`,
    subtitle: `Turnover with ${partners.length} partners, ${recordName(view.record, base.economies.get(base.reporter)?.name ?? base.reporter)}`,
    first,
    last,
    recordLast,
    history,
    highest:
      highest?.valueUsd === undefined
        ? undefined
        : { year: highest.year, valueUsd: highest.valueUsd, label: `${highest.year}: ${formatUsd(highest.valueUsd)}` },
    presets: presetsOf(first, last, recordLast),
    years: view.years,
  };
}

function presetsOf(first: Year, last: Year, recordLast: Year): YearsModel['presets'] {
  const ranges: YearRange[] = [
    { from: yearsAfter(last, -1), to: last },
    { from: yearsAfter(recordLast, -1), to: recordLast },
    { from: yearsAfter(recordLast, -DECADE), to: recordLast },
    { from: first, to: recordLast },
  ];
  const seen = new Set<string>();
  return ranges
    .filter((years) => years.from >= first && years.from < years.to)
    .map((years) => ({ label: formatYears(years), years }))
    .filter(({ label }) => !seen.has(label) && seen.add(label));
}

/** The years after a thumb moved: two apart at least one, or one year and the one before it. */
export function movedYears(values: readonly number[], isSingle: boolean): YearRange {
  const to = values.at(-1) ?? 0;
  const from = isSingle ? to - 1 : (values[0] ?? to - 1);
  return { from: year(from), to: year(to) };
}
