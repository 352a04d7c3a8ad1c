import { useCallback, useRef, useState } from 'react';
import type { ZoomPanCallbackProps } from 'react-simple-maps/zoom';
import type { Shapes } from '../dataset/shapes.ts';

const MOST = 8;
const FACTOR = 1.6;
const MOVED_PX = 4;

interface Position {
  readonly coordinates: [longitude: number, latitude: number];
  readonly zoom: number;
}

/** Where the map's top left corner stands in the box, in the map's units, and how much it is enlarged. */
interface ZoomedView {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

const WHOLE: ZoomedView = { x: 0, y: 0, zoom: 1 };

/** Zoom and pan of the map: by buttons, keys, two fingers and Ctrl + wheel; the page's own scrolling always wins. */
export function useZoom(shapes: Shapes) {
  const home: Position = {
    coordinates: [shapes.projection.center[0] - shapes.projection.rotate[0], shapes.projection.center[1]],
    zoom: 1,
  };
  const [position, setPosition] = useState(home);
  const [view, setView] = useState(WHOLE);
  const start = useRef({ x: 0, y: 0, moved: false });

  // The library reports gestures only: what a button does to the view is worked out here.
  const { width, height } = shapes;
  const zoomBy = useCallback(
    (direction: 1 | -1) => {
      const next = (zoom: number) => Math.min(MOST, Math.max(1, zoom * (direction === 1 ? FACTOR : 1 / FACTOR)));
      setPosition((before) => ({ ...before, zoom: next(before.zoom) }));
      setView((before) => aboutCentre(before, next(before.zoom), width, height));
    },
    [width, height],
  );

  return {
    level: view.zoom,
    zoomBy,
    home: () => {
      setPosition(home);
      setView(WHOLE);
    },
    /** Whether the pointer has just dragged the map, so that its release is no click. */
    hasJustMoved: () => start.current.moved,
    /** Where a point of the map stands in the box, in percent. */
    placeOf: ({ x, y }: { readonly x: number; readonly y: number }) => ({
      left: ((x * view.zoom + view.x) / shapes.width) * 100,
      top: ((y * view.zoom + view.y) / shapes.height) * 100,
    }),
    groupProps: {
      center: position.coordinates,
      zoom: position.zoom,
      minZoom: 1,
      maxZoom: MOST,
      translateExtent: [
        [0, 0],
        [shapes.width, shapes.height],
      ] as [[number, number], [number, number]],
      filterZoomEvent: isZoomGesture,
      onMoveStart: () => {
        start.current = { ...start.current, moved: false };
      },
      onMove: ({ x = 0, y = 0, zoom = 1 }: ZoomPanCallbackProps) => {
        const far = Math.abs(x - start.current.x) + Math.abs(y - start.current.y) > MOVED_PX;
        start.current = { x, y, moved: start.current.moved || far };
        setView({ x, y, zoom });
      },
      onMoveEnd: ({ coordinates = home.coordinates, zoom = 1 }: ZoomPanCallbackProps) =>
        setPosition({ coordinates, zoom }),
    },
  };
}

/** The view at another zoom with the same point in its middle. */
function aboutCentre({ x, y, zoom }: ZoomedView, next: number, width: number, height: number): ZoomedView {
  const moved = (start: number, size: number) => size / 2 - ((size / 2 - start) * next) / zoom;
  return { x: moved(x, width), y: moved(y, height), zoom: next };
}

function isZoomGesture(event: unknown): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) return event.touches.length > 1;
  return event instanceof MouseEvent && event.button === 0;
}
