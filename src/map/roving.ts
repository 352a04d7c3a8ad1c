import type { Shapes } from '../dataset/shapes.ts';
import { plainLetters } from '../format/plain-letters.ts';
import type { Iso3 } from '../trade/economy.ts';
import type { MapMark } from './map-mark.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** What a key does on the map. */
export type MapKey =
  | { readonly kind: 'move'; readonly to: Iso3 }
  | { readonly kind: 'select' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'zoom'; readonly direction: 1 | -1 };

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * Arrows go to the nearest economy that way, letters to the next name that begins with them, + and − zoom.
 * @param typed the letters typed in quick succession, this key included: "s", "i", "n" finds Singapore. A space goes on with
 * a name of several words, and selects otherwise.
 */
export function mapKey(
  key: string,
  from: Iso3,
  marks: readonly MapMark[],
  shapes: Shapes,
  typed = key,
): MapKey | undefined {
  const isInName = key === ' ' && typed !== key && marks.some((mark) => plain(mark.name).startsWith(plain(typed)));
  if (key === 'Enter' || (key === ' ' && !isInName)) return { kind: 'select' };
  if (key === 'Escape') return { kind: 'clear' };
  if (key === '+' || key === '=') return { kind: 'zoom', direction: 1 };
  if (key === '-' || key === '−') return { kind: 'zoom', direction: -1 };
  const direction = ARROWS[key];
  const to = direction
    ? neighbour(from, direction, shapes)
    : key.length === 1
      ? nextByName(typed, from, marks)
      : undefined;
  return to === undefined ? undefined : { kind: 'move', to };
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
  const names = [...marks].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const start = names.findIndex((mark) => mark.iso3 === from) + Number(isOneLetter);
  const round = [...names.slice(start), ...names.slice(0, start)];
  const wanted = isOneLetter ? text.charAt(0) : text;
  return round.find((mark) => plain(mark.name).startsWith(wanted))?.iso3;
}

// One kind of letters and of apostrophe: "sao" finds São Tomé.
function plain(text: string): string {
  return plainLetters(text).replace(/[’ʼ]/g, "'");
}
