import type { LinePoint } from './line-points.ts';
import type { PanelLayout } from './panel-layout.ts';

/**
 * The SVG path of one series of a panel. A year without a value breaks it: values in 1992, 1993 and 1995 give one stroke
 * and a start without a stroke, "M1 118L16 60M46 20", which draws nothing.
 */
export function linePath(
  points: readonly LinePoint[],
  series: 'own' | 'mirror' | 'link',
  { x, y }: Pick<PanelLayout, 'x' | 'y'>,
): string {
  let isOpen = false;
  return points
    .map((point) => {
      const value = point[series];
      const step = value === undefined ? '' : `${isOpen ? 'L' : 'M'}${round(x(point.year))} ${round(y(value))}`;
      isOpen = value !== undefined;
      return step;
    })
    .join('');
}

// A hundredth of a pixel is finer than any screen.
function round(pixel: number): number {
  return Math.round(pixel * 100) / 100;
}
