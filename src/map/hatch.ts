/** The id of the pattern that a mark is overlaid with; the map defines both once. */
export function hatchOf(pattern: 'rough' | 'low-base'): string {
  return `map-${pattern}`;
}

/** Steps of a fall: on paper, where colours may be missing, they are hatched. */
export const FALLS = ['q0', 'q1', 'q2', 'q3'] as const;
