import type { AxisDomain } from '../../chart/axis.ts';
import { domainOf } from '../../chart/axis.ts';
import { formatYearRuns } from '../../format/date.ts';
import { counted, flowName, flowWith, listOf, possessive, recordName, recordNoun } from '../../format/messages.ts';
import type { SourceNames } from '../../format/source-line.ts';
import { originNames, sourceLine } from '../../format/source-line.ts';
import type { Iso3 } from '../../trade/economy.ts';
import { regionOf } from '../../trade/economy.ts';
import { contactsOf } from '../../trade/event.ts';
import type { EvidenceBase } from '../../trade/evidence-base.ts';
import type { Flow } from '../../trade/flow.ts';
import type { Year, YearRange } from '../../trade/period.ts';
import type { Origin } from '../../trade/provenance.ts';
import { foundOrSought } from '../../trade/provenance.ts';
import { economyNameOf, partnersIn, reporterNameOf } from '../../trade/scope.ts';
import { coveredYears } from '../../trade/series.ts';
import type { FiguresView } from '../../view-state/view.ts';
import type { LinePoint, PanelOrigins } from './line-points.ts';
import { panelOrigins, partnerAnswers, pointsOf, sumAnswersByYear, undrawnYears } from './line-points.ts';
import { shortText } from './line-scale.ts';
import { type PanelFacts, panelWords } from './panel-words.ts';

/** One small chart. */
export interface LinePanel {
  readonly id: string;
  readonly name: string;
  readonly points: readonly LinePoint[];
  /** The ends of its own axis, both printed. */
  readonly domain: AxisDomain;
  /** The two years compared: "133.3 m → ≈ 360.4 m". */
  readonly ends: string;
  /** Under the axis: "no contact in 2010", "3 contacts in 2010", or what a sum covers. */
  readonly note: string | undefined;
  /** Which known values a logarithm has no place for; absent when all are drawn. */
  readonly undrawn: string | undefined;
  /** Where the recorded years come from, and those after the record's end; nowhere without a figure. */
  readonly origins: PanelOrigins;
  /** How many ticks stand beside the note. */
  readonly contactCount: number;
  readonly emptyReason: string | undefined;
  /** The panel in words, signs too: what its picture shows. */
  readonly summary: string;
}

export interface LinesModel {
  readonly title: string;
  readonly subtitle: string;
  /** The same and the records in few words: "Exports since 1992", "US$, own scales", "Belarus’s", "Partner’s". */
  readonly brief: Readonly<Record<'title' | 'subtitle' | 'own' | 'mirror', string>>;
  readonly panels: readonly LinePanel[];
  readonly years: { readonly first: Year; readonly last: Year };
  /** The two years compared, shaded. */
  readonly compared: YearRange;
  readonly flow: Flow;
  readonly unit: 'USD' | 'index';
  readonly isLog: boolean;
  readonly ownName: string;
  readonly mirrorName: string;
  /** "2021, from the yearbook’s figures": what hollow points are; absent when there are none. */
  readonly laterName: string | undefined;
  /** Where those come from, in full. */
  readonly laterSource: string | undefined;
  /** Where the lines come from, later points among them, or were looked for. */
  readonly origins: readonly Origin[];
  readonly source: string;
}

/**
 * Values over all covered years: one panel a partner with both records side by side, or the sum of the chosen regions when
 * no partner is chosen. `eventYear` is the year whose contacts are counted.
 */
export function linesModel(
  base: EvidenceBase,
  view: FiguresView,
  names: SourceNames,
  eventYear: Year | undefined,
): LinesModel {
  const { first, last } = coveredYears(base);
  const isSum = view.partners.length === 0;
  const panels = isSum
    ? [sumPanel(base, view, names)]
    : view.partners.map((partner) => partnerPanel(base, view, partner, { names, eventYear }));
  const laterYears = panels.flatMap((panel) =>
    panel.points.flatMap((point) => (point.later === undefined ? [] : point.year)),
  );
  const recorded = panels.flatMap(({ origins }) => origins.recorded);
  const later = panels.flatMap(({ origins }) => origins.later);
  const sought = foundOrSought(base, recorded, { record: view.record, year: view.years.to });
  const title = `${flowName(view.flow)} since ${first}`;
  const sum = isSum ? ', sum' : '';
  return {
    title: `${title}, two records${sum}`,
    subtitle: subtitleOf(view, isSum),
    brief: {
      title: `${title}${sum}`,
      subtitle: briefSubtitleOf(view, isSum),
      own: possessive(reporterName(base)),
      mirror: isSum ? 'Partners’' : 'Partner’s',
    },
    panels,
    years: { first, last },
    compared: view.years,
    flow: view.flow,
    unit: view.basis === 'index' ? 'index' : 'USD',
    isLog: view.scale === 'log',
    ownName: recordName('own', reporterName(base)),
    mirrorName: isSum ? 'Partners’ records' : 'Partner’s record',
    laterName: laterYears.length === 0 ? undefined : `${yearsText(laterYears)}, from ${names.claims}’s figures`,
    laterSource: later.length === 0 ? undefined : originNames(later, names).join('; '),
    origins: [...sought, ...later],
    source: `${sourceLine(originNames(sought, names))} ${mirrorNote(view.flow)}`,
  };
}

function subtitleOf(view: FiguresView, isSum: boolean): string {
  const unit = view.basis === 'index' ? `Index, ${view.years.from} = 100` : 'Current US dollars';
  const scale = view.scale === 'log' ? 'logarithmic scale' : isSum ? 'from zero' : 'each panel on its own scale';
  return `${unit}, ${scale}`;
}

function briefSubtitleOf(view: FiguresView, isSum: boolean): string {
  const unit = view.basis === 'index' ? `${view.years.from} = 100` : 'US$';
  return `${unit}, ${view.scale === 'log' ? 'logarithmic' : isSum ? 'from zero' : 'own scales'}`;
}

function mirrorNote(flow: Flow): string {
  if (flow === 'export') return 'The partner counts the same goods as its imports, with freight and insurance.';
  if (flow === 'import') return 'The partner counts the same goods as its exports, without freight and insurance.';
  return 'The partner counts the same goods at its own border.';
}

function yearsText(years: readonly Year[]): string {
  const distinct = [...new Set(years)].sort((a, b) => a - b);
  return distinct.length === 1 ? String(distinct[0]) : `${distinct[0]}–${distinct.at(-1)}`;
}

function reporterName(base: EvidenceBase): string {
  return reporterNameOf(base);
}

interface PanelContext {
  readonly names: SourceNames;
  readonly eventYear: Year | undefined;
}

function partnerPanel(
  base: EvidenceBase,
  view: FiguresView,
  partner: Iso3,
  { names, eventYear }: PanelContext,
): LinePanel {
  const name = economyNameOf(base, partner);
  const own = partnerAnswers(base, view, partner, 'own');
  const mirror = partnerAnswers(base, view, partner, 'mirror');
  const points = pointsOf(base, own, mirror, view.scale === 'log');
  const contacts = eventYear === undefined ? undefined : contactsOf(base.events, partner, eventYear).held;
  const amount = contacts === 0 ? 'no contact' : counted(contacts ?? 0, 'contact');
  return {
    id: partner,
    name,
    ...drawn(points, view, base),
    note: contacts === undefined ? undefined : `${amount} in ${eventYear}`,
    origins: panelOrigins(base, own, mirror),
    contactCount: contacts ?? 0,
    emptyReason: isEmpty(points) ? emptyReason(points, view, name) : undefined,
    summary: summaryOf(base, view, names, { name, points, isSum: false, remarks: [undrawnText(points, base)] }),
  };
}

function sumPanel(base: EvidenceBase, view: FiguresView, names: SourceNames): LinePanel {
  const partners = partnersIn(base, view.regions);
  const own = sumAnswersByYear(base, view, partners, 'own');
  const mirror = sumAnswersByYear(base, view, partners, 'mirror');
  const points = pointsOf(base, own.answers, mirror.answers, view.scale === 'log');
  const name = view.regions.length === 0 ? 'All partners' : listOf(view.regions.map((slug) => regionOf(slug).name));
  const covered = [view.years.from, view.years.to].flatMap((year) => {
    const coverage = (view.record === 'own' ? own : mirror).coverage.get(year);
    return coverage ? `${coverage.known} of ${counted(coverage.of, 'partner')} in ${year}` : [];
  });
  const isIndex = view.basis === 'index';
  const { to } = base.record.yearsOf(view.record);
  const holds = isIndex
    ? `The index holds the partners known both in ${view.years.from} and in its year: `
    : 'The sum holds ';
  const note = `${holds}${listOf(covered)}.${view.years.to > to ? ` After ${to} it would hold too few, so none is drawn.` : ''}`;
  return {
    id: 'sum',
    name,
    ...drawn(points, view, base),
    note,
    origins: panelOrigins(base, own.answers, mirror.answers),
    contactCount: 0,
    emptyReason: isEmpty(points) ? emptyReason(points, view, name) : undefined,
    summary: summaryOf(base, view, names, { name, points, isSum: true, remarks: [undrawnText(points, base), note] }),
  };
}

function summaryOf(
  base: EvidenceBase,
  view: FiguresView,
  speakers: SourceNames,
  panel: Pick<PanelFacts, 'name' | 'points' | 'isSum' | 'remarks'>,
): string {
  const recordEnd = base.record.yearsOf('own').to;
  return panelWords({ ...panel, reporterName: reporterName(base), recordEnd, speakers }, view);
}

function drawn(
  points: readonly LinePoint[],
  view: FiguresView,
  base: EvidenceBase,
): Pick<LinePanel, 'points' | 'domain' | 'ends' | 'undrawn'> {
  const values = points.flatMap((point) =>
    [point.own, point.mirror, point.later, ...(point.interval ?? [])].filter((value) => value !== undefined),
  );
  const [start, end] = [view.years.from, view.years.to].map((year) => endText(points, view, year));
  return {
    points,
    domain: domainOf(values, view.scale === 'log'),
    ends: start === end ? (start ?? '') : `${start} → ${end}`,
    undrawn: undrawnText(points, base),
  };
}

function undrawnText(points: readonly LinePoint[], base: EvidenceBase): string | undefined {
  const named = (['own', 'mirror'] as const).flatMap((side) => {
    const years = undrawnYears(points, side);
    return years.length === 0 ? [] : `${recordNoun(side, reporterName(base))} of ${formatYearRuns(years)}`;
  });
  return named.length === 0 ? undefined : `Zero, which a logarithm has no place for: ${listOf(named)}.`;
}

/** The value of one year on the side that is in view. */
function endText(points: readonly LinePoint[], view: FiguresView, year: Year): string {
  const point = points.find((one) => one.year === year);
  const unit = view.basis === 'index' ? 'index' : 'USD';
  const value = point?.told[view.record];
  const evidence = view.record === 'own' ? point?.evidence : point?.mirrorEvidence;
  return value === undefined ? 'no figure' : shortText(value, evidence, unit);
}

function isEmpty(points: readonly LinePoint[]): boolean {
  return points.every(({ own, mirror, later }) => own === undefined && mirror === undefined && later === undefined);
}

function emptyReason(points: readonly LinePoint[], view: FiguresView, name: string): string {
  if (points.some(({ told }) => told.own !== undefined || told.mirror !== undefined))
    return 'Nothing but zeros, which a logarithm has no place for.';
  return view.basis === 'index'
    ? `No figure for ${view.years.from} to set as 100, or it is zero.`
    : `Neither record has ${flowWith(view.flow)} ${name}.`;
}
