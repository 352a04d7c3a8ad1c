import type { RefObject } from 'react';
import { useWidth } from '../../ui/use-width.ts';

/** The usual width of the map on a wide screen, in pixels, for the page that is served. */
const USUAL = 820;

/** Labels find their places anew when the map is drawn this much smaller or larger, not at every pixel. */
const STEPS = 10;

/**
 * How many of the map's units a pixel takes, at least: labels, which keep their size on the screen, have that much room.
 * @param width the map's, in its own units.
 */
export function useDrawnScale(width: number): [RefObject<HTMLDivElement | null>, number] {
  const [box, drawn] = useWidth<HTMLDivElement>(USUAL);
  return [box, Math.ceil((STEPS * width) / drawn) / STEPS];
}
