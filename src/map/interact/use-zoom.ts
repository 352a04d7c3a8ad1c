import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Shapes } from '../../dataset/shapes.ts';
import { formatPlain } from '../../format/number.ts';
import { say } from '../../ui/say.ts';
import { fullExtent, type Place, type Viewport } from '../model/viewport.ts';

export const MOST_ZOOM = 8;
const FACTOR = 1.6;

/** How much of what is seen a step to one side moves out of the box. */
const PAN = 1 / 3;

/** A way to go on the map, in steps to the east and to the south. */
export interface Way {
  readonly east: number;
  readonly south: number;
}

/** A part that is asked for. */
interface AskedPart extends Viewport {
  /** The middle as the map library has it, when a gesture has led there. */
  readonly degrees?: [longitude: number, latitude: number] | undefined;
}

export type ZoomState = ReturnType<typeof useZoom>;

/** Zoom and pan of the map: by buttons, keys, two fingers and Ctrl + wheel; the page's own scrolling always wins. */
export function useZoom({ width, height }: Shapes) {
  const whole = useMemo(() => fullExtent({ width, height }), [width, height]);
  const [kept, setKept] = useState<{ readonly of: Viewport; readonly part: AskedPart }>({ of: whole, part: whole });
  // A part of another drawing, such as the world before its regions came into windows, is none of this one.
  const asked: AskedPart = kept.of === whole ? kept.part : whole;
  const setAsked = useCallback(
    (next: AskedPart | ((before: AskedPart) => AskedPart)) =>
      setKept(({ of, part }) => ({
        of: whole,
        part: typeof next === 'function' ? next(of === whole ? part : whole) : next,
      })),
    [whole],
  );
  const hasMoved = useRef(false);
  const level = useRef(1);
  useEffect(() => {
    level.current = Math.round(asked.zoom * 10) / 10;
  });
  const within = useCallback(
    ({ x, y, zoom: wanted }: Viewport): Viewport => {
      const zoom = Math.min(MOST_ZOOM, Math.max(1, wanted));
      return { x: inside(x, width, zoom), y: inside(y, height, zoom), zoom };
    },
    [width, height],
  );
  const panned = useCallback(
    (before: Viewport, { east, south }: Way): Viewport => {
      const step = PAN / before.zoom;
      return within({ ...before, x: before.x + east * step * width, y: before.y + south * step * height });
    },
    [width, height, within],
  );
  return {
    width,
    height,
    whole,
    /** The part nearest to one that is wanted for which the box shows nothing beyond the map. */
    within,
    /** The part of the map that is asked for; while a gesture goes on, the one before it. */
    asked,
    /** Whether the pointer that is down has dragged the map, so that its release is no click. */
    hasMoved,
    /** A step in or out. The place given stays where it is on the screen; without one, the middle does. */
    zoomBy: useCallback(
      (direction: 1 | -1, about?: Place) => {
        setAsked((before) => {
          const zoom = within({ ...before, zoom: before.zoom * FACTOR ** direction }).zoom;
          const { x, y } = about ?? before;
          const share = before.zoom / zoom;
          return within({ x: x + (before.x - x) * share, y: y + (before.y - y) * share, zoom });
        });
        say(() => (level.current > 1 ? `Zoomed in, ${formatPlain(level.current)} times.` : 'The whole map.'), 'zoom');
      },
      [within, setAsked],
    ),
    /** A step to one side. */
    panBy: useCallback((way: Way) => setAsked((before) => panned(before, way)), [panned, setAsked]),
    /** Whether there is more to see that way. */
    canPan: (way: Way) => {
      const next = panned(asked, way);
      return next.x !== asked.x || next.y !== asked.y;
    },
    /** Shows a part, as far as the map's edges let it. */
    show: useCallback((part: Viewport) => setAsked(within(part)), [within, setAsked]),
    /** Takes over where a gesture has led. */
    follow: setAsked,
  };
}

/** The nearest middle for which the box shows nothing beyond the map's edge. */
function inside(middle: number, size: number, zoom: number): number {
  const half = size / (2 * zoom);
  return Math.min(size - half, Math.max(half, middle));
}
