import { formatYearRuns, formatYears } from '../format/date.ts';
import { formatFigure } from '../format/figure.ts';
import { capital, counted, flowNoun, listOf, possessive } from '../format/messages.ts';
import { nameOf } from '../format/quantity.ts';
import { changeOf } from '../trade/change.ts';
import type { Iso3 } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import { isFigure } from '../trade/figure.ts';
import type { Flow, RecordSide } from '../trade/flow.ts';
import { FLOWS, RECORDS } from '../trade/flow.ts';
import { levelOf } from '../trade/level.ts';
import type { Year, YearRange } from '../trade/period.ts';
import { yearsAfter } from '../trade/period.ts';
import { seriesOf } from '../trade/series.ts';
import type { FiguresView } from '../view-state/view.ts';

/** Where a partner has figures when it has none for what is asked. */
export interface OtherFigures {
  readonly text: string;
  /** The nearest view that has some, which the panel shows; absent for a partner that no record knows. */
  readonly offer:
    | { readonly text: string; readonly change: Pick<FiguresView, 'years'> & Partial<FiguresView> }
    | undefined;
}

/** What else the panel lists of the partner. */
export interface Listed {
  readonly events: number;
  readonly claims: number;
}

/**
 * Says which years have figures of a partner that has none for the years and the record asked for: in that record, else in
 * the other one, else in none. The years offered are the latest with a change of the flow shown, else with any figure.
 */
export function otherFiguresOf(base: EvidenceBase, view: FiguresView, partner: Iso3, listed: Listed): OtherFigures {
  const name = nameOf(base, partner);
  const reporter = nameOf(base, base.reporter);
  const whose = (record: RecordSide) => `${possessive(record === 'own' ? reporter : name)} record`;
  const asked = `${formatYears(view.years)}: nothing known in ${whose(view.record)}`;
  for (const record of [view.record, ...RECORDS.filter((other) => other !== view.record)]) {
    const known = yearsKnown(base, partner, record);
    const years = latestYears(base, view.flow, partner, record, known);
    if (!years) continue;
    const isOther = record !== view.record;
    const shown = isOther ? `${formatYears(years)} in ${whose(record)}` : formatYears(years);
    return {
      text: `Last known, ${known.at(-1)}${isOther ? ` by ${whose(record)}` : ''}: ${amountsText(base, partner, record, known)}. ${asked}${isOther ? ', nor for any other year' : ''}; shown are ${shown}. ${isOther ? capital(whose(record)) : 'It'} has figures for ${formatYearRuns(known)}.`,
      offer: { text: `Show ${shown} on the whole page`, change: isOther ? { years, record } : { years } },
    };
  }
  const { from, to } = base.record.yearsOf('any');
  return {
    text: `No goods between ${reporter} and ${name} are on record from ${from} to ${to}, on either side. ${listedText(listed)}`,
    offer: undefined,
  };
}

/** What is known of the last of some years: "exports US$58.6 m and imports US$21.0 m". */
function amountsText(base: EvidenceBase, partner: Iso3, record: RecordSide, known: readonly Year[]): string {
  const amounts = known.slice(-1).flatMap((year) =>
    FLOWS.flatMap((flow) => {
      const answer = levelOf(base, { partner, flow, year, record });
      return isFigure(answer) ? [`${flowNoun(flow)} ${formatFigure(answer)}`] : [];
    }),
  );
  // Exports and imports come first; the sums that they make say nothing more.
  return listOf(amounts.slice(0, 2));
}

function yearsKnown(base: EvidenceBase, partner: Iso3, record: RecordSide): Year[] {
  const known = FLOWS.flatMap((flow) =>
    seriesOf(base, { partner, flow, record }).flatMap(({ year, answer }) => (isFigure(answer) ? [year] : [])),
  );
  return [...new Set(known)].sort((a, b) => a - b);
}

function latestYears(
  base: EvidenceBase,
  shown: Flow,
  partner: Iso3,
  record: RecordSide,
  known: readonly Year[],
): YearRange | undefined {
  const pairs = known.map((to): YearRange => ({ from: yearsAfter(to, -1), to })).reverse();
  const hasChange = (flow: Flow) => (years: YearRange) => isFigure(changeOf(base, { partner, flow, years, record }));
  const flows = [shown, ...FLOWS.filter((flow) => flow !== shown)];
  return flows.map((flow) => pairs.find(hasChange(flow))).find((years) => years !== undefined) ?? pairs[0];
}

function listedText({ events, claims }: Listed): string {
  const named = [...(events > 0 ? [counted(events, 'event')] : []), ...(claims > 0 ? [counted(claims, 'claim')] : [])];
  return named.length === 0
    ? 'No event and no claim of the sources names it either.'
    : `What the sources say of it stands below: ${listOf(named)}.`;
}
