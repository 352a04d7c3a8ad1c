import type { Paint } from './paint.ts';
import { stroked } from './paint.ts';
import { element } from './svg-markup.ts';

/** 45° strokes over a box, cut at its edges by construction: no pattern, which some programs do not draw. */
export function hatching(width: number, height: number, paint: Paint, apart: number, thickness: number): string {
  const strokes: string[] = [];
  for (let offset = apart - height; offset < width; offset += apart) {
    const [start, end] = [Math.max(offset, 0), Math.min(offset + height, width)];
    if (end > start) strokes.push(`M${start} ${height - (start - offset)}L${end} ${height - (end - offset)}`);
  }
  return element('path', { d: strokes.join(''), ...stroked(paint, thickness) });
}
