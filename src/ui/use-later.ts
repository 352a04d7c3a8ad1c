import { useEffect, useState } from 'react';

/** Code that comes apart from the page: not wanted yet or on its way, here, or not to be had. */
export type Later<Part> = Part | 'none' | 'failed';

/**
 * Loads code when it is wanted; once here, it stays.
 * @param load one and the same function at each call.
 * @param asked what it is wanted for: after a failure, each new one is another try.
 */
export function useLater<Part extends (...args: never[]) => unknown>(
  load: () => Promise<Part>,
  isWanted: boolean,
  asked: unknown,
): Later<Part> {
  const [part, setPart] = useState<{ readonly now: Later<Part> }>({ now: 'none' });
  const isHere = typeof part.now === 'function';
  // biome-ignore lint/correctness/useExhaustiveDependencies: another thing asked for is another try
  useEffect(() => {
    if (!isWanted || isHere) return;
    load().then(
      (now) => setPart({ now }),
      () => setPart({ now: 'failed' }),
    );
  }, [load, isWanted, isHere, asked]);
  return part.now;
}
