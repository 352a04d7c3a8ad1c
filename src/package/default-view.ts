import type { AtlasFile } from '../dataset/atlas-file.ts';
import { isYearWord, year } from '../trade/period.ts';
import { isSaneYear } from './cells.ts';

type Years = AtlasFile['defaults']['years'];

/** Whether a text can stand for the years of a view: `2010..2015`, one year, or the words that follow the data. */
export function isPeriodOfView(text: string): boolean {
  const ends = text.split('..');
  if (ends.length > 2 || !ends.every((end) => isYearWord(end) || isSaneYear(end))) return false;
  const [from = '', to = from] = ends;
  return !(isSaneYear(from) && isSaneYear(to)) || ends.length === 1 || from <= to;
}

/**
 * The years of a first visit. One year, or the same year twice, means from the year before: `2015` is 2014..2015.
 * Without any the package shows its last year against the one before.
 */
export function yearsOfView(text: string | undefined, lastYear: number): Years {
  const [from = '', to = from] = (text ?? String(lastYear)).split('..');
  if (from === to && !isYearWord(from)) return { from: year(Number(to) - 1), to: year(Number(to)) };
  return { from: yearEndOf(from), to: yearEndOf(to) };
}

function yearEndOf(text: string): Years['to'] {
  return isYearWord(text) ? text : year(Number(text));
}
