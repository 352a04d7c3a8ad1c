/** Steps of a fall: without colours, as on grey paper, they are hatched. */
export const FALLS = ['q0', 'q1', 'q2', 'q3'] as const;

type Pattern = 'no-figure' | 'rough' | 'low-base' | (typeof FALLS)[number];

/**
 * The id of the pattern that a mark is filled or overlaid with; the map defines each once, and once for each scale of its
 * windows.
 * @param k how much what it covers is drawn smaller or larger than the map.
 */
export function hatchOf(pattern: Pattern, k = 1): string {
  return k === 1 ? `map-${pattern}` : `map-${pattern}-${k * 1000}`;
}
