import { type CSSProperties, memo } from 'react';
import { isComputed } from '../../trade/figure.ts';
import type { MapMark } from '../model/map-mark.ts';
import type { DrawnShape } from '../model/windows.ts';
import { FALLS, hatchOf } from './hatch.ts';
import { MapShape } from './MapShape.tsx';
import styles from './map-marks.module.css';

export interface MarkProps {
  readonly mark: MapMark;
  readonly shape: DrawnShape;
  readonly isStop: boolean;
  /** Whether another step of the legend is brought out, for now. */
  readonly isFaded: boolean;
  /** Whether another step of the legend is chosen. */
  readonly isOutside: boolean;
}

/** What a mark is called among the elements of the page. */
export function idOf({ iso3 }: Pick<MapMark, 'iso3'>): string {
  return `map-${iso3}`;
}

/** One economy: its shape, which says all that is known of it, and the pattern over it. */
export const Mark = memo(function Mark({ mark, shape, isStop, isFaded, isOutside }: MarkProps) {
  const shared = {
    id: idOf(mark),
    role: 'option',
    tabIndex: isStop ? 0 : -1,
    'aria-label': isOutside ? `${mark.spoken}. Outside the chosen step` : mark.spoken,
    'aria-selected': mark.isFocused,
    'data-iso3': mark.iso3,
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
        <g
          className={styles.pattern}
          aria-hidden="true"
          data-faded={isFaded || undefined}
          data-dimmed={mark.isDimmed || undefined}
        >
          {shape.path === undefined ? (
            <circle cx={shape.x} cy={shape.y} r={1.6} className={styles.hollow} />
          ) : (
            <MapShape shape={shape} fill={`url(#${hatchOf(pattern, shape.affine?.k)})`} />
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

/** In a window of another scale, the pattern of that scale for what the styles fill with one. */
function fillOf({ state, token }: MapMark, { path, affine }: DrawnShape): CSSProperties | undefined {
  const pattern = state === 'no-figure' ? state : FALLS.find((fall) => fall === token);
  if (pattern === undefined || path === undefined || affine === undefined) return undefined;
  return { '--pattern': `url(#${hatchOf(pattern, affine.k)})` } as CSSProperties;
}

/** Hatched: not observed but worked out; dotted: a small base. */
function patternOf(mark: MapMark): 'rough' | 'low-base' | undefined {
  if (isComputed(mark.evidence)) return 'rough';
  return mark.hasLowBase ? 'low-base' : undefined;
}
