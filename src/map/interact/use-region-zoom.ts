import { type RefObject, startTransition, useEffect, useRef } from 'react';
import type { Shapes } from '../../dataset/shapes.ts';
import type { RegionSlug } from '../../trade/economy.ts';
import { MOST_ZOOM, type ZoomState } from './use-zoom.ts';

/** How much of the box the regions may fill. */
const FILL = 0.92;

/** Brings the regions into the box when they are chosen, and the whole map back when none is. */
export function useRegionZoom(
  regions: readonly RegionSlug[],
  { width, height }: Shapes,
  layer: RefObject<SVGGElement | null>,
  { show, whole }: ZoomState,
): void {
  const chosen = regions.join(' ');
  const last = useRef('');
  useEffect(() => {
    // Anything but another choice, or another drawing, leaves the reader's own zoom alone.
    const now = chosen && `${chosen} ${width} ${height}`;
    if (now === last.current) return;
    last.current = now;
    const box = chosen === '' ? undefined : boxOf(layer.current);
    const part = box && {
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      zoom: Math.min(MOST_ZOOM, FILL * Math.min(width / box.width, height / box.height)),
    };
    // The choice itself is shown first.
    startTransition(() => show(part ?? whole));
  }, [chosen, width, height, layer, show, whole]);
}

/** The box around a mark as its layer has it: with what it is moved and scaled by itself, in a window of the map. */
function drawnBox(mark: SVGGraphicsElement, layer: SVGGElement): DOMRect[] {
  const { x, y, width, height } = mark.getBBox();
  const own = mark.getScreenCTM();
  const step = own && layer.getScreenCTM()?.inverse().multiply(own);
  return step ? [new DOMRect(x * step.a + step.e, y * step.d + step.f, width * step.a, height * step.d)] : [];
}

/** The box around all partners that are not dimmed, in the map's own units. */
function boxOf(layer: SVGGElement | null): DOMRect | undefined {
  const marks = layer?.querySelectorAll<SVGGraphicsElement>(
    '[data-iso3]:not([data-dimmed]):not([data-state="reporter"])',
  );
  const boxes = [...(marks ?? [])].flatMap((mark) => (layer ? drawnBox(mark, layer) : []));
  if (boxes.length === 0) return undefined;
  const left = Math.min(...boxes.map((box) => box.x));
  const top = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return new DOMRect(left, top, right - left, bottom - top);
}
