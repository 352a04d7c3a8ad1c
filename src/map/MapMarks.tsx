import { type KeyboardEvent, memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Shape, Shapes } from '../dataset/shapes.ts';
import type { Iso3 } from '../trade/economy.ts';
import { hatchOf } from './hatch.ts';
import styles from './map.module.css';
import type { MapMark } from './map-mark.ts';
import { mapKey } from './roving.ts';

export interface MapMarksProps {
  readonly marks: readonly MapMark[];
  readonly shapes: Shapes;
  /** The step whose partners stay bright while the others fade. */
  readonly highlighted: string | undefined;
  readonly onPreview: (partner: Iso3 | undefined) => void;
  readonly onSelect: (partner: Iso3) => void;
  readonly onClear: () => void;
  readonly onZoom: (direction: 1 | -1) => void;
}

/** All economies with a mark; one of them is the tab stop, the arrow keys move it. */
export const MapMarks = memo(function MapMarks({
  marks,
  shapes,
  highlighted,
  onPreview,
  onSelect,
  onClear,
  onZoom,
}: MapMarksProps) {
  const group = useRef<SVGGElement>(null);
  const shapeOf = useMemo(() => new Map(shapes.shapes.map((shape) => [shape.iso3, shape])), [shapes]);
  const focused = marks.find((mark) => mark.isFocused);
  const firstKnown = marks.find((mark) => mark.state === 'value') ?? marks[0];
  const [stop, setStop] = useState<Iso3>();
  const current = stop ?? focused?.iso3 ?? firstKnown?.iso3;

  // Stable handlers, so that a year step redraws only the shapes whose class changes.
  const latest = useRef({ marks, shapes, onPreview, onSelect, onClear, onZoom });
  useEffect(() => {
    latest.current = { marks, shapes, onPreview, onSelect, onClear, onZoom };
  });
  const typed = useRef(typing());
  const handleKey = useCallback((event: KeyboardEvent<SVGElement>, iso3: Iso3) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const now = latest.current;
    const action = mapKey(event.key, iso3, now.marks, now.shapes, typed.current(event.key, event.timeStamp));
    if (!action) return;
    event.preventDefault();
    if (action.kind === 'select') now.onSelect(iso3);
    else if (action.kind === 'clear') now.onClear();
    else if (action.kind === 'zoom') now.onZoom(action.direction);
    else group.current?.querySelector<SVGElement>(`[data-iso3="${action.to}"]`)?.focus({ preventScroll: true });
  }, []);
  const handlers = useMemo<Handlers>(
    () => ({
      onPreview: (iso3) => latest.current.onPreview(iso3),
      onSelect: (iso3) => latest.current.onSelect(iso3),
      onStop: setStop,
      onKey: handleKey,
    }),
    [handleKey],
  );

  const lifted = (mark: MapMark) =>
    Number(mark.state === 'reporter') + Number(mark.isChosen) + 2 * Number(mark.isFocused);
  // Later in the document is on top: outlines of chosen partners must not be covered by their neighbours.
  const ordered = [...marks].sort((a, b) => lifted(a) - lifted(b));
  return (
    <g ref={group} data-highlighted={highlighted}>
      {ordered.map((mark) => {
        const shape = shapeOf.get(mark.iso3);
        return shape ? (
          <Mark
            key={mark.iso3}
            mark={mark}
            shape={shape}
            isStop={mark.iso3 === current}
            isFaded={highlighted !== undefined && mark.token !== highlighted && mark.state !== 'reporter'}
            handlers={handlers}
          />
        ) : null;
      })}
    </g>
  );
});

const PAUSE_MS = 700;

/** Remembers the letters typed one after another; a pause begins anew. */
function typing(): (key: string, at: number) => string {
  let text = '';
  let last = Number.NEGATIVE_INFINITY;
  return (key, at) => {
    text = at - last < PAUSE_MS ? text + key : key;
    last = at;
    return text;
  };
}

interface Handlers {
  readonly onPreview: (partner: Iso3 | undefined) => void;
  readonly onSelect: (partner: Iso3) => void;
  readonly onStop: (partner: Iso3) => void;
  readonly onKey: (event: KeyboardEvent<SVGElement>, partner: Iso3) => void;
}

interface MarkProps {
  readonly mark: MapMark;
  readonly shape: Shape;
  readonly isStop: boolean;
  readonly isFaded: boolean;
  readonly handlers: Handlers;
}

const Mark = memo(function Mark({ mark, shape, isStop, isFaded, handlers }: MarkProps) {
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
    onClick: () => handlers.onSelect(iso3),
    onPointerEnter: () => handlers.onPreview(iso3),
    onPointerLeave: () => handlers.onPreview(undefined),
    onFocus: () => {
      handlers.onStop(iso3);
      handlers.onPreview(iso3);
    },
    onBlur: () => handlers.onPreview(undefined),
    onKeyDown: (event: KeyboardEvent<SVGElement>) => handlers.onKey(event, iso3),
  } as const;
  const pattern = patternOf(mark);
  return (
    <>
      {shape.path === undefined ? (
        <circle cx={shape.x} cy={shape.y} r={3.6} {...shared} />
      ) : (
        <path d={shape.path} {...shared} />
      )}
      {pattern && (
        <g className={styles.pattern} data-faded={isFaded || undefined} data-dimmed={mark.isDimmed || undefined}>
          {shape.path === undefined ? (
            <circle cx={shape.x} cy={shape.y} r={1.6} className={styles.hollow} />
          ) : (
            <path d={shape.path} fill={`url(#${hatchOf(pattern)})`} />
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

/** Hatched: not observed but worked out; dotted: a small base. */
function patternOf(mark: MapMark): 'rough' | 'low-base' | undefined {
  if (mark.evidence === 'implied' || mark.evidence === 'derived' || mark.evidence === 'estimated') return 'rough';
  return mark.hasLowBase ? 'low-base' : undefined;
}
