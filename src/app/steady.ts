import { useCallback, useEffect, useRef } from 'react';

/** The object before, as long as each of its fields is the same: a part that depends on it alone is not drawn again. */
export function useShallow<Value extends object>(value: Value): Value {
  const kept = useRef(value);
  if (!hasSameFields(kept.current, value)) kept.current = value;
  return kept.current;
}

function hasSameFields<Value extends object>(a: Value, b: Value): boolean {
  const fields = Object.keys({ ...a, ...b }) as (keyof Value)[];
  return fields.every((field) => Object.is(a[field], b[field]));
}

/** One function that always does what the newest one does: handing it on makes no part be drawn again. */
export function useStableCallback<Args extends unknown[], Result>(
  newest: (...args: Args) => Result,
): (...args: Args) => Result {
  const latest = useRef(newest);
  useEffect(() => {
    latest.current = newest;
  });
  return useCallback((...args) => latest.current(...args), []);
}
