import { listOf } from '../format/messages.ts';
import type { SourceNames } from '../format/source-line.ts';
import { originNames, shortNames } from '../format/source-line.ts';
import type { BarsModel } from './bars/bars-model.ts';
import { barsNotes, hatchedName } from './bars/bars-words.ts';
import type { LinesModel } from './lines/lines-model.ts';

/** Where both charts come from, in few words: "Sources: the yearbook and the IMF record". */
export function sourcesLine(bars: BarsModel, lines: LinesModel, names: SourceNames): string | undefined {
  const used = originNames([...bars.origins, ...lines.origins], shortNames(names));
  return used.length === 0 ? undefined : `${used.length > 1 ? 'Sources' : 'Source'}: ${listOf(used)}`;
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
