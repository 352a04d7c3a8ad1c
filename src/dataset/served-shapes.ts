import * as v from 'valibot';
import { decode } from './decode.ts';
import { type Shapes, shapesSchema } from './shapes.ts';

/** The script element that a page with a drawn map is served with. */
export const SERVED_SHAPES = 'served-shapes';

/** The outlines in a page, in its order; those that it already holds are told by their number here. */
export const DRAWN_OUTLINES = 'path[d]';

const referringSchema = v.looseObject({
  outside: v.union([v.string(), v.number()]),
  shapes: v.array(v.looseObject({ path: v.optional(v.union([v.string(), v.number()])) })),
});

/**
 * The shapes of the map as the served page holds them: its paths hold the outlines, a script element the rest. Nothing
 * when the page was served without a map; then they are a file (`data/shapes.json`).
 *
 * @param root what the page was served with, before the app changes it.
 */
export function servedShapes(root: HTMLElement): Shapes | undefined {
  const text = document.getElementById(SERVED_SHAPES)?.textContent;
  if (!text) return undefined;
  const drawn = root.querySelectorAll(DRAWN_OUTLINES);
  const outline = (path: string | number) => (typeof path === 'string' ? path : drawn[path]?.getAttribute('d'));
  const { shapes, outside, ...frame } = decode(referringSchema, JSON.parse(text), SERVED_SHAPES);
  return decode(
    shapesSchema,
    {
      ...frame,
      outside: outline(outside),
      shapes: shapes.map((shape) => (shape.path === undefined ? shape : { ...shape, path: outline(shape.path) })),
    },
    SERVED_SHAPES,
  );
}
