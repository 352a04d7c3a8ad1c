import { formatYears } from '../../format/date.ts';
import { LOCALE } from '../../format/locale.ts';
import { counted, flowNoun, listOf, recordNoun } from '../../format/messages.ts';
import type { SourceNames } from '../../format/source-line.ts';
import { originNames } from '../../format/source-line.ts';
import { speakersOf } from '../../format/speaker.ts';
import type { Iso3 } from '../../trade/economy.ts';
import { regionOf } from '../../trade/economy.ts';
import type { EvidenceBase } from '../../trade/evidence-base.ts';
import type { Evidence } from '../../trade/figure.ts';
import { COMPUTED } from '../../trade/figure.ts';
import type { Flow, Measure } from '../../trade/flow.ts';
import { comparesYears, measureOf } from '../../trade/measure.ts';
import type { Origin } from '../../trade/provenance.ts';
import { foundOrSought } from '../../trade/provenance.ts';
import { economyNameOf, reporterNameOf } from '../../trade/scope.ts';
import type { FiguresView } from '../../view-state/view.ts';
import type { Bar } from './bar.ts';
import { barOf, withoutOutliers } from './bar.ts';
import { partnerAnswer, sumAnswers } from './bar-answers.ts';
import { barsShape } from './bars-shape.ts';
import { wordedClaims } from './worded-claims.ts';

/** One partner (or a sum, or a region) with its bars. */
export interface BarRow {
  readonly id: string;
  readonly name: string;
  readonly note: string | undefined;
  readonly bars: readonly Bar[];
  /** First of the rows that are no partners: a rule stands above it. */
  readonly isRuled: boolean;
}

export interface BarsModel {
  readonly title: string;
  readonly subtitle: string;
  /** Both in few words: "Change by partner", "2020 to 2021". */
  readonly brief: { readonly title: string; readonly subtitle: string };
  readonly flows: readonly Flow[];
  readonly unit: 'ratio' | 'USD';
  /** Whether the numbers on the axis carry a plus sign. */
  readonly isSigned: boolean;
  readonly rows: readonly BarRow[];
  /** In place of the picture: what it is, how many rows grew and fell, and which stand at its ends. */
  readonly summary: string;
  /** What hatching means here, in the order of evidence; empty when nothing is hatched. */
  readonly hatched: readonly Evidence[];
  /** Where the bars come from; nowhere where none has a figure. */
  readonly origins: readonly Origin[];
  readonly source: string;
  /** Who says the figures: "the yearbook", "Belarus’s record"; nobody where there is none. */
  readonly speakers: readonly string[];
}

/** The chart of changes (or values, or shares) by chosen partner: exports over imports, sorted by the flow in view. */
export function barsModel(base: EvidenceBase, view: FiguresView, names: SourceNames): BarsModel {
  const flows = flowsOf(view);
  const partners = view.partners.map((partner) => partnerRow(base, view, flows, partner));
  const known = partners.length === 0 ? [sumRow(base, view, flows)] : sorted(partners, view.flow);
  const worded = wordedClaims(base, view, flows).map((claim, index) => ({
    id: `${claim.region} ${claim.bar.flow}`,
    name: claim.name,
    note: `${claim.name} (${flowNoun(claim.bar.flow)}) is a region; the words give no base and no exact number.`,
    bars: [claim.bar],
    isRuled: index === 0,
  }));
  const rows = cut([...known, ...worded]);
  const brief = { title: `${whatOf(view)} by partner`, subtitle: briefSubtitleOf(view) };
  const title = `${brief.title}, ${listOf(flows.map(flowNoun))}`;
  const subtitle = subtitleOf(view);
  const bars = rows.flatMap((row) => row.bars);
  const { unit, isSigned } = measureOf(view);
  const origins = bars.flatMap((bar) => bar.origins);
  const shape = barsShape({ rows, flows, unit, isSigned });
  return {
    title,
    subtitle,
    brief,
    flows,
    unit,
    isSigned,
    rows,
    summary: `${title}, ${subtitle}. ${counted(rows.length, 'row')}, sorted by ${flowNoun(view.flow)}.${shape === '' ? '' : ` ${shape}`} Their numbers follow as a list.`,
    hatched: COMPUTED.filter((evidence) => bars.some((bar) => bar.isHatched && bar.evidence === evidence)),
    origins,
    source: sourceOf(base, view, origins, names),
    speakers: speakersOf(withEvidence(rows), names, recordOf(base, view)),
  };
}

/** The flow in view comes first; turnover and balance show the two sides they are made of below it. */
function flowsOf(view: FiguresView): Flow[] {
  if (view.flow === 'export' || view.flow === 'import') return ['export', 'import'];
  return [view.flow, 'export', 'import'];
}

function isUsd(view: FiguresView): boolean {
  return measureOf(view).unit === 'USD';
}

const WHAT: Readonly<Record<Measure, string>> = { change: 'Change', value: 'Value', share: 'Share' };

function whatOf(view: FiguresView): string {
  return comparesYears(view) && isUsd(view) ? 'Difference' : WHAT[measureOf(view).id];
}

function subtitleOf(view: FiguresView): string {
  const { from, to } = view.years;
  if (comparesYears(view)) return `${from} to ${to}, ${isUsd(view) ? 'current US dollars' : 'percent'}`;
  return isUsd(view) ? `${to}, current US dollars` : `${to}, percent of the sum of all partners`;
}

function briefSubtitleOf(view: FiguresView): string {
  const { from, to } = view.years;
  if (comparesYears(view)) return isUsd(view) ? `${from} to ${to}, US$` : `${from} to ${to}`;
  return isUsd(view) ? `${to}, US$` : `${to}, percent of all`;
}

function partnerRow(base: EvidenceBase, view: FiguresView, flows: readonly Flow[], partner: Iso3): BarRow {
  return {
    id: partner,
    name: economyNameOf(base, partner),
    note: undefined,
    bars: flows.map((flow) => barOf(base, flow, partnerAnswer(base, view, flow, partner))),
    isRuled: false,
  };
}

function sumRow(base: EvidenceBase, view: FiguresView, flows: readonly Flow[]): BarRow {
  const sums = sumAnswers(base, view, flows);
  const name = sumName(view);
  const covered = sums.map(
    ({ flow, coverage }) => `${flowNoun(flow)} of ${coverage.known} of ${counted(coverage.of, 'partner')}`,
  );
  const when = comparesYears(view) ? `known in both ${view.years.from} and ${view.years.to}` : 'known';
  return {
    id: 'sum',
    name,
    note: `The sum holds ${listOf(covered)} ${when}.`,
    bars: sums.map(({ flow, answer }) => barOf(base, flow, answer)),
    isRuled: false,
  };
}

/** Many regions by their number: their names would be longer than the chart has room for. */
function sumName({ regions }: FiguresView): string {
  if (regions.length === 0) return 'All partners';
  return regions.length > 2 ? `${regions.length} regions` : listOf(regions.map((slug) => regionOf(slug).name));
}

function sorted(rows: readonly BarRow[], flow: Flow): BarRow[] {
  const lengthOf = (row: BarRow) => row.bars.find((bar) => bar.flow === flow)?.value ?? Number.NEGATIVE_INFINITY;
  return [...rows].sort((a, b) => {
    const [first, second] = [lengthOf(a), lengthOf(b)];
    return first === second ? a.name.localeCompare(b.name, LOCALE) : second - first;
  });
}

/** The same rows in another order, by their ids; what it does not know comes last. */
export function inOrder(model: BarsModel, ids: readonly string[]): BarsModel {
  const placeOf = ({ id }: BarRow) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return { ...model, rows: [...model.rows].sort((a, b) => placeOf(a) - placeOf(b)) };
}

function cut(rows: readonly BarRow[]): BarRow[] {
  const bars = withoutOutliers(rows.flatMap((row) => row.bars));
  let next = 0;
  return rows.map((row) => {
    const start = next;
    next += row.bars.length;
    return { ...row, bars: bars.slice(start, next) };
  });
}

/** Where bars come from, to follow "Source: ", the record with whose it is; where nothing is known, what was looked into. */
export function barsOrigin(
  base: EvidenceBase,
  { record, years }: FiguresView,
  { origins }: Pick<BarsModel, 'origins'>,
  names: Pick<SourceNames, 'titles'>,
): string[] {
  const sought = foundOrSought(base, origins, { record, year: years.to });
  return originNames(sought, names, (side) => recordNoun(side, reporterNameOf(base)));
}

/** The record, then the claims by their short name with the years that they are used for. */
function sourceOf(base: EvidenceBase, view: FiguresView, origins: readonly Origin[], names: SourceNames): string {
  const years = comparesYears(view) ? formatYears(view.years) : view.years.to;
  const titles = new Map(names.titles);
  if (names.claimsSource !== undefined) titles.set(names.claimsSource, `${names.claims} for ${years}`);
  const used = barsOrigin(base, view, { origins }, { titles }).toReversed();
  return used.length === 0 ? '' : `Source: ${listOf(used)}.`;
}

function recordOf(base: EvidenceBase, view: FiguresView): string {
  return recordNoun(view.record, reporterNameOf(base));
}

function withEvidence(rows: readonly BarRow[]): { readonly evidence: Evidence }[] {
  return rows.flatMap(({ bars }) => bars.flatMap(({ evidence }) => (evidence === undefined ? [] : { evidence })));
}
