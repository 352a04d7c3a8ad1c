import { lowered } from '../format/locale.ts';
import type { LaneMark } from './lane-model.ts';

/** The marks that keys and screen readers come to: those that match what is chosen, in order of time. */
export function walkOf(marks: readonly LaneMark[]): readonly LaneMark[] {
  return marks.filter((mark) => mark.isInWindow);
}

/**
 * The mark that a key leads to from a place of the walk; nothing for a key that leads nowhere. Page keys go to the first
 * event of the next month that has one, or of the month before.
 */
export function walkedTo(key: string, here: number, walk: readonly LaneMark[]): LaneMark | undefined {
  const last = walk.length - 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return walk[Math.min(here + 1, last)];
    case 'ArrowLeft':
    case 'ArrowUp':
      return walk[Math.max(here - 1, 0)];
    case 'Home':
      return walk[0];
    case 'End':
      return walk[last];
    case 'PageDown':
      return walk.slice(here).find(({ month }) => month !== walk[here]?.month) ?? walk[last];
    case 'PageUp':
      return monthBefore(here, walk) ?? walk[0];
    default:
      return undefined;
  }
}

function monthBefore(here: number, walk: readonly LaneMark[]): LaneMark | undefined {
  const before = walk.slice(0, here).findLast(({ month }) => month !== walk[here]?.month);
  return before && walk.find(({ month }) => month === before.month);
}

/** Letters typed one soon after the other, and when the last one was. */
export interface Typed {
  readonly text: string;
  readonly at: number;
}

/** Letters that follow later begin anew. */
const PAUSE_MS = 800;

/** What is typed after one more key; nothing where the key is no letter. A space goes on, but never begins. */
export function typedWith(before: Typed | undefined, key: string, at: number): Typed | undefined {
  const text = before && at - before.at <= PAUSE_MS ? before.text : '';
  const isLetter = key === ' ' ? text !== '' : /^[\p{L}\p{N}]$/u.test(key);
  return isLetter ? { text: text + lowered(key), at } : undefined;
}

/**
 * The mark that typed letters find: by its month ("sep"), else by its title, else by a word of it. The same letter again
 * and again goes through all that begin with it.
 */
export function foundBy(typed: string, here: number, walk: readonly LaneMark[]): LaneMark | undefined {
  const isAgain = new Set(typed).size === 1;
  const wanted = isAgain ? typed.charAt(0) : typed;
  const from = isAgain ? here + 1 : here;
  const around = [...walk.slice(from), ...walk.slice(0, from)];
  const begins = (text: string | undefined) => text !== undefined && lowered(text).startsWith(wanted);
  return (
    around.find(({ month }) => begins(month)) ??
    around.find(({ title }) => begins(title)) ??
    around.find(({ title }) => title.split(/[^\p{L}\p{N}]+/u).some(begins))
  );
}
