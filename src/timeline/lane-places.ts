import type { LaneMark } from './lane-model.ts';

/** Where a mark or pill stands: pixels along the lane, and its row counted from the axis outwards. */
export interface PlacedMark {
  readonly mark: LaneMark;
  /** The middle of the glyph. */
  readonly x: number;
  /** The first and last pixel of the days it takes. */
  readonly left: number;
  readonly right: number;
  readonly level: number;
}

export interface LanePlaces {
  /** Marks and pills in order of time. */
  readonly all: readonly PlacedMark[];
  /** How many rows each takes, at least one for the marks. */
  readonly markLevels: number;
  readonly pillLevels: number;
}

/** The least width of a pill, so that its glyph fits. */
const PILL = 18;

/**
 * Gives every mark the lowest row where it is at least `apart` pixels from the one before; tails of events that last for
 * days are kept free too. Pills have rows of their own, where they never overlap. Marks must come in order of time.
 */
export function lanePlaces(marks: readonly LaneMark[], days: number, width: number, apart: number): LanePlaces {
  const perDay = width / days;
  const markEnds: number[] = [];
  const pillEnds: number[] = [];
  const all = marks.map((mark) => {
    const left = mark.start * perDay;
    const right = (mark.end + 1) * perDay;
    if (mark.isPill) {
      const end = Math.max(right, left + PILL);
      return { mark, x: (left + end) / 2, left, right: end, level: rowFor(pillEnds, left, end) };
    }
    const x = left + perDay / 2;
    const end = mark.end > mark.start ? Math.max(x + apart, right + apart / 2) : x + apart;
    return { mark, x, left, right, level: rowFor(markEnds, x, end) };
  });
  return { all, markLevels: Math.max(1, markEnds.length), pillLevels: pillEnds.length };
}

// A hair of tolerance: neighbouring months meet exactly, up to rounding.
function rowFor(ends: number[], start: number, end: number): number {
  const free = ends.findIndex((taken) => taken <= start + 1e-6);
  const row = free === -1 ? ends.length : free;
  ends[row] = end;
  return row;
}
