import { type RefObject, useLayoutEffect, useMemo } from 'react';
import { MapProvider, useMapContext } from 'react-simple-maps/core';
import type { ZoomPanCallbackProps } from 'react-simple-maps/zoom';
import { useZoomPan } from 'react-simple-maps/zoom';
import type { Shapes } from '../../dataset/shapes.ts';
import type { Iso3, RegionSlug } from '../../trade/economy.ts';
import { applyTransform } from '../draw/apply-transform.ts';
import { usePinch } from './use-pinch.ts';
import { useRegionZoom } from './use-region-zoom.ts';
import { useReveal } from './use-reveal.ts';
import { MOST_ZOOM, type ZoomState } from './use-zoom.ts';

export interface ZoomGesturesProps {
  /** The group that takes wheel, fingers and drags. */
  readonly target: RefObject<SVGGElement | null>;
  /** The group in it that is moved and drawn up. */
  readonly layer: RefObject<SVGGElement | null>;
  readonly zoom: ZoomState;
  readonly shapes: Shapes;
  /** Empty: the whole scope. */
  readonly regions: readonly RegionSlug[];
  /** The economy that the keyboard is at. */
  readonly keyboardTarget: Iso3 | undefined;
  /** How much larger than usual patterns are drawn. */
  readonly scale: number;
}

const MOVED_PX = 4;

/**
 * The map is projected already, some of it in windows: what the library takes for degrees are tenths of the drawing's units
 * from its middle, and it stays flat.
 */
const PLANE = { scale: (10 * 180) / Math.PI };

/**
 * Zooming and panning by gestures, and the way to a part asked for. Renders nothing; loaded, with the map library, after
 * the map is drawn.
 */
export function ZoomGestures(props: ZoomGesturesProps) {
  const { width, height } = props.shapes;
  return (
    <MapProvider width={width} height={height} projection="geoEquirectangular" projectionConfig={PLANE}>
      <Gestures {...props} />
    </MapProvider>
  );
}

function Gestures({ target, layer, zoom, shapes, regions, keyboardTarget, scale }: ZoomGesturesProps) {
  const { width, height, projection } = useMapContext();
  const { asked, hasMoved, follow } = zoom;
  const center = useMemo(
    () => asked.degrees ?? projection.invert?.([asked.x, asked.y]) ?? ([0, 0] as const),
    [asked, projection],
  );
  const { mapRef, position } = useZoomPan({
    center: [center[0], center[1]],
    zoom: asked.zoom,
    scaleExtent: [1, MOST_ZOOM],
    translateExtent: [
      [0, 0],
      [width, height],
    ],
    filterZoomEvent: isZoomGesture,
    onMove: ({ x = 0, y = 0 }: ZoomPanCallbackProps) => {
      target.current?.setAttribute('data-moving', '');
      const before = { x: width / 2 - asked.x * asked.zoom, y: height / 2 - asked.y * asked.zoom };
      if (Math.hypot(x - before.x, y - before.y) > MOVED_PX) hasMoved.current = true;
    },
    onMoveEnd: ({ coordinates, zoom: level = 1 }: ZoomPanCallbackProps) => {
      target.current?.removeAttribute('data-moving');
      const middle = coordinates && projection(coordinates);
      if (middle) follow({ x: middle[0], y: middle[1], zoom: level, degrees: coordinates });
    },
  });
  // Before the effect in which the hook looks for its element.
  useLayoutEffect(() => {
    mapRef.current = target.current;
  }, [mapRef, target]);
  // Past React: nothing but the place of the group changes from one turn of the wheel to the next.
  useLayoutEffect(() => {
    if (layer.current) applyTransform(layer.current, position, scale);
  }, [layer, position, scale]);
  usePinch(target, layer, zoom, scale);
  useRegionZoom(regions, shapes, layer, zoom);
  useReveal(keyboardTarget, shapes, layer, zoom);
  return null;
}

function isZoomGesture(event: unknown): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  // The library would take a finger that comes second for the only one: fingers have a way of their own.
  // Two quick clicks choose and let go.
  return event instanceof MouseEvent && event.button === 0 && event.type !== 'dblclick';
}
