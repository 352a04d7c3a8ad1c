/** The id of the pattern that a mark is overlaid with; the map defines both once. */
export function hatchOf(pattern: 'rough' | 'low-base'): string {
  return `map-${pattern}`;
}
