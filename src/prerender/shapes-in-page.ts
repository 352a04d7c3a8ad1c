import { SERVED_SHAPES } from '../dataset/served-shapes.ts';
import type { Shapes } from '../dataset/shapes.ts';

/**
 * The script element that gives the app the map's shapes from a page in which the map is drawn: an outline that stands
 * there is the number of its path in the page, so that it is sent only once (`servedShapes` reads it).
 *
 * @param content the HTML of the page's root.
 */
export function shapesInPage(shapes: Shapes, content: string): string {
  const drawn = new Map<string, number>();
  [...content.matchAll(/<path(?=\s)[^>]*?\sd="([^"]*)"/g)].forEach(([, outline = ''], index) => {
    if (!drawn.has(outline)) drawn.set(outline, index);
  });
  const numbered = (outline: string) => drawn.get(outline) ?? outline;
  const json = JSON.stringify({
    ...shapes,
    outside: numbered(shapes.outside),
    shapes: shapes.shapes.map(({ path, ...shape }) =>
      path === undefined ? shape : { ...shape, path: numbered(path) },
    ),
  });
  return `<script type="application/json" id="${SERVED_SHAPES}">${json}</script>`;
}
