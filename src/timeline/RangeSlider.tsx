import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { Editor, Gesture } from '../view-state/editor.ts';
import styles from './range-slider.module.css';
import { moveThumb, nearestThumb, type ThumbRange, valueForKey } from './slider-values.ts';

export interface RangeSliderProps extends ThumbRange {
  /** One value or two, in order. */
  readonly values: readonly number[];
  /** The accessible name of each thumb. */
  readonly names: readonly string[];
  readonly textOf: (value: number) => string;
  /** Hears of the values: as gestures while a thumb is moved by pointer or keys, else as choices. */
  readonly editor: Editor<readonly number[]>;
  /** Only the thumbs take the pointer: what lies under the track stays in reach. */
  readonly isOverlay?: boolean;
}

interface Drag {
  readonly index: number;
  /** How far from its thumb's value the pointer took hold: a handle hangs beside it. */
  readonly offset: number;
  readonly values: readonly number[];
  readonly gesture: Gesture<readonly number[]>;
}

/** Keys that follow each other on one thumb. */
interface Run {
  readonly gesture: Gesture<readonly number[]>;
  /** When the last key was let go; endless while one is down. */
  releasedAt: number;
}

/** A key pressed this soon after the last one was let go is the same run. */
const PAUSE_MS = 800;

/**
 * One or two thumbs that hang outwards over a plot, so that neighbouring values never cover each other. Each is a native
 * range input for keys and screen readers; the pointer moves the thumb it is nearest to.
 */
export function RangeSlider(props: RangeSliderProps) {
  const { values, min, max, names, textOf, editor, isOverlay = false } = props;
  const control = useRef<HTMLDivElement>(null);
  const dragged = useRef<Drag>(undefined);
  const run = useRef<Run>(undefined);
  const shareOf = (value: number) => `${((value - min) / (max - min)) * 100}%`;
  const [first = min, last = first] = values;

  const handleKeyDown = (event: KeyboardEvent, index: number) => {
    const to = valueForKey(values[index] ?? min, event.key, props);
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    // When the key went down, not when a slow page came to it.
    const goesOn = run.current && (event.repeat || event.timeStamp - run.current.releasedAt <= PAUSE_MS);
    if (!goesOn) endRun();
    const gesture = run.current?.gesture ?? editor.gesture('key');
    run.current = { gesture, releasedAt: Number.POSITIVE_INFINITY };
    gesture.update(moveThumb(values, index, to, props));
  };
  const handleKeyUp = () => {
    if (run.current) run.current.releasedAt = performance.now();
  };
  const endRun = () => {
    run.current?.gesture.end();
    run.current = undefined;
  };

  const valueAt = (event: PointerEvent) => {
    const box = control.current?.getBoundingClientRect();
    return box ? min + ((event.clientX - box.left) / box.width) * (max - min) : min;
  };
  const handleDown = (event: PointerEvent<HTMLElement>, thumb?: number) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    const index = values.length === 1 ? 0 : (thumb ?? nearestThumb(values, valueAt(event)));
    const offset = thumb === undefined ? 0 : valueAt(event) - (values[index] ?? min);
    dragged.current = { index, offset, values, gesture: editor.gesture('pointer') };
    // The thumb itself: an overlay takes no pointer, so it cannot hold one either.
    event.currentTarget.setPointerCapture(event.pointerId);
    control.current?.querySelectorAll('input')[index]?.focus({ preventScroll: true });
    // A press beside the thumbs brings the nearer one there; one on a thumb only takes hold of it.
    if (thumb === undefined) handleMove(event);
  };
  const handleMove = (event: PointerEvent) => {
    if (!dragged.current) return;
    const { index, offset, values: before, gesture } = dragged.current;
    const next = moveThumb(before, index, valueAt(event) - offset, props);
    if (next.every((value, place) => value === before[place])) return;
    dragged.current = { ...dragged.current, values: next };
    gesture.update(next);
  };
  const handleUp = () => {
    dragged.current?.gesture.end();
    dragged.current = undefined;
  };

  return (
    <div
      ref={control}
      className={styles.control}
      data-overlay={isOverlay || undefined}
      onPointerDown={isOverlay ? undefined : (event) => handleDown(event)}
      onPointerMove={handleMove}
      onPointerUp={handleUp}
      onPointerCancel={handleUp}
    >
      {values.length > 1 && (
        <i className={styles.window} style={{ left: shareOf(first), right: `calc(100% - ${shareOf(last)})` }} />
      )}
      {names.map((name, index) => {
        const value = values[index] ?? min;
        return (
          <div
            key={name}
            className={styles.thumb}
            data-side={index === names.length - 1 ? 'end' : 'start'}
            style={{ left: shareOf(value) }}
            onPointerDown={(event) => handleDown(event, index)}
          >
            <input
              type="range"
              aria-label={name}
              aria-valuenow={value}
              aria-valuetext={textOf(value)}
              min={min}
              max={max}
              value={value}
              onChange={(event) => editor.commit(moveThumb(values, index, Number(event.target.value), props))}
              onKeyDown={(event) => handleKeyDown(event, index)}
              onKeyUp={handleKeyUp}
              onBlur={endRun}
            />
          </div>
        );
      })}
    </div>
  );
}
