const APART = 5;

/** 45° strokes clipped to the box by construction, as an SVG path: no pattern with an id is needed in the page. */
export function hatchPath(left: number, top: number, width: number, height: number): string {
  const strokes: string[] = [];
  for (let offset = -height + APART; offset < width; offset += APART) {
    const start = Math.max(offset, 0);
    const end = Math.min(offset + height, width);
    if (end > start)
      strokes.push(
        `M${left + start} ${top + height - (start - offset)}L${left + end} ${top + height - (end - offset)}`,
      );
  }
  return strokes.join('');
}
