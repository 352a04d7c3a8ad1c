import { useCallback, useEffect, useMemo, useRef } from 'react';

/** The value before, as long as the new one says the same: a part that depends on it alone is not drawn again. */
export function useSame<Value>(value: Value): Value {
  const text = JSON.stringify(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text stands for the value
  return useMemo(() => value, [text]);
}

/** One function that always does what the newest one does: handing it on makes no part be drawn again. */
export function useNewest<Args extends unknown[], Result>(
  newest: (...args: Args) => Result,
): (...args: Args) => Result {
  const latest = useRef(newest);
  useEffect(() => {
    latest.current = newest;
  });
  return useCallback((...args) => latest.current(...args), []);
}
