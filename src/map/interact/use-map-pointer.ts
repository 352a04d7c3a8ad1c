import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Iso3 } from '../../trade/economy.ts';
import type { MapMark } from '../model/map-mark.ts';
import type { DrawnShapes } from '../model/windows.ts';
import { partnerAt } from './hit-test.ts';

/** A pointer on its way to the preview may rest so long over what lies between. */
const REST_MS = 300;

export interface MapPointerProps {
  readonly marks: readonly MapMark[];
  readonly shapes: DrawnShapes;
  /** The group that holds all marks. */
  readonly layer: RefObject<SVGGElement | null>;
  readonly tip: RefObject<HTMLElement | null>;
  /** Whether the pointer that is down has dragged the map. */
  readonly hasMoved: RefObject<boolean>;
}

/** Which partner the pointer means. One that goes to the preview of a partner means it still, whatever lies on the way. */
export function useMapPointer({ marks, shapes, layer, tip, hasMoved }: MapPointerProps) {
  const [pointed, setPointed] = useState<Iso3>();
  const kind = useRef<string>(undefined);
  const away = useRef(0);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(rest.current), []);

  const meant = ({ clientX, clientY, target }: MouseEvent<SVGElement>) => {
    if (!layer.current) return undefined;
    const isPartner = (code: Iso3) => marks.some(({ iso3, state }) => iso3 === code && state !== 'reporter');
    return partnerAt({ clientX, clientY, target, pointerType: kind.current }, layer.current, shapes, isPartner);
  };
  const isNearing = (event: PointerEvent) => {
    const before = away.current;
    away.current = distanceTo(tip.current, event);
    return away.current < before;
  };
  const point = (partner: Iso3 | undefined) => {
    clearTimeout(rest.current);
    setPointed(partner);
  };
  const handleMove = (event: PointerEvent<SVGElement>) => {
    kind.current = event.pointerType;
    // A finger says what it means when it is lifted.
    if (event.pointerType === 'touch') return;
    const partner = event.buttons === 0 ? meant(event) : undefined;
    if (!isNearing(event) || partner === pointed || event.buttons !== 0) return point(partner);
    clearTimeout(rest.current);
    rest.current = setTimeout(() => setPointed(partner), REST_MS);
  };
  const handleLeave = ({ relatedTarget }: PointerEvent) => {
    const isInTip = relatedTarget instanceof Node && tip.current?.contains(relatedTarget);
    if (isInTip) clearTimeout(rest.current);
    else point(undefined);
  };
  const handleDown = (event: PointerEvent<SVGElement>) => {
    kind.current = event.pointerType;
    hasMoved.current = false;
  };
  return {
    pointed,
    /** For the group of the map. */
    onMap: {
      onPointerMove: handleMove,
      onPointerLeave: handleLeave,
      onPointerDown: handleDown,
    },
    /** The partner that a press means; nothing for the sea. */
    meant,
    onTipLeave: () => point(undefined),
  };
}

/** How far a pointer is from a preview; nowhere near one that is not there. */
function distanceTo(tip: HTMLElement | null, { clientX, clientY }: PointerEvent): number {
  if (!tip) return Number.POSITIVE_INFINITY;
  const { left, right, top, bottom } = tip.getBoundingClientRect();
  return Math.hypot(Math.max(left - clientX, 0, clientX - right), Math.max(top - clientY, 0, clientY - bottom));
}
