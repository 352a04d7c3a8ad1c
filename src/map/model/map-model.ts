import { describeAbsent } from '../../format/absence.ts';
import { exportNumber } from '../../format/export-number.ts';
import { formatFigure } from '../../format/figure.ts';
import { flowNoun, possessive, recordNoun } from '../../format/messages.ts';
import type { SourceNames } from '../../format/source-line.ts';
import { speakersIn } from '../../format/source-line.ts';
import { speakersOf } from '../../format/speaker.ts';
import { answersOf } from '../../trade/answer.ts';
import { lowBaseOf } from '../../trade/caution.ts';
import type { Economy, Iso3, RegionSlug } from '../../trade/economy.ts';
import { isWithin } from '../../trade/economy.ts';
import { contactsOf } from '../../trade/event.ts';
import type { EvidenceBase } from '../../trade/evidence-base.ts';
import type { AbsenceReason, Answer } from '../../trade/figure.ts';
import { isFigure } from '../../trade/figure.ts';
import type { Year } from '../../trade/period.ts';
import { originsOf } from '../../trade/provenance.ts';
import type { FiguresView } from '../../view-state/view.ts';
import { colorScaleOf, scaledValue, tokenIn } from './color-bins.ts';
import type { MapLabel } from './labels.ts';
import { labelsOf } from './labels.ts';
import type { LegendModel } from './legend-model.ts';
import { legendModel } from './legend-model.ts';
import { describeMap } from './map-description.ts';
import { type MapMark, MOST_LABELS } from './map-mark.ts';
import { sourceOf, subtitleOf, summaryOf, titleOf, withEvidence } from './map-words.ts';
import { type AlsoShown, type Asked, markName } from './mark-name.ts';
import { fullExtent, isIn, type Viewport } from './viewport.ts';
import type { DrawnShapes } from './windows.ts';

export interface MapModel {
  readonly title: string;
  /** The title with the reporter’s name, for a map that stands alone. */
  readonly fullTitle: string;
  readonly subtitle: string;
  /** The map in words, for those who hear it. */
  readonly description: string;
  /** A short form of it, for a map that stands alone. */
  readonly summary: string;
  readonly source: string;
  /** Who says the figures: "the yearbook", "Belarus’s record"; nobody where there is none. */
  readonly speakers: readonly string[];
  /** The regions that the map draws up; empty for the whole scope. */
  readonly regions: readonly RegionSlug[];
  readonly marks: readonly MapMark[];
  /** SVG path of all land without a mark: outside the scope, other reporters among it. */
  readonly land: string;
  readonly labels: readonly MapLabel[];
  readonly labelScale: number;
  readonly legend: LegendModel;
  readonly reporterName: string;
  readonly contactsYear: Year | undefined;
  readonly showsContacts: boolean;
}

/** What the map needs beside the evidence and the view. */
export interface MapContext {
  readonly shapes: DrawnShapes;
  readonly scopeName: string;
  readonly notCovered: string;
  readonly speakers: SourceNames;
  readonly eventYear: Year | undefined;
  readonly showsContacts: boolean;
  /** How many of the map's units a pixel is: a map on a phone is small, its letters must not be. */
  readonly labelScale: number;
}

/** The map of a view: every economy in scope, and the reporter, as exactly one mark; none is selected yet. */
export function mapModel(base: EvidenceBase, view: FiguresView, context: MapContext): MapModel {
  const answerOf = answersOf(base, view);
  const asked = base.scope.map((economy) => ({ economy, answer: answerOf(economy.iso3) }));
  const inRegions = asked.filter(({ economy }) => isWithin(economy, view.regions));
  const usualReason = usualReasonOf(inRegions);
  const marks = asked.map((one) => markOf(base, view, { ...context, usualReason }, one));
  const reporter = base.economies.get(base.reporter);
  const reporterName = reporter?.name ?? base.reporter;
  const all = reporter ? [...marks, reporterMark(reporter)] : marks;
  const known = marks.filter((mark) => mark.state === 'value');
  const shown = known.filter((mark) => !mark.isDimmed);
  const origins = originsOf(
    base,
    asked.map(({ answer }) => answer),
  );
  return {
    title: titleOf(view, flowNoun(view.flow)),
    fullTitle: titleOf(view, `${possessive(reporterName)} ${flowNoun(view.flow)}`),
    subtitle: subtitleOf(view),
    description: describeMap(base, view, inRegions, context),
    summary: summaryOf(view, shown, reporterName),
    source: sourceOf(base, view, context.speakers, { origins, marks: known }),
    speakers: speakersOf(withEvidence(known), context.speakers, recordNoun(view.record, reporterName)),
    regions: view.regions,
    marks: all,
    land: landWithout(all, context.shapes),
    labels: labelsFor(all, context.shapes, context),
    labelScale: context.labelScale,
    legend: legendModel(colorScaleOf(view), marks, {
      reporterName,
      notCovered: context.notCovered,
      flow: view.flow,
      hasContacts: context.showsContacts && context.eventYear !== undefined,
      speakers: speakersIn(origins, context.speakers),
      lowBaseUsd: base.lowBaseUsd,
    }),
    reporterName,
    contactsYear: context.eventYear,
    showsContacts: context.showsContacts,
  };
}

function landWithout(marks: readonly MapMark[], { outside, shapes }: DrawnShapes): string {
  const marked = new Set(marks.map((mark) => mark.iso3));
  return outside + shapes.map(({ iso3, path = '' }) => (marked.has(iso3) ? '' : path)).join('');
}

/** The same marks with one partner selected: only its own is made anew. */
export function withSelected(marks: readonly MapMark[], selected: Iso3 | undefined): readonly MapMark[] {
  if (selected === undefined) return marks;
  return marks.map((mark) => (mark.iso3 === selected ? { ...mark, isFocused: true } : mark));
}

/**
 * The labels of the part of the map that is shown. With few figures in it all of them are printed, with many that of the
 * selected partner.
 */
export function labelsFor(
  marks: readonly MapMark[],
  shapes: DrawnShapes,
  { showsContacts, labelScale }: Pick<MapContext, 'showsContacts' | 'labelScale'>,
  part: Viewport = fullExtent(shapes),
): MapLabel[] {
  const inPart = new Set(shapes.shapes.filter((shape) => isIn(part, shape, shapes)).map((shape) => shape.iso3));
  const known = marks.filter((mark) => mark.state === 'value' && inPart.has(mark.iso3));
  const shown = known.filter((mark) => !mark.isDimmed);
  const labelled = shown.length <= MOST_LABELS ? shown : known.filter((mark) => mark.isFocused);
  const reporter = marks.filter((mark) => mark.state === 'reporter');
  const discs = showsContacts ? marks.filter((mark) => mark.contacts > 0) : [];
  return labelsOf(
    [
      ...reporter.map(({ iso3, name }) => ({ iso3, name, text: undefined })),
      ...labelled.map(({ iso3, name, text }) => ({ iso3, name, text })),
    ],
    shapes,
    new Set(discs.map((mark) => mark.iso3)),
    labelScale,
    part,
  );
}

/** Why most of the partners that have no figure have none. */
function usualReasonOf(asked: readonly Asked[]): AbsenceReason | undefined {
  const counts = new Map<AbsenceReason, number>();
  for (const { answer } of asked)
    if (!isFigure(answer)) counts.set(answer.reason, (counts.get(answer.reason) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

function markOf(
  base: EvidenceBase,
  view: FiguresView,
  context: MapContext & Pick<AlsoShown, 'usualReason'>,
  asked: Asked,
): MapMark {
  const { economy, answer } = asked;
  const contacts = context.eventYear === undefined ? 0 : contactsOf(base.events, economy.iso3, context.eventYear).held;
  const parts = {
    ...answerParts(base, view, answer),
    contacts,
    isDimmed: !isWithin(economy, view.regions),
    isChosen: view.partners.includes(economy.iso3),
  };
  return {
    iso3: economy.iso3,
    name: economy.name,
    text: isFigure(answer) ? formatFigure(answer) : describeAbsent(base, answer).short,
    isFocused: false,
    ...parts,
    spoken: markName(base, view, asked, {
      ...parts,
      contacts: context.showsContacts ? contacts : 0,
      usualReason: context.usualReason,
    }),
  };
}

function answerParts(base: EvidenceBase, view: FiguresView, answer: Answer) {
  if (!isFigure(answer)) {
    return {
      state: 'no-figure',
      token: undefined,
      evidence: undefined,
      reason: answer.reason,
      dataValue: undefined,
      hasLowBase: false,
    } as const;
  }
  return {
    state: 'value',
    token: tokenIn(colorScaleOf(view), scaledValue(answer)),
    evidence: answer.evidence,
    reason: undefined,
    dataValue: exportNumber(answer).value,
    hasLowBase: lowBaseOf(base, answer) !== undefined,
  } as const;
}

function reporterMark(reporter: Economy): MapMark {
  return {
    iso3: reporter.iso3,
    name: reporter.name,
    state: 'reporter',
    token: undefined,
    evidence: undefined,
    reason: undefined,
    dataValue: undefined,
    isDimmed: false,
    isChosen: false,
    isFocused: false,
    hasLowBase: false,
    contacts: 0,
    text: 'the reporter',
    spoken: `${reporter.name}, whose trade this is`,
  };
}
