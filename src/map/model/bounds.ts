import type { Shape } from '../../dataset/shapes.ts';
import type { Place } from './viewport.ts';

/** A box in the map's units. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far a circle reaches at most. */
const CIRCLE = 4;

const COMMAND = /([Mmlz])([^Mmlz]*)/g;
const NUMBER = /-?[\d.]+/g;

/** The box around a shape: around its path, or the circle that it is too small to be more than. */
export function boundsOf({ path, x, y }: Pick<Shape, 'path' | 'x' | 'y'>): Bounds {
  if (path === undefined) return { left: x - CIRCLE, right: x + CIRCLE, top: y - CIRCLE, bottom: y + CIRCLE };
  return union(pointsOf(path).map((at) => ({ left: at.x, right: at.x, top: at.y, bottom: at.y })));
}

/** The points of a path, of which all but the first is written as a step from the one before. */
function pointsOf(path: string): Place[] {
  const points: Place[] = [];
  let at = { x: 0, y: 0 };
  let start = at;
  for (const [, command, steps = ''] of path.matchAll(COMMAND)) {
    // What closes a ring goes back to where it began.
    if (command === 'z') at = start;
    const numbers = steps.match(NUMBER)?.map(Number) ?? [];
    numbers.forEach((step, index) => {
      if (index % 2 === 0) return;
      at = { x: at.x + (numbers[index - 1] ?? 0), y: at.y + step };
      points.push(at);
      if (index === 1 && command !== 'l') start = at;
    });
  }
  return points;
}

/** The box around boxes. */
export function union(boxes: readonly Bounds[]): Bounds {
  return boxes.reduce((all, one) => ({
    left: Math.min(all.left, one.left),
    right: Math.max(all.right, one.right),
    top: Math.min(all.top, one.top),
    bottom: Math.max(all.bottom, one.bottom),
  }));
}

/** How far two boxes are apart; 0 where they touch. */
export function gapBetween(one: Bounds, other: Bounds): number {
  const across = Math.max(0, one.left - other.right, other.left - one.right);
  const along = Math.max(0, one.top - other.bottom, other.top - one.bottom);
  return Math.hypot(across, along);
}
