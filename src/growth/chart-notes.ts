import { listOf } from '../format/messages.ts';
import type { BarsModel, SourceNames } from './bars/bars-model.ts';
import { barsNotes, hatchedName } from './bars/bars-words.ts';
import type { LinesModel } from './lines/lines-model.ts';

/** Where both charts come from, in few words: "Sources: the yearbook and the IMF record". */
export function sourcesLine(bars: BarsModel, lines: LinesModel, names: SourceNames): string {
  const hasClaims = bars.speakers.includes(names.claims) || lines.laterName !== undefined;
  return hasClaims ? `Sources: ${listOf([names.claims, names.record])}` : `Source: ${names.record}`;
}

/** All that is to be said of the bars: what hatching and cut bars mean, what sums hold, and the source in full. */
export function barsTexts(model: BarsModel): string[] {
  const hatched = hatchedName(model);
  return [[...(hatched === undefined ? [] : [`Hatched: ${hatched}.`]), ...barsNotes(model)].join(' '), model.source];
}

/** The same of the lines. */
export function linesTexts({ laterName, source }: LinesModel): string[] {
  return [laterName === undefined ? '' : `Hollow points: ${laterName}.`, source];
}
