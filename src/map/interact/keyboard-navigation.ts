import type { Shapes } from '../../dataset/shapes.ts';
import { compareNames, plainLetters } from '../../format/locale.ts';
import type { Iso3 } from '../../trade/economy.ts';
import type { MapMark } from '../model/map-mark.ts';
import type { Way } from './use-zoom.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** What a key does on the map. */
export type KeyAction =
  | { readonly kind: 'move'; readonly to: Iso3 }
  | { readonly kind: 'select' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'zoom'; readonly direction: 1 | -1 }
  | { readonly kind: 'pan'; readonly way: Way };

const ARROWS: Readonly<Record<string, { readonly direction: Direction; readonly way: Way }>> = {
  ArrowUp: { direction: 'up', way: { east: 0, south: -1 } },
  ArrowDown: { direction: 'down', way: { east: 0, south: 1 } },
  ArrowLeft: { direction: 'left', way: { east: -1, south: 0 } },
  ArrowRight: { direction: 'right', way: { east: 1, south: 0 } },
};

const OTHERS: Readonly<Record<string, KeyAction>> = {
  Enter: { kind: 'select' },
  Escape: { kind: 'clear' },
  '+': { kind: 'zoom', direction: 1 },
  '=': { kind: 'zoom', direction: 1 },
  '-': { kind: 'zoom', direction: -1 },
  '−': { kind: 'zoom', direction: -1 },
};

/**
 * Arrows go to the nearest economy that way, Home, End and the page keys along the list, letters to the next name that begins
 * with them; + and − zoom, and Shift with an arrow moves the map. A key that leads nowhere stays where it is.
 * @param marks as they are read, one after the other.
 * @param typed the letters typed in quick succession, this key included: "s", "i", "n" finds Singapore. A space goes on with
 * a name of several words, and selects otherwise.
 * @returns nothing for a key that the map has no use for.
 */
export function keyAction(
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
  from: Iso3,
  marks: readonly MapMark[],
  shapes: Shapes,
  typed = key,
): KeyAction | undefined {
  const arrow = ARROWS[key];
  if (arrow && shiftKey) return { kind: 'pan', way: arrow.way };
  if (arrow) return { kind: 'move', to: neighbour(from, arrow.direction, shapes) ?? from };
  const along = alongList(key, from, marks);
  if (along !== undefined) return { kind: 'move', to: along };
  const isInName = key === ' ' && typed !== key && marks.some((mark) => plain(mark.name).startsWith(plain(typed)));
  if (key === ' ' && !isInName) return { kind: 'select' };
  return OTHERS[key] ?? (IN_NAMES.test(key) ? { kind: 'move', to: nextByName(typed, from, marks) ?? from } : undefined);
}

function alongList(key: string, from: Iso3, marks: readonly MapMark[]): Iso3 | undefined {
  const here = marks.findIndex((mark) => mark.iso3 === from);
  switch (key) {
    case 'Home':
      return marks[0]?.iso3;
    case 'End':
      return marks.at(-1)?.iso3;
    case 'PageDown':
      return (marks[here + 1] ?? marks[here])?.iso3;
    case 'PageUp':
      return (marks[here - 1] ?? marks[here])?.iso3;
    default:
      return undefined;
  }
}

/** The nearest economy in a direction; what lies straight ahead counts as nearer than what lies aside. */
export function neighbour(from: Iso3, direction: Direction, shapes: Shapes): Iso3 | undefined {
  const here = shapes.shapes.find((shape) => shape.iso3 === from);
  if (!here) return undefined;
  const ranked = shapes.shapes
    .filter((shape) => shape.iso3 !== from)
    .map((shape) => ({ iso3: shape.iso3, ...ahead(shape.x - here.x, shape.y - here.y, direction) }))
    .filter(({ along, aside }) => along > 0 && along >= aside / 2)
    .sort((a, b) => a.along + 2 * a.aside - (b.along + 2 * b.aside));
  return ranked[0]?.iso3;
}

function ahead(dx: number, dy: number, direction: Direction): { along: number; aside: number } {
  switch (direction) {
    case 'up':
      return { along: -dy, aside: Math.abs(dx) };
    case 'down':
      return { along: dy, aside: Math.abs(dx) };
    case 'left':
      return { along: -dx, aside: Math.abs(dy) };
    case 'right':
      return { along: dx, aside: Math.abs(dy) };
    default:
      throw new RangeError(`unknown direction ${direction satisfies never}`);
  }
}

// One letter, also pressed again, goes on to the next such name; more letters may mean the name that has been found.
function nextByName(typed: string, from: Iso3, marks: readonly MapMark[]): Iso3 | undefined {
  const text = plain(typed);
  const isOneLetter = [...text].every((letter) => letter === text[0]);
  const names = [...marks].sort((a, b) => compareNames(a.name, b.name));
  const start = names.findIndex((mark) => mark.iso3 === from) + Number(isOneLetter);
  const round = [...names.slice(start), ...names.slice(0, start)];
  const wanted = isOneLetter ? text.charAt(0) : text;
  return round.find((mark) => plain(mark.name).startsWith(wanted))?.iso3;
}

const PAUSE_MS = 700;
const IN_NAMES = /^[\p{L} ’']$/u;

/** Remembers the letters typed one after another; a pause or another key begins anew. */
export function typing(): (key: string, at: number) => string {
  let text = '';
  let last = Number.NEGATIVE_INFINITY;
  return (key, at) => {
    const goesOn = IN_NAMES.test(key);
    text = goesOn && at - last < PAUSE_MS ? text + key : key;
    last = goesOn && text !== ' ' ? at : Number.NEGATIVE_INFINITY;
    return text;
  };
}

// One kind of letters and of apostrophe: "sao" finds São Tomé.
function plain(text: string): string {
  return plainLetters(text).replace(/[’ʼ]/g, "'");
}
