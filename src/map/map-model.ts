import { describeAbsent } from '../format/absence.ts';
import { formatFigure, spokenFigure } from '../format/figure.ts';
import { counted, flowName, flowNoun, possessive, recordNoun } from '../format/messages.ts';
import { programNumber } from '../format/program-number.ts';
import type { SpeakerNames } from '../format/speaker.ts';
import { speakersOf } from '../format/speaker.ts';
import { answerTo } from '../trade/answer.ts';
import { lowBaseOf } from '../trade/caution.ts';
import type { Economy, Iso3, RegionSlug } from '../trade/economy.ts';
import { isWithin } from '../trade/economy.ts';
import { contactsOf } from '../trade/event.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { Answer } from '../trade/figure.ts';
import { isFigure } from '../trade/figure.ts';
import type { Year } from '../trade/period.ts';
import type { FiguresView } from '../view-state/view.ts';
import type { MapLabel } from './labels.ts';
import { labelsOf } from './labels.ts';
import type { LegendModel } from './legend-model.ts';
import { legendModel } from './legend-model.ts';
import { type MapMark, MOST_LABELS } from './map-mark.ts';
import { sourceOf, subtitleOf, summaryOf, titleOf, withEvidence } from './map-words.ts';
import { isIn, type MapPart, wholeOf } from './part.ts';
import { scaledValue, scaleOf, tokenIn } from './scale.ts';
import type { DrawnShapes } from './windows.ts';

export interface MapModel {
  readonly title: string;
  /** The title with the reporter’s name, for a map that stands alone. */
  readonly fullTitle: string;
  readonly subtitle: string;
  readonly alt: string;
  /** The alternative text without its pointer to the table, for a map that stands alone. */
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
  readonly recordTitle: string;
  readonly claimsTitle: string | undefined;
  readonly speakers: SpeakerNames;
  readonly eventYear: Year | undefined;
  readonly showsContacts: boolean;
  /** How many of the map's units a pixel is: a map on a phone is small, its letters must not be. */
  readonly labelScale: number;
}

const UNSELECTED = 'Not selected';

/** The map of a view: every economy in scope, and the reporter, as exactly one mark; none is selected yet. */
export function mapModel(base: EvidenceBase, view: FiguresView, context: MapContext): MapModel {
  const marks = base.scope.map((economy) => markOf(base, view, context, economy));
  const reporter = base.economies.get(base.reporter);
  const reporterName = reporter?.name ?? base.reporter;
  const all = reporter ? [...marks, reporterMark(reporter)] : marks;
  const known = marks.filter((mark) => mark.state === 'value');
  const shown = known.filter((mark) => !mark.isDimmed);
  const summary = summaryOf(view, shown, reporterName);
  return {
    title: titleOf(view, flowNoun(view.flow)),
    fullTitle: titleOf(view, `${possessive(reporterName)} ${flowNoun(view.flow)}`),
    subtitle: subtitleOf(view),
    alt: `${summary} The table below holds the same data.`,
    summary,
    source: sourceOf(base, view, context, known),
    speakers: speakersOf(withEvidence(known), context.speakers, recordNoun(view.record, reporterName)),
    regions: view.regions,
    marks: all,
    land: landWithout(all, context.shapes),
    labels: labelsFor(all, context.shapes, context),
    labelScale: context.labelScale,
    legend: legendModel(scaleOf(view), marks, {
      reporterName,
      notCovered: context.notCovered,
      flow: view.flow,
      hasContacts: context.showsContacts && context.eventYear !== undefined,
      speakers: context.speakers,
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
  return marks.map((mark) =>
    mark.iso3 === selected ? { ...mark, isFocused: true, spoken: mark.spoken.replace(UNSELECTED, 'Selected') } : mark,
  );
}

/**
 * The labels of the part of the map that is shown. With few figures in it all of them are printed, with many that of the
 * selected partner.
 */
export function labelsFor(
  marks: readonly MapMark[],
  shapes: DrawnShapes,
  { showsContacts, labelScale }: Pick<MapContext, 'showsContacts' | 'labelScale'>,
  part: MapPart = wholeOf(shapes),
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

function markOf(base: EvidenceBase, view: FiguresView, context: MapContext, economy: Economy): MapMark {
  const answer = answerTo(base, { ...view, partner: economy.iso3 });
  const contacts = context.eventYear === undefined ? 0 : contactsOf(base.events, economy.iso3, context.eventYear).held;
  const text = isFigure(answer) ? formatFigure(answer) : describeAbsent(base, answer).short;
  return {
    iso3: economy.iso3,
    name: economy.name,
    contacts,
    text,
    isDimmed: !isWithin(economy, view.regions),
    isChosen: view.partners.includes(economy.iso3),
    isFocused: false,
    ...answerParts(base, view, answer),
    spoken: `${economy.name}, ${economy.subregion}. ${spokenAnswer(base, view, answer)} ${contacts === 0 ? '' : `${counted(contacts, 'contact')} in ${context.eventYear}. `}${UNSELECTED}`,
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
    token: tokenIn(scaleOf(view), scaledValue(answer)),
    evidence: answer.evidence,
    reason: undefined,
    dataValue: programNumber(answer).value,
    hasLowBase: lowBaseOf(base, answer) !== undefined,
  } as const;
}

function spokenAnswer(base: EvidenceBase, view: FiguresView, answer: Answer): string {
  if (isFigure(answer)) return `${flowName(view.flow)} ${spokenFigure(answer)}.`;
  return `No figure: ${describeAbsent(base, answer).sentence.replace(/^[^:]+: /, '')}`;
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
