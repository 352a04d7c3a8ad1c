import { type FocusEvent, type KeyboardEvent, memo, useMemo, useRef, useState } from 'react';
import type { Iso3 } from '../trade/economy.ts';
import { idOf, Mark } from './MapMark.tsx';
import type { MapMark } from './map-mark.ts';
import { inReadingOrder } from './reading-order.ts';
import { type MapKey, mapKey, typing } from './roving.ts';
import type { Way } from './use-zoom.ts';
import type { DrawnShape, DrawnShapes } from './windows.ts';

/** What the keys of the map do. */
export interface MapActions {
  readonly onSelect: (partner: Iso3) => void;
  /** Closes what the map has open; false when there was nothing. */
  readonly onClear: () => boolean;
  readonly onZoom: (direction: 1 | -1, about: DrawnShape | undefined) => void;
  readonly onPan: (way: Way) => void;
  /** Called with the economy that has the focus, and whether the focus must be seen; nothing when it goes. */
  readonly onFocusMove: (at: Iso3 | undefined, isVisible: boolean) => void;
}

export interface MapMarksProps extends MapActions {
  readonly marks: readonly MapMark[];
  readonly shapes: DrawnShapes;
  /** What the list of the marks is called. */
  readonly title: string;
  /** The step whose partners stay bright while the others fade. */
  readonly highlighted: string | undefined;
  /** The step that is chosen. */
  readonly pinned: string | undefined;
}

/** What the map says of itself and of its keys stands in elements with these names. */
export const DESCRIPTION = { map: 'map-in-words', keys: 'map-in-keys' } as const;

/** All economies with a mark, a list in the order of reading; one of them is the tab stop, the keys move it. */
export const MapMarks = memo(function MapMarks(props: MapMarksProps) {
  const { marks, shapes, title, highlighted, pinned, onFocusMove } = props;
  const shapeOf = useMemo(() => new Map(shapes.shapes.map((shape) => [shape.iso3, shape])), [shapes]);
  const read = useMemo(() => inReadingOrder(marks), [marks]);
  const focused = marks.find((mark) => mark.isFocused);
  const [stop, setStop] = useState<Iso3>();
  const current = stop ?? focused?.iso3 ?? read[0]?.iso3;
  const typed = useRef(typing());

  const handleKey = (event: KeyboardEvent<SVGGElement>) => {
    const iso3 = markAt(event.target, marks)?.iso3;
    if (!iso3 || event.ctrlKey || event.metaKey || event.altKey) return;
    const action = mapKey(event, iso3, read, shapes, typed.current(event.key, event.timeStamp));
    if (action && act(action, shapeOf.get(iso3), event.currentTarget, props)) event.preventDefault();
  };
  const handleFocus = (event: FocusEvent<SVGGElement>) => {
    const iso3 = markAt(event.target, marks)?.iso3;
    setStop(iso3);
    onFocusMove(iso3, event.target.matches(':focus-visible'));
  };

  // Later in the document is on top: a circle must not be covered by the land beside it.
  const isCircle = (mark: MapMark) => Number(shapeOf.get(mark.iso3)?.path === undefined);
  const painted = [...marks].sort((a, b) => isCircle(a) - isCircle(b));
  const isOut = (step: string | undefined, { token, state }: MapMark) =>
    step !== undefined && token !== step && state !== 'reporter';
  return (
    <g
      role="listbox"
      aria-label={title}
      aria-describedby={`${DESCRIPTION.map} ${DESCRIPTION.keys}`}
      aria-owns={read.map(idOf).join(' ')}
      onKeyDown={handleKey}
      onFocus={handleFocus}
      onBlur={() => onFocusMove(undefined, false)}
    >
      {painted.map((mark) => {
        const shape = shapeOf.get(mark.iso3);
        return shape ? (
          <Mark
            key={mark.iso3}
            mark={mark}
            shape={shape}
            isStop={mark.iso3 === current}
            isFaded={isOut(highlighted, mark)}
            isOutside={isOut(pinned, mark)}
          />
        ) : null;
      })}
    </g>
  );
});

function markAt(target: EventTarget, marks: readonly MapMark[]): MapMark | undefined {
  return target instanceof SVGElement ? marks.find((mark) => mark.iso3 === target.dataset.iso3) : undefined;
}

/** Does what a key asks for. @returns whether there was anything to do. */
function act(action: MapKey, from: DrawnShape | undefined, list: SVGGElement, actions: MapActions): boolean {
  switch (action.kind) {
    case 'move':
      list.querySelector<SVGElement>(`[data-iso3="${action.to}"]`)?.focus({ preventScroll: true });
      return true;
    case 'select':
      if (from) actions.onSelect(from.iso3);
      return true;
    case 'clear':
      return actions.onClear();
    case 'zoom':
      actions.onZoom(action.direction, from);
      return true;
    case 'pan':
      actions.onPan(action.way);
      return true;
    default:
      throw new RangeError(`unknown key ${action satisfies never}`);
  }
}
