import type { Iso3 } from '../../trade/economy.ts';
import type { Bounds as Box } from './bounds.ts';
import { fullExtent, isIn, type Place, seenAt, type Viewport } from './viewport.ts';
import type { DrawnShapes } from './windows.ts';

/** What is to be printed on the map. Without a text (the reporter) only the name. */
export interface LabelWish {
  readonly iso3: Iso3;
  readonly name: string;
  readonly text: string | undefined;
}

/** A label with its place, and the line that leads to its economy. */
export interface MapLabel extends LabelWish {
  readonly x: number;
  readonly y: number;
  readonly anchorX: number;
  readonly anchorY: number;
  /** The economy's place on the whole map. */
  readonly at: Place;
  /** How much of the way from the economy to the label's middle its line goes: to the label's edge, 0 when inside. */
  readonly reach: number;
}

const NAME_WIDTH = 7.4;
const TEXT_WIDTH = 9.5;
const LINE = 19;
const DISC = 8;
// Places tried around the economy; away from the centre of a crowd there is usually room in one.
const DISTANCES = Array.from({ length: 16 }, (_, step) => 36 + 10 * step);
const ANGLES = Array.from({ length: 24 }, (_, step) => 15 * step);

/** A label is nearer to its own economy than to any other by this factor, where there is room. */
const CLEARLY = 1.6;

/** Economies that cover this many square pixels have room for their label inside, below or above the contact disc. */
const ROOMY = 4000;
const INSIDE = [
  { x: 0, y: 36 },
  { x: 0, y: -34 },
];

/**
 * Places labels so that none covers another, an economy that is labelled, a disc of contacts, or the edge: inside where
 * there is room, else around it. Places are in the box that shows the part, in the map's units at zoom 1; an economy whose
 * place is not in the box gets no label.
 *
 * @param discs economies that carry a disc of contacts.
 * @param scale how many of the map's units a pixel is, so that letters keep their size however small the map is shown.
 */
export function labelsOf(
  wishes: readonly LabelWish[],
  shapes: DrawnShapes,
  discs: ReadonlySet<Iso3>,
  scale: number,
  part: Viewport = fullExtent(shapes),
): MapLabel[] {
  const seen = shapes.shapes.flatMap((shape) => seenIn(part, shape, shapes) ?? []);
  const points = new Map(seen.map((shape) => [shape.iso3, shape]));
  const labelled = wishes.flatMap((wish) => points.get(wish.iso3) ?? []);
  const discBoxes = seen
    .filter((shape) => discs.has(shape.iso3))
    .map(({ x, y }) => around(x, y, DISC * scale, DISC * scale));
  const placed: Box[] = [];
  return wishes.flatMap((wish) => {
    const point = points.get(wish.iso3);
    if (!point) return [];
    // A label on another labelled economy would be read as that one's.
    // The reporter's name covers nobody: it is there whatever else is labelled.
    const known = wish.text === undefined ? seen.filter(({ area }) => area > 0) : labelled;
    const others = known.filter((shape) => shape !== point || !isRoomy(shape, scale)).map(landOf);
    const neighbours = labelled.filter((shape) => shape !== point);
    const { x, y } = freePlace(
      wish,
      point,
      [...discBoxes, ...others, ...placed],
      neighbours,
      edgesOf(point, part, shapes),
      scale,
    );
    const box = boxOf(wish, x, y, scale);
    placed.push(box);
    const halfWidth = (box.right - box.left) / 2 / Math.abs(x - point.x);
    const halfHeight = (box.bottom - box.top) / 2 / Math.abs(y - point.y);
    const reach = Math.max(0, 1 - Math.min(halfWidth, halfHeight));
    return [{ ...wish, x, y, anchorX: point.x, anchorY: point.y, at: point.at, reach }];
  });
}

interface Seen extends Place {
  readonly iso3: Iso3;
  readonly area: number;
  readonly at: Place;
}

function seenIn(part: Viewport, shape: DrawnShapes['shapes'][number], shapes: DrawnShapes): Seen | undefined {
  if (!isIn(part, shape, shapes)) return undefined;
  const at = { x: shape.x, y: shape.y };
  return { iso3: shape.iso3, ...seenAt(at, part, shapes), area: shape.area * part.zoom ** 2, at };
}

/** Between which edges an economy's label must stand: those of the map, or of the economy's window as far as it is seen. */
function edgesOf({ iso3 }: Seen, part: Viewport, { width, height, windows }: DrawnShapes): Box {
  const box = windows?.find(({ holds }) => holds.has(iso3))?.box;
  if (!box) return { left: 0, top: 0, right: width, bottom: height };
  const [start, end] = [
    seenAt({ x: box.left, y: box.top }, part, { width, height }),
    seenAt({ x: box.right, y: box.bottom }, part, { width, height }),
  ];
  return {
    left: Math.max(0, start.x),
    top: Math.max(0, start.y),
    right: Math.min(width, end.x),
    bottom: Math.min(height, end.y),
  };
}

/** Roughly the land of a shape: a box of its area, never smaller than what a reader needs to see of it. */
function landOf({ x, y, area }: Seen): Box {
  const side = Math.sqrt(area);
  return around(x, y, Math.max(22, side * 0.75), Math.max(16, side * 0.55));
}

function freePlace(
  wish: LabelWish,
  point: Seen,
  taken: readonly Box[],
  neighbours: readonly Place[],
  edges: Box,
  scale: number,
): Place {
  const inside = isRoomy(point, scale)
    ? INSIDE.map(({ x, y }) => ({ x: point.x + x * scale, y: point.y + y * scale }))
    : [];
  const places = DISTANCES.flatMap((distance) =>
    ANGLES.map((angle) => ({
      x: point.x + scale * distance * Math.cos((angle * Math.PI) / 180) * 1.5,
      y: point.y + scale * distance * Math.sin((angle * Math.PI) / 180),
    })),
  );
  const isFree = ({ x, y }: Place) => {
    const box = boxOf(wish, x, y, scale);
    const isInside =
      box.left > edges.left && box.right < edges.right && box.top > edges.top && box.bottom < edges.bottom;
    return isInside && taken.every((other) => !overlaps(box, other));
  };
  // The nearest, but one as near to another labelled economy would be read as that one's.
  const cost = (place: Place) => {
    const own = distanceOf(place, point);
    const next = Math.min(...neighbours.map((other) => distanceOf(place, other)));
    return own + 5 * Math.max(0, CLEARLY * own - next);
  };
  const free = [...inside, ...places].filter(isFree);
  return free.reduce((best, place) => (cost(place) < cost(best) ? place : best), free[0] ?? point);
}

function isRoomy({ area }: Seen, scale: number): boolean {
  return area / scale ** 2 >= ROOMY;
}

function distanceOf(one: Place, other: Place): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

function boxOf(wish: LabelWish, x: number, y: number, scale: number): Box {
  const width = Math.max(wish.name.length * NAME_WIDTH, (wish.text?.length ?? 0) * TEXT_WIDTH);
  return around(x, y, (width / 2 + 3) * scale, (wish.text === undefined ? LINE / 2 : LINE + 1) * scale);
}

function around(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
