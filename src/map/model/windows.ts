import type { Shape, Shapes } from '../../dataset/shapes.ts';
import { type Economy, type Iso3, isWithin, REGIONS, regionShortName } from '../../trade/economy.ts';
import { type Bounds, boundsOf, gapBetween, union } from './bounds.ts';

/** The affine map from the map's own units to a window's. */
export interface Affine {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** A region's window in the drawing: where it stands, and the affine map that brings the region's part of the map into it. */
export interface MapWindow {
  readonly name: string;
  readonly box: Bounds;
  readonly affine: Affine;
  readonly holds: ReadonlySet<Iso3>;
}

/** An economy's shape as it is drawn: its path still in the map's own units, all else in those of the drawing. */
export interface DrawnShape extends Shape {
  /** What its path is drawn with; absent where the map is drawn as it is. */
  readonly affine?: Affine;
}

/** The shapes of a drawing: the map as it is, or its regions in windows of their own. */
export interface DrawnShapes extends Shapes {
  readonly shapes: DrawnShape[];
  readonly windows?: readonly MapWindow[];
}

/** How wide the drawing is, in the pixels of a small phone. */
const WIDTH = 390;
/** Windows below the first one are half as high as two of them are wide together. */
const LOW = 0.5 * WIDTH;
const GAP = 2;
/** Between the outermost land of a region and the edge of its window, and above it for what the window is called. */
const MARGIN = 8;

interface Group {
  readonly name: string;
  readonly holds: ReadonlySet<Iso3>;
  readonly bounds: Bounds;
}

/**
 * The same map for a narrow screen, where half the width of the world is sea: each region in a window of its own, the
 * widest across the top and the others below from west to east, each with its own scale. Every economy is drawn once, in its
 * region's window; the reporter in the window nearest to it. With fewer than two regions the map stays as it is.
 */
export function inWindows(shapes: Shapes, economies: readonly Economy[]): DrawnShapes {
  const groups = groupsOf(shapes, economies);
  if (groups.length < 2) return shapes;
  const { windows, height } = laidOut(groups);
  return {
    ...shapes,
    width: WIDTH,
    height,
    windows,
    shapes: shapes.shapes.flatMap((shape) => {
      const affine = windows.find(({ holds }) => holds.has(shape.iso3))?.affine;
      return affine ? [{ ...shape, ...moved(shape, affine), area: shape.area * affine.k ** 2, affine }] : [];
    }),
  };
}

/** Where a place of the map stands under an affine map. */
export function moved({ x, y }: { readonly x: number; readonly y: number }, { k, x: dx, y: dy }: Affine) {
  return { x: round(x * k + dx), y: round(y * k + dy) };
}

/** An affine map as the `transform` of what it moves. */
export function transformOf({ k, x, y }: Affine): string {
  return `translate(${x} ${y}) scale(${k})`;
}

function groupsOf({ shapes }: Shapes, economies: readonly Economy[]): Group[] {
  const regions = REGIONS.filter((region) => !('parent' in region));
  const groups = regions.flatMap(({ slug }) => {
    const holds = new Set(economies.filter((economy) => isWithin(economy, [slug])).map(({ iso3 }) => iso3));
    const own = shapes.filter(({ iso3 }) => holds.has(iso3));
    return own.length === 0 ? [] : [{ name: regionShortName(slug), holds, bounds: union(own.map(boundsOf)) }];
  });
  if (groups.length < 2) return groups;
  // What is in no region, as the reporter, stands in the window nearest to it.
  const others = shapes.filter(({ iso3 }) => !groups.some(({ holds }) => holds.has(iso3)));
  for (const shape of others) {
    const bounds = boundsOf(shape);
    const [nearest] = groups
      .map((group, index) => ({ index, gap: gapBetween(group.bounds, bounds) }))
      .sort((a, b) => a.gap - b.gap);
    const group = nearest && groups[nearest.index];
    if (group)
      groups[nearest.index] = {
        ...group,
        holds: new Set([...group.holds, shape.iso3]),
        bounds: union([group.bounds, bounds]),
      };
  }
  return groups;
}

function laidOut(groups: readonly Group[]): { readonly windows: readonly MapWindow[]; readonly height: number } {
  const [first, ...rest] = [...groups].sort((a, b) => ratioOf(b.bounds) - ratioOf(a.bounds));
  if (!first) return { windows: [], height: 0 };
  const below = rest.sort((a, b) => a.bounds.left - b.bounds.left);
  let top = Math.ceil((WIDTH - 2 * MARGIN) / ratioOf(first.bounds)) + 2 * MARGIN;
  const windows = [windowOf(first, { left: 0, right: WIDTH, top: 0, bottom: top })];
  for (let at = 0; at < below.length; at += 2) {
    const row = below.slice(at, at + 2);
    const ratios = row.map(({ bounds }) => ratioOf(bounds));
    const all = ratios.reduce((sum, one) => sum + one, 0);
    let left = 0;
    row.forEach((group, index) => {
      const right = index === row.length - 1 ? WIDTH : left + Math.round((WIDTH * (ratios[index] ?? 1)) / all);
      windows.push(windowOf(group, { left, right, top: top + GAP, bottom: top + GAP + LOW }));
      left = right + GAP;
    });
    top += GAP + LOW;
  }
  return { windows, height: top };
}

/** A window with its region as large as it can be, in the middle. */
function windowOf({ name, holds, bounds }: Group, box: Bounds): MapWindow {
  const [across, along] = [box.right - box.left - 2 * MARGIN, box.bottom - box.top - 2 * MARGIN];
  const k =
    Math.floor(1000 * Math.min(across / (bounds.right - bounds.left), along / (bounds.bottom - bounds.top))) / 1000;
  const x = round((box.left + box.right - k * (bounds.left + bounds.right)) / 2);
  const y = round((box.top + box.bottom - k * (bounds.top + bounds.bottom)) / 2);
  return { name, box, holds, affine: { k, x, y } };
}

function ratioOf({ left, right, top, bottom }: Bounds): number {
  return (right - left) / (bottom - top);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
