import { startTransition, useEffect, useRef } from 'react';
import { useMapContext } from 'react-simple-maps/core';
import type { RegionSlug } from '../trade/economy.ts';
import type { Position } from './use-zoom.ts';

export interface RegionZoomProps {
  /** Empty: the whole scope. */
  readonly regions: readonly RegionSlug[];
  readonly most: number;
  readonly onPlace: (position: Position | undefined) => void;
}

/** How much of the box the regions may fill. */
const FILL = 0.92;

/** Brings the regions into the box when they are chosen, and the whole map back when none is. Draws nothing. */
export function RegionZoom({ regions, most, onPlace }: RegionZoomProps) {
  const { width, height, projection } = useMapContext();
  const anchor = useRef<SVGGElement>(null);
  const chosen = regions.join(' ');
  const last = useRef('');
  useEffect(() => {
    // Anything but another choice leaves the reader's own zoom alone.
    if (chosen === last.current) return;
    last.current = chosen;
    const box = chosen === '' ? undefined : boxOf(anchor.current?.ownerSVGElement);
    // The choice itself is shown first.
    const place = (position: Position | undefined) => startTransition(() => onPlace(position));
    if (!box) return place(undefined);
    const zoom = Math.max(1, Math.min(most, FILL * Math.min(width / box.width, height / box.height)));
    const center = projection.invert?.([
      within(box.x + box.width / 2, width, zoom),
      within(box.y + box.height / 2, height, zoom),
    ]);
    place(center ? { coordinates: center, zoom } : undefined);
  }, [chosen, most, width, height, projection, onPlace]);
  return <g ref={anchor} />;
}

/** The box around all partners that are not dimmed, in the map's own units. */
function boxOf(map: SVGSVGElement | null | undefined): DOMRect | undefined {
  const marks = map?.querySelectorAll<SVGGraphicsElement>(
    '[data-iso3]:not([data-dimmed]):not([data-state="reporter"])',
  );
  const boxes = [...(marks ?? [])].map((mark) => mark.getBBox());
  if (boxes.length === 0) return undefined;
  const left = Math.min(...boxes.map((box) => box.x));
  const top = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return new DOMRect(left, top, right - left, bottom - top);
}

/** The nearest middle for which the box shows nothing beyond the map's edge. */
function within(middle: number, size: number, zoom: number): number {
  const half = size / (2 * zoom);
  return Math.min(size - half, Math.max(half, middle));
}
