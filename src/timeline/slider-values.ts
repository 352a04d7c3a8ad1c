/** What the thumbs of a slider may take: whole numbers from `min` to `max`, two of them at least `minDistance`. */
export interface ThumbRange {
  readonly min: number;
  readonly max: number;
  readonly minDistance: number;
  /** How far Page Up and Page Down go. */
  readonly largeStep: number;
}

/**
 * The values after one thumb was moved. A thumb that is driven against the other pushes it along, and neither leaves the
 * range: `moved([2019, 2020], 1, 2016, …)` is [2015, 2016].
 */
export function moveThumb(values: readonly number[], index: number, to: number, range: ThumbRange): readonly number[] {
  const { min, max, minDistance } = range;
  const [low = min, high] = values;
  const within = (value: number, from: number, until: number) => Math.min(until, Math.max(from, Math.round(value)));
  if (high === undefined) return [within(to, min, max)];
  if (index === 0) {
    const next = within(to, min, max - minDistance);
    return [next, Math.max(high, next + minDistance)];
  }
  const next = within(to, min + minDistance, max);
  return [Math.min(low, next - minDistance), next];
}

/** The value that a key asks of a thumb; nothing for a key that is not the slider's. W3C slider pattern. */
export function valueForKey(value: number, key: string, { min, max, largeStep }: ThumbRange): number | undefined {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return value - 1;
    case 'ArrowRight':
    case 'ArrowUp':
      return value + 1;
    case 'PageDown':
      return value - largeStep;
    case 'PageUp':
      return value + largeStep;
    case 'Home':
      return min;
    case 'End':
      return max;
    default:
      return undefined;
  }
}

/** The thumb that a press at a value is meant for: the nearer one; outside both, the one on that side. */
export function nearestThumb(values: readonly number[], at: number): number {
  const [low, high] = values;
  if (low === undefined || high === undefined || at <= low) return 0;
  return at >= high || high - at < at - low ? 1 : 0;
}
