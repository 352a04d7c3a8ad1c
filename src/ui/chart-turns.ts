import { afterPaint } from './loading/after-paint.ts';

/** What is still to be drawn, by the chart that it is drawn in. */
const waiting = new Map<object, () => void>();

/**
 * Draws a chart in a frame that no other chart is drawn in, in the order of asking: one takes a slow phone a tenth of a
 * second, and it hears its reader in between. What is asked for later of the same chart is drawn in its stead.
 */
export function drawInTurn(chart: object, draw: () => void): void {
  if (waiting.size === 0) {
    afterPaint(drawNext);
    window.addEventListener('beforeprint', drawWaiting);
  }
  waiting.set(chart, draw);
}

/** A chart that is no more on the page has no more to draw. */
export function leaveTurn(chart: object): void {
  waiting.delete(chart);
}

/** Draws all that waits at once: for those who take charts away as they stand. */
export function drawWaiting(): void {
  for (const draw of take(waiting.size)) draw();
}

function drawNext(): void {
  for (const draw of take(1)) draw();
  if (waiting.size > 0) afterPaint(drawNext);
}

function take(count: number): (() => void)[] {
  const taken = [...waiting].slice(0, count);
  for (const [chart] of taken) waiting.delete(chart);
  return taken.map(([, draw]) => draw);
}
