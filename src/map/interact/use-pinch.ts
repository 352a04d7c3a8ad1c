import { type RefObject, useEffectEvent, useLayoutEffect } from 'react';
import { applyTransform } from '../draw/apply-transform.ts';
import type { Place, Viewport } from '../model/viewport.ts';
import type { ZoomState } from './use-zoom.ts';

/** A finger that has come so far, in the map's units at zoom 1, is on its way. */
const SETTING_OUT = 8;

interface Pinch {
  readonly from: Viewport;
  readonly middle: Place;
  readonly spread: number;
}

/**
 * Two fingers zoom and move the map, however long after the first the second one comes. One finger moves an enlarged map when
 * it sets out sideways; all else is left to the page.
 * @param scale how much larger than usual patterns are drawn.
 */
export function usePinch(
  target: RefObject<SVGGElement | null>,
  layer: RefObject<SVGGElement | null>,
  zoom: ZoomState,
  scale: number,
): void {
  const begin = useEffectEvent((event: TouchEvent): Pinch | undefined => {
    const fingers = fingersOf(event, target.current);
    const isMeant = event.touches.length === 2 || (event.touches.length === 1 && zoom.asked.zoom > 1);
    return fingers && isMeant ? { from: zoom.asked, ...fingers } : undefined;
  });
  const follow = useEffectEvent((event: TouchEvent, { from, middle, spread }: Pinch, isOnItsWay: boolean) => {
    const now = fingersOf(event, target.current);
    if (!now || !layer.current) return undefined;
    if (!isOnItsWay && event.touches.length === 1 && !isSideways(middle, now.middle)) return undefined;
    const { width, height } = zoom;
    const level = (from.zoom * now.spread) / spread;
    // What lay between the fingers stays between them.
    const part = zoom.within({
      x: from.x + (middle.x - width / 2) / from.zoom - (now.middle.x - width / 2) / level,
      y: from.y + (middle.y - height / 2) / from.zoom - (now.middle.y - height / 2) / level,
      zoom: level,
    });
    const k = part.zoom;
    applyTransform(layer.current, { x: width / 2 - part.x * k, y: height / 2 - part.y * k, k }, scale);
    return part;
  });
  const end = useEffectEvent((part: Viewport) => zoom.show(part));
  // From the moment that the map can be zoomed.
  useLayoutEffect(() => {
    const element = target.current;
    let pinch: Pinch | undefined;
    let part: Viewport | undefined;
    const handleMove = (event: TouchEvent) => {
      if (!pinch) return;
      part = follow(event, pinch, part !== undefined) ?? part;
      // Whether one finger scrolls the page is for the browser to say: it knows the way that it has set out.
      if (event.cancelable && event.touches.length === 2) event.preventDefault();
    };
    // A finger more or less ends one pinch and may begin another.
    const handleFingers = (event: TouchEvent) => {
      if (part) end(part);
      part = undefined;
      pinch = begin(event);
      if (event.cancelable && event.touches.length === 2) event.preventDefault();
    };
    const listeners = [
      ['touchstart', handleFingers],
      ['touchmove', handleMove],
      ['touchend', handleFingers],
      ['touchcancel', handleFingers],
    ] as const;
    for (const [kind, handle] of listeners) element?.addEventListener(kind, handle, { passive: false });
    return () => {
      for (const [kind, handle] of listeners) element?.removeEventListener(kind, handle);
    };
  }, [target]);
}

function isSideways(from: Place, to: Place): boolean {
  const [across, along] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
  return across > SETTING_OUT && across > along;
}

/** The middle between two fingers and how far they are apart, in the map's units at zoom 1; one finger is its own middle. */
function fingersOf({ touches }: TouchEvent, target: SVGGElement | null): Omit<Pinch, 'from'> | undefined {
  const [one, other = one] = touches;
  const matrix = target?.getScreenCTM()?.inverse();
  if (!one || !other || !matrix) return undefined;
  const [a, b] = [one, other].map(({ clientX, clientY }) => new DOMPoint(clientX, clientY).matrixTransform(matrix));
  if (!a || !b) return undefined;
  return { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, spread: Math.max(1, Math.hypot(a.x - b.x, a.y - b.y)) };
}
