import type { PointerEvent } from 'react';
import type { Shapes } from '../dataset/shapes.ts';
import type { Iso3 } from '../trade/economy.ts';
import type { MapMark } from './map-mark.ts';

/** How far from a small state a press still means it, in pixels on the screen. */
const REACH_PX = 12;

/** The circle nearest to a press, within reach; nothing when none is near. Works at any zoom: it asks the marks on screen. */
export function nearestMark(
  event: PointerEvent<SVGElement>,
  shapes: Shapes,
  marks: readonly MapMark[],
): Iso3 | undefined {
  const svg = event.currentTarget.ownerSVGElement;
  const circles = new Set(shapes.shapes.filter((shape) => shape.path === undefined).map((shape) => shape.iso3));
  const distances = marks
    .filter((mark) => circles.has(mark.iso3) && mark.state !== 'reporter')
    .flatMap(({ iso3 }) => {
      const box = svg?.querySelector(`[data-iso3="${iso3}"]`)?.getBoundingClientRect();
      if (!box) return [];
      return [
        { iso3, distance: Math.hypot(box.x + box.width / 2 - event.clientX, box.y + box.height / 2 - event.clientY) },
      ];
    })
    .sort((a, b) => a.distance - b.distance);
  const [nearest] = distances;
  return nearest && nearest.distance <= REACH_PX ? nearest.iso3 : undefined;
}
