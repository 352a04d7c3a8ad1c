import { type RefObject, useEffect, useEffectEvent } from 'react';
import type { Shapes } from '../../dataset/shapes.ts';
import type { Iso3 } from '../../trade/economy.ts';
import { seenAt } from '../model/viewport.ts';
import type { ZoomState } from './use-zoom.ts';

/** How near to the edge, in the map's units, an economy still counts as seen. */
const EDGE = 24;

/** Brings the economy that the keyboard has come to into the box, and the page to where it can be seen. */
export function useReveal(
  keyboardTarget: Iso3 | undefined,
  shapes: Shapes,
  layer: RefObject<SVGGElement | null>,
  { asked, show }: ZoomState,
): void {
  const reveal = useEffectEvent((iso3: Iso3) => {
    const shape = shapes.shapes.find((one) => one.iso3 === iso3);
    if (!shape) return;
    const { x, y } = seenAt(shape, asked, shapes);
    const isSeen = x > EDGE && x < shapes.width - EDGE && y > EDGE && y < shapes.height - EDGE;
    // At the map's own edge nothing more can be shown.
    if (!isSeen && asked.zoom > 1) show({ x: shape.x, y: shape.y, zoom: asked.zoom });
  });
  useEffect(() => {
    if (keyboardTarget === undefined) return;
    reveal(keyboardTarget);
    // After the map has moved, or the page would follow a place that is left.
    const frame = requestAnimationFrame(() =>
      layer.current
        ?.querySelector(`[data-iso3="${keyboardTarget}"]`)
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [keyboardTarget, layer]);
}
