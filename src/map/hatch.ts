/**
 * The id of the pattern that a mark is overlaid with; the map defines each once, and once for each scale of its windows.
 * @param k how much what it covers is drawn smaller or larger than the map.
 */
export function hatchOf(pattern: 'rough' | 'low-base', k = 1): string {
  return k === 1 ? `map-${pattern}` : `map-${pattern}-${k * 1000}`;
}

/** Steps of a fall: on paper, where colours may be missing, they are hatched. */
export const FALLS = ['q0', 'q1', 'q2', 'q3'] as const;
