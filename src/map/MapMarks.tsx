import { type CSSProperties, type FocusEvent, type KeyboardEvent, memo, useMemo, useRef, useState } from 'react';
import type { Iso3 } from '../trade/economy.ts';
import { FALLS, hatchOf } from './hatch.ts';
import { MapShape } from './MapShape.tsx';
import styles from './map.module.css';
import type { MapMark } from './map-mark.ts';
import { mapKey } from './roving.ts';
import type { DrawnShape, DrawnShapes } from './windows.ts';

export interface MapMarksProps {
  readonly marks: readonly MapMark[];
  readonly shapes: DrawnShapes;
  /** The step whose partners stay bright while the others fade. */
  readonly highlighted: string | undefined;
  readonly onSelect: (partner: Iso3) => void;
  readonly onClear: () => void;
  readonly onZoom: (direction: 1 | -1, about: DrawnShape | undefined) => void;
  /** Called with the economy that has the focus, and whether the focus must be seen; nothing when it goes. */
  readonly onFocusMove: (at: Iso3 | undefined, isVisible: boolean) => void;
}

/** All economies with a mark; one of them is the tab stop, the arrow keys move it. */
export const MapMarks = memo(function MapMarks(props: MapMarksProps) {
  const { marks, shapes, highlighted, onSelect, onClear, onZoom, onFocusMove } = props;
  const shapeOf = useMemo(() => new Map(shapes.shapes.map((shape) => [shape.iso3, shape])), [shapes]);
  const focused = marks.find((mark) => mark.isFocused);
  const firstKnown = marks.find((mark) => mark.state === 'value') ?? marks[0];
  const [stop, setStop] = useState<Iso3>();
  const current = stop ?? focused?.iso3 ?? firstKnown?.iso3;
  const typed = useRef(typing());

  const handleKey = (event: KeyboardEvent<SVGGElement>) => {
    const iso3 = markAt(event.target, marks)?.iso3;
    if (!iso3 || event.ctrlKey || event.metaKey || event.altKey) return;
    const action = mapKey(event.key, iso3, marks, shapes, typed.current(event.key, event.timeStamp));
    if (!action) return;
    event.preventDefault();
    if (action.kind === 'select') onSelect(iso3);
    else if (action.kind === 'clear') onClear();
    else if (action.kind === 'zoom') onZoom(action.direction, shapeOf.get(iso3));
    else event.currentTarget.querySelector<SVGElement>(`[data-iso3="${action.to}"]`)?.focus({ preventScroll: true });
  };
  const handleFocus = (event: FocusEvent<SVGGElement>) => {
    const iso3 = markAt(event.target, marks)?.iso3;
    setStop(iso3);
    onFocusMove(iso3, event.target.matches(':focus-visible'));
  };

  // Later in the document is on top: a circle must not be covered by the land beside it.
  const isCircle = (mark: MapMark) => Number(shapeOf.get(mark.iso3)?.path === undefined);
  const ordered = [...marks].sort((a, b) => isCircle(a) - isCircle(b));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the marks inside are the buttons; the group hears for all of them
    <g onKeyDown={handleKey} onFocus={handleFocus} onBlur={() => onFocusMove(undefined, false)}>
      {ordered.map((mark) => {
        const shape = shapeOf.get(mark.iso3);
        return shape ? (
          <Mark
            key={mark.iso3}
            mark={mark}
            shape={shape}
            isStop={mark.iso3 === current}
            isFaded={highlighted !== undefined && mark.token !== highlighted && mark.state !== 'reporter'}
          />
        ) : null;
      })}
    </g>
  );
});

function markAt(target: EventTarget, marks: readonly MapMark[]): MapMark | undefined {
  return target instanceof SVGElement ? marks.find((mark) => mark.iso3 === target.dataset.iso3) : undefined;
}

const PAUSE_MS = 700;
const IN_NAMES = /^[\p{L} ’']$/u;

/** Remembers the letters typed one after another; a pause or another key begins anew. */
function typing(): (key: string, at: number) => string {
  let text = '';
  let last = Number.NEGATIVE_INFINITY;
  return (key, at) => {
    const goesOn = IN_NAMES.test(key);
    text = goesOn && at - last < PAUSE_MS ? text + key : key;
    last = goesOn && text !== ' ' ? at : Number.NEGATIVE_INFINITY;
    return text;
  };
}

interface MarkProps {
  readonly mark: MapMark;
  readonly shape: DrawnShape;
  readonly isStop: boolean;
  readonly isFaded: boolean;
}

const Mark = memo(function Mark({ mark, shape, isStop, isFaded }: MarkProps) {
  const { iso3 } = mark;
  const shared = {
    role: 'button',
    tabIndex: isStop ? 0 : -1,
    'aria-label': mark.spoken,
    'aria-pressed': mark.isFocused,
    'data-iso3': iso3,
    'data-state': mark.state,
    'data-value': mark.dataValue,
    'data-evidence': mark.evidence,
    'data-reason': mark.reason,
    'data-token': mark.token,
    'data-dimmed': mark.isDimmed || undefined,
    'data-faded': isFaded || undefined,
    'data-chosen': mark.isChosen || undefined,
    'data-focused': mark.isFocused || undefined,
    className: styles.mark,
  } as const;
  const pattern = patternOf(mark);
  return (
    <>
      <MapShape shape={shape} {...shared} style={fillOf(mark, shape)} />
      {pattern && (
        <g className={styles.pattern} data-faded={isFaded || undefined} data-dimmed={mark.isDimmed || undefined}>
          {shape.path === undefined ? (
            <circle cx={shape.x} cy={shape.y} r={1.6} className={styles.hollow} />
          ) : (
            <MapShape shape={shape} fill={`url(#${hatchOf(pattern, shape.step?.k)})`} />
          )}
        </g>
      )}
    </>
  );
}, isDrawnAlike);

// A step makes new marks for all; most of them look as before.
function isDrawnAlike(before: MarkProps, after: MarkProps): boolean {
  return isSame({ ...before, mark: after.mark }, after) && isSame(before.mark, after.mark);
}

function isSame<Fields extends object>(one: Fields, other: Fields): boolean {
  const keys = Object.keys(one) as (keyof Fields)[];
  return keys.every((key) => Object.is(one[key], other[key]));
}

/** The pattern that the styles fill a mark with: always where there is no figure, for falls where colours may not be seen. */
function fillOf({ state, token }: MapMark, { path, step }: DrawnShape): CSSProperties | undefined {
  const pattern = state === 'no-figure' ? state : FALLS.find((fall) => fall === token);
  const k = path === undefined ? 1 : step?.k;
  return pattern && ({ '--pattern': `url(#${hatchOf(pattern, k)})` } as CSSProperties);
}

/** Hatched: not observed but worked out; dotted: a small base. */
function patternOf(mark: MapMark): 'rough' | 'low-base' | undefined {
  if (mark.evidence === 'implied' || mark.evidence === 'derived' || mark.evidence === 'estimated') return 'rough';
  return mark.hasLowBase ? 'low-base' : undefined;
}
