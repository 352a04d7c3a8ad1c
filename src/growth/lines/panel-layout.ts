import type { LinePanel, LinesModel } from './lines-model.ts';

/** Pixels around the lines: the number of the top above, the years below. */
export const PANEL_MARGIN = { top: 18, right: 7, bottom: 20, left: 1 } as const;

const HEIGHT = 102;
const HEIGHT_WIDE = 150;
const WIDE = 330;

/** Where years and values lie in a panel, in pixels from its top left. */
export interface PanelLayout {
  readonly width: number;
  readonly height: number;
  /** The edges of the room for the lines. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (year: number) => number;
  /** Of a value in the panel's unit; on a logarithm it must be above zero. */
  readonly y: (value: number) => number;
}

/** Fits a panel into a width. The ends of its scale lie on the edges of the room: the top of 400 m at y = 18. */
export function panelLayout(
  { domain }: Pick<LinePanel, 'domain'>,
  { years, isLog }: Pick<LinesModel, 'years' | 'isLog'>,
  width: number,
): PanelLayout {
  const height = width > WIDE ? HEIGHT_WIDE : HEIGHT;
  const [left, right] = [PANEL_MARGIN.left, width - PANEL_MARGIN.right];
  const [top, bottom] = [PANEL_MARGIN.top, height - PANEL_MARGIN.bottom];
  const measure = isLog ? Math.log10 : (value: number) => value;
  const [low, high] = [measure(domain.bottom), measure(domain.top)];
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    x: (year) => left + ((year - years.first) / Math.max(years.last - years.first, 1)) * (right - left),
    y: (value) => bottom - ((measure(value) - low) / (high - low)) * (bottom - top),
  };
}
