import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { useZoomPan } from 'react-simple-maps/zoom';
import type { ZoomState } from './use-zoom.ts';

export interface ZoomGesturesProps {
  /** The group that takes wheel, fingers and drags. */
  readonly target: RefObject<SVGGElement | null>;
  readonly zoom: ZoomState;
}

/** Zooming and panning by gestures, and the way to a place asked for. Draws nothing; loaded after the map is drawn. */
export function ZoomGestures({ target, zoom }: ZoomGesturesProps) {
  const { mapRef, position } = useZoomPan(zoom.gestures);
  // Before the effect in which the hook looks for its element.
  useLayoutEffect(() => {
    mapRef.current = target.current;
  }, [mapRef, target]);
  const { onPosition } = zoom;
  const { x, y, k } = position;
  useEffect(() => onPosition({ x, y, zoom: k }), [onPosition, x, y, k]);
  return null;
}
