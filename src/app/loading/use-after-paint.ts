import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from '../../ui/loading/after-paint.ts';

/**
 * The value, handed on once the browser has painted what changes at once. A deferred value would be begun before that
 * paint, and hold it up.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [shown, setShown] = useState<{ readonly value: Value }>({ value });
  useEffect(() => {
    const follow = () => setShown((before) => (Object.is(before.value, value) ? before : { value }));
    return afterPaint(() => startTransition(follow));
  }, [value]);
  return shown.value;
}
