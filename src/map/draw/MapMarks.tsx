import { type FocusEvent, type KeyboardEvent, memo, useMemo, useState } from 'react';
import type { Iso3 } from '../../trade/economy.ts';
import { loadModule } from '../../ui/loading/load-module.ts';
import { useIsUsed } from '../../ui/loading/page-state.ts';
import { useLater } from '../../ui/loading/use-later.ts';
import type { MapActions } from '../interact/press-key.ts';
import type { MapMark } from '../model/map-mark.ts';
import { inReadingOrder } from '../model/reading-order.ts';
import type { DrawnShapes } from '../model/windows.ts';
import { idOf, Mark } from './MapMark.tsx';

export interface MapMarksProps extends MapActions {
  readonly marks: readonly MapMark[];
  readonly shapes: DrawnShapes;
  /** What the list of the marks is called. */
  readonly title: string;
  /** The step whose partners stay bright while the others fade. */
  readonly highlighted: string | undefined;
  /** The step that is chosen. */
  readonly pinned: string | undefined;
  /** Called with the economy that has the focus, and whether the focus must be seen; nothing when it goes. */
  readonly onFocusMove: (at: Iso3 | undefined, isVisible: boolean) => void;
}

/** What the map says of itself and of its keys stands in elements with these names. */
export const DESCRIPTION = { map: 'map-in-words', keys: 'map-in-keys' } as const;

const loadKeys = async () => (await loadModule(() => import('../interact/press-key.ts'))).pressKey;

/** All economies with a mark, a list in the order of reading; one of them is the tab stop, the keys move it. */
export const MapMarks = memo(function MapMarks(props: MapMarksProps) {
  const { marks, shapes, title, highlighted, pinned, onFocusMove } = props;
  const shapeOf = useMemo(() => new Map(shapes.shapes.map((shape) => [shape.iso3, shape])), [shapes]);
  const read = useMemo(() => inReadingOrder(marks), [marks]);
  const focused = marks.find((mark) => mark.isFocused);
  const [stop, setStop] = useState<Iso3>();
  const current = stop ?? focused?.iso3 ?? read[0]?.iso3;
  const pressKey = useLater(loadKeys, useIsUsed(), stop);

  const handleKey = (event: KeyboardEvent<SVGGElement>) => {
    const at = markAt(event.target, marks)?.iso3;
    if (at === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (typeof pressKey === 'function') {
      pressKey(event, { at, read, shapes }, props);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      props.onSelect(at);
    }
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
