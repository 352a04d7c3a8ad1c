import { useCallback, useMemo, useRef, useState } from 'react';
import type { UseZoomPanProps, ZoomPanCallbackProps } from 'react-simple-maps/zoom';
import type { Shapes } from '../dataset/shapes.ts';

export const MOST_ZOOM = 8;
const FACTOR = 1.6;
const MOVED_PX = 4;

/** A place asked for: the middle of the box and how far the map is drawn up. */
export interface Position {
  readonly coordinates: [longitude: number, latitude: number];
  readonly zoom: number;
}

/** How the map is drawn now: moved by x and y, in its own units, and enlarged. */
interface Shown {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export type ZoomState = ReturnType<typeof useZoom>;

/** Zoom and pan of the map: by buttons, keys, two fingers and Ctrl + wheel; the page's own scrolling always wins. */
export function useZoom(shapes: Shapes) {
  const home = useMemo<Position>(() => {
    const { center, rotate } = shapes.projection;
    return { coordinates: [center[0] - rotate[0], center[1]], zoom: 1 };
  }, [shapes]);
  const [position, setPosition] = useState(home);
  const [shown, setShown] = useState<Shown>({ x: 0, y: 0, zoom: 1 });
  const start = useRef({ x: 0, y: 0, moved: false });

  const zoomBy = useCallback((direction: 1 | -1) => {
    setPosition((before) => ({
      ...before,
      zoom: Math.min(MOST_ZOOM, Math.max(1, before.zoom * (direction === 1 ? FACTOR : 1 / FACTOR))),
    }));
  }, []);

  const gestures: UseZoomPanProps = {
    center: position.coordinates,
    zoom: position.zoom,
    scaleExtent: [1, MOST_ZOOM],
    translateExtent: [
      [0, 0],
      [shapes.width, shapes.height],
    ],
    filterZoomEvent: isZoomGesture,
    onMoveStart: () => {
      start.current = { ...start.current, moved: false };
    },
    onMove: ({ x = 0, y = 0 }: ZoomPanCallbackProps) => {
      const far = Math.abs(x - start.current.x) + Math.abs(y - start.current.y) > MOVED_PX;
      start.current = { x, y, moved: start.current.moved || far };
    },
    onMoveEnd: ({ coordinates = home.coordinates, zoom = 1 }: ZoomPanCallbackProps) =>
      setPosition({ coordinates, zoom }),
  };

  return {
    /** The place asked for. */
    asked: position,
    /** Whether another place than the whole map is asked for or shown. */
    isAway: position !== home || shown.zoom !== 1,
    level: shown.zoom,
    transform: `translate(${shown.x} ${shown.y}) scale(${shown.zoom})`,
    zoomBy,
    home: () => setPosition(home),
    /** Shows a place; none is the whole map. */
    placeAt: useCallback((place: Position | undefined) => setPosition(place ?? home), [home]),
    /** Whether the pointer has just dragged the map, so that its release is no click. */
    hasJustMoved: () => start.current.moved,
    /** Where a point of the map stands in the box, in percent. */
    placeOf: ({ x, y }: { readonly x: number; readonly y: number }) => ({
      left: ((x * shown.zoom + shown.x) / shapes.width) * 100,
      top: ((y * shown.zoom + shown.y) / shapes.height) * 100,
    }),
    gestures,
    onPosition: setShown,
  };
}

function isZoomGesture(event: unknown): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) return event.touches.length > 1;
  return event instanceof MouseEvent && event.button === 0;
}
