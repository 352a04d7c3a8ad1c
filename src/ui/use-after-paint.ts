import { startTransition, useEffect, useState } from 'react';

/**
 * The value, handed on once the browser has painted what changes at once. A deferred value would be begun before that
 * paint, and hold it up. In a page that is not seen, it follows when it is seen again.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [shown, setShown] = useState<{ readonly value: Value }>({ value });
  useEffect(() => {
    let painted: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      painted = setTimeout(() =>
        startTransition(() => setShown((before) => (Object.is(before.value, value) ? before : { value }))),
      );
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(painted);
    };
  }, [value]);
  return shown.value;
}
