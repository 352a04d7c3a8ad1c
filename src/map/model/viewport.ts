/** A place on the map, in the map's own units. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A part of the map that fills the box: its middle, and how far it is drawn up. */
export interface Viewport extends Place {
  readonly zoom: number;
}

/** The part that is everything. */
export function fullExtent({ width, height }: { readonly width: number; readonly height: number }): Viewport {
  return { x: width / 2, y: height / 2, zoom: 1 };
}

/** Where a place stands in the box while a part of the map fills it. The box is as large as the map is at zoom 1. */
export function seenAt(
  { x, y }: Place,
  part: Viewport,
  { width, height }: { readonly width: number; readonly height: number },
): Place {
  return { x: width / 2 + (x - part.x) * part.zoom, y: height / 2 + (y - part.y) * part.zoom };
}

/** Whether a place stands in the box while a part of the map fills it. */
export function isIn(part: Viewport, place: Place, map: { readonly width: number; readonly height: number }): boolean {
  const { x, y } = seenAt(place, part, map);
  return x >= 0 && x <= map.width && y >= 0 && y <= map.height;
}
