import { describe, expect, it } from 'vitest';
import { compileShapes } from '../../src/build/shapes.ts';
import { type Bounds, boundsOf } from '../../src/map/model/bounds.ts';
import { type Affine, type DrawnShape, inWindows } from '../../src/map/model/windows.ts';
import { isWithin, regionOf } from '../../src/trade/economy.ts';
import { realAtlas, realBase } from '../dataset/real-data.ts';

const base = realBase();
const world = compileShapes(realAtlas().economies, new Set([base.reporter]));
const drawn = inWindows(world, base.scope);
const windows = drawn.windows ?? expect.fail('there are no windows');

/** Where a shape is drawn: its path takes its step, its circle has taken it. */
function placeOf(shape: DrawnShape): Bounds {
  const bounds = boundsOf(shape);
  return shape.path === undefined ? bounds : stepped(bounds, shape.affine ?? { k: 1, x: 0, y: 0 });
}

function stepped({ left, right, top, bottom }: Bounds, { k, x, y }: Affine): Bounds {
  return { left: left * k + x, right: right * k + x, top: top * k + y, bottom: bottom * k + y };
}

function isInside(one: Bounds, other: Bounds): boolean {
  return one.left >= other.left && one.right <= other.right && one.top >= other.top && one.bottom <= other.bottom;
}

describe('boundsOf', () => {
  it('follows the steps of a path, and goes back to where a ring began when it is closed', () => {
    const path = 'M10 20l5-2-3 8zm-4 1l1 1z';
    expect(boundsOf({ path, x: 0, y: 0 })).toEqual({ left: 6, right: 15, top: 18, bottom: 26 });
  });
});

describe('the shapes of the whole map', () => {
  it('fill it from edge to edge, with a small margin', () => {
    const all = world.shapes.map((shape) => boundsOf(shape));
    const [left, top] = [Math.min(...all.map((one) => one.left)), Math.min(...all.map((one) => one.top))];
    const [right, bottom] = [Math.max(...all.map((one) => one.right)), Math.max(...all.map((one) => one.bottom))];
    for (const margin of [left, top, world.width - right, world.height - bottom]) {
      expect(margin).toBeGreaterThanOrEqual(3);
      expect(margin).toBeLessThanOrEqual(10);
    }
  });

  it('have land of others far beyond it on all sides', () => {
    const beyond = boundsOf({ path: world.outside, x: 0, y: 0 });
    expect(beyond.left).toBeLessThan(-20);
    expect(beyond.right).toBeGreaterThan(world.width + 20);
    expect(beyond.top).toBeLessThan(-50);
    expect(beyond.bottom).toBeGreaterThan(world.height + 30);
  });
});

describe('inWindows', () => {
  it('gives each region of the package a window, the widest one across the top', () => {
    expect(windows.map(({ name }) => name)).toEqual(['Asia', 'Latin America', 'Africa']);
    expect(windows[0]?.box).toMatchObject({ left: 0, top: 0, right: drawn.width });
    for (const [index, one] of windows.entries())
      for (const other of windows.slice(index + 1))
        expect(
          one.box.bottom <= other.box.top || one.box.right <= other.box.left || other.box.right <= one.box.left,
        ).toBe(true);
  });

  it('draws every economy once, inside the window of its region', () => {
    expect(drawn.shapes.map(({ iso3 }) => iso3)).toEqual(world.shapes.map(({ iso3 }) => iso3));
    for (const economy of base.scope) {
      const shape =
        drawn.shapes.find(({ iso3 }) => iso3 === economy.iso3) ?? expect.fail(`${economy.iso3} is not drawn`);
      const homes = windows.filter(({ holds }) => holds.has(economy.iso3));
      expect(homes).toHaveLength(1);
      expect(isInside(placeOf(shape), homes[0]?.box ?? placeOf(shape)), economy.iso3).toBe(true);
      expect(
        isInside({ left: shape.x, right: shape.x, top: shape.y, bottom: shape.y }, homes[0]?.box ?? placeOf(shape)),
      ).toBe(true);
    }
  });

  it('puts the reporter into the window nearest to it', () => {
    expect(windows.find(({ holds }) => holds.has(base.reporter))?.name).toBe('Asia');
  });

  it('draws partners of the top window about twice as large as on the whole map of that width', () => {
    const [top] = windows;
    expect(((top?.affine.k ?? 0) * world.width) / drawn.width).toBeGreaterThan(1.9);
  });

  it('leaves the map as it is where all partners are in one region', () => {
    const africa = base.scope.filter((economy) => isWithin(economy, ['africa']));
    expect(inWindows(world, africa)).toBe(world);
  });

  it('lays out two regions as well', () => {
    const two = base.scope.filter((economy) => isWithin(economy, ['africa', 'latin-america']));
    const names = inWindows(world, two).windows?.map(({ name }) => name);
    expect(names?.toSorted()).toEqual([regionOf('africa').name, 'Latin America'].toSorted());
  });
});
