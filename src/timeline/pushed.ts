const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };

/**
 * Both values after an arrow key drove one thumb against the other: the other is pushed along, as it is under a drag.
 * `pushed([2020, 2021], 1, 'ArrowLeft', …)` is [2019, 2020]. Nothing when the key would not push, or there is no room.
 */
export function pushed(
  values: readonly number[],
  index: number,
  key: string,
  { min, max, apart }: { readonly min: number; readonly max: number; readonly apart: number },
): readonly number[] | undefined {
  const step = STEPS[key];
  const [low, high] = values;
  if (step === undefined || low === undefined || high === undefined || high - low > apart) return undefined;
  const drivesAgainst = index === 0 ? step > 0 : step < 0;
  const next = [low + step, high + step];
  return drivesAgainst && low + step >= min && high + step <= max ? next : undefined;
}
