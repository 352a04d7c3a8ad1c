import { compareNames } from '../../format/locale.ts';
import type { MapMark } from './map-mark.ts';

/**
 * The marks as they are read: those with a figure from the largest to the smallest, the others by name, then in the same
 * way what lies outside of the chosen regions, and the reporter last.
 */
export function inReadingOrder(marks: readonly MapMark[]): readonly MapMark[] {
  return [...marks].sort(
    (one, other) => rankOf(one) - rankOf(other) || sizeOf(other) - sizeOf(one) || compareNames(one.name, other.name),
  );
}

function rankOf({ state, isDimmed }: MapMark): number {
  return (state === 'value' ? 0 : 1) + (isDimmed ? 2 : 0) + (state === 'reporter' ? 4 : 0);
}

function sizeOf({ dataValue }: MapMark): number {
  return dataValue ?? 0;
}
