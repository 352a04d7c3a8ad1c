/** A point of a line in the units of its drawing, y downwards. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The stretches of consecutive points that have a value: values in 1992, 1993 and 1995 give two runs. A gap stays a gap. */
export function runsOf<Point>(points: readonly Point[], hasValue: (point: Point) => boolean): Point[][] {
  const runs: Point[][] = [];
  let isOpen = false;
  for (const point of points) {
    if (!hasValue(point)) isOpen = false;
    else if (isOpen) runs.at(-1)?.push(point);
    else {
      runs.push([point]);
      isOpen = true;
    }
  }
  return runs;
}

/** The points with none beside them, which no line reaches: they are drawn as dots. */
export function isolatedOf<Point>(runs: readonly (readonly Point[])[]): Point[] {
  return runs.filter((run) => run.length === 1).flat();
}

/**
 * The part of a run that links the record to what is known after it: its last recorded point and all later ones. Nothing
 * where no later point follows a recorded one.
 */
export function provisionalLink<Point>(run: readonly Point[], isLater: (point: Point) => boolean): readonly Point[] {
  const start = run.findIndex(isLater);
  return start > 0 ? run.slice(start - 1) : [];
}

/** The SVG path through places, each number with at most so many decimals: "M1 46.7L2 43.3". */
export function pathThrough(places: readonly Place[], decimals = 1): string {
  return places.map((place, index) => `${index === 0 ? 'M' : 'L'}${written(place, decimals)}`).join('');
}

/** The same closed down to a floor: an area. */
export function areaThrough(places: readonly Place[], floor: number, decimals = 1): string {
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return '';
  const line = places.map((place) => `L${written(place, decimals)}`).join('');
  return `M${written({ x: first.x, y: floor }, decimals)}${line}L${written({ x: last.x, y: floor }, decimals)}Z`;
}

function written({ x, y }: Place, decimals: number): string {
  return `${Number(x.toFixed(decimals))} ${Number(y.toFixed(decimals))}`;
}
