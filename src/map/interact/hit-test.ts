import type { Shape, Shapes } from '../../dataset/shapes.ts';
import type { Iso3 } from '../../trade/economy.ts';

/** How far from a small state a press still means it, in pixels on the screen: with a pointer, and with a finger. */
const REACH_PX = { fine: 12, touch: 22 };

/** Shapes drawn smaller than a square of so many pixels are hard to hit. */
const SMALL_PX = 10;

/** A press on a circle itself, its rim included, always means it. */
const CIRCLE_PX = 5;

/** Where a pointer is, and what lies under it. */
export interface PointerSample {
  readonly clientX: number;
  readonly clientY: number;
  readonly target: EventTarget | null;
  readonly pointerType: string | undefined;
}

/**
 * The economy that a pointer means: the one under it, or a small state nearby. A small state takes nothing from a larger
 * one that the pointer is well inside of, or nearer to the middle of.
 * @param layer the group that holds all marks, at any zoom.
 * @param isMark whether an economy may be chosen from nearby.
 */
export function partnerAt(
  pointing: PointerSample,
  layer: SVGGElement,
  { shapes }: Shapes,
  isMark: (iso3: Iso3) => boolean,
): Iso3 | undefined {
  const code = codeOf(pointing.target);
  const under = shapes.find((shape) => shape.iso3 === code);
  const matrix = layer.getScreenCTM();
  if (!matrix) return under?.iso3;
  const { a: scale, e, f } = matrix;
  const away = ({ x, y }: Shape) => Math.hypot(x * scale + e - pointing.clientX, y * scale + f - pointing.clientY);
  const isSmall = ({ path, area }: Shape) => path === undefined || Math.sqrt(area) * scale < SMALL_PX;
  const reach = pointing.pointerType === 'touch' ? REACH_PX.touch : REACH_PX.fine;
  const [nearest] = shapes
    .filter(isSmall)
    .map((shape) => ({ shape, distance: away(shape) }))
    .filter(({ shape, distance }) => distance <= reach && isMark(shape.iso3))
    .sort((one, other) => one.distance - other.distance);
  if (!nearest || !under || nearest.shape === under) return (nearest?.shape ?? under)?.iso3;
  const isOnCircle = nearest.shape.path === undefined && nearest.distance <= CIRCLE_PX;
  const isMeant = isOnCircle || (nearest.distance < away(under) && !isWellInside(pointing, under.iso3, reach / 2));
  return (isMeant ? nearest.shape : under).iso3;
}

/** Whether the same economy lies all around a pointer. */
function isWellInside({ clientX, clientY }: PointerSample, iso3: Iso3, margin: number): boolean {
  return [
    [margin, 0],
    [-margin, 0],
    [0, margin],
    [0, -margin],
  ].every(([dx = 0, dy = 0]) => codeOf(document.elementFromPoint(clientX + dx, clientY + dy)) === iso3);
}

function codeOf(target: EventTarget | null): string | undefined {
  return target instanceof SVGElement ? target.dataset.iso3 : undefined;
}
