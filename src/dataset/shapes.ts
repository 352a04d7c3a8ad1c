import * as v from 'valibot';
import { hashSchema, iso3Schema } from './codes.ts';

const shapeSchema = v.object({
  iso3: iso3Schema,
  /** SVG path in the map's own units; absent for economies too small to see, which are circles at their point. */
  path: v.optional(v.string()),
  /** Where a label or a circle stands: the centre of the largest part, or the economy's point. */
  x: v.number(),
  y: v.number(),
  /** Square units that the shape covers; 0 for a circle. A label fits inside a large one. */
  area: v.number(),
});

/**
 * The projected map. Economies in scope and the reporters have a shape each; all other land is one
 * quiet path. The projection is named for whoever draws on the same map; the page itself needs only what it gave.
 */
export const shapesSchema = v.object({
  width: v.number(),
  height: v.number(),
  projection: v.object({
    name: v.literal('geoEqualEarth'),
    rotate: v.tuple([v.number(), v.number(), v.number()]),
    center: v.tuple([v.number(), v.number()]),
    scale: v.number(),
  }),
  outside: v.string(),
  shapes: v.array(shapeSchema),
});

/** `data/shapes.json`. */
export const shapesFileSchema = v.object({ hash: hashSchema, ...shapesSchema.entries });

/** The map as the page uses it. */
export type Shapes = v.InferOutput<typeof shapesSchema>;
export type Shape = Shapes['shapes'][number];
