import { useEffect, useReducer, useState } from 'react';
import { asError, useWhenOnline } from '../Failure.tsx';

/** Code that comes apart from the page: not wanted yet or on its way, here, or why it is not to be had. */
export type Later<Part> = Part | 'none' | Error;

/**
 * Loads code when it is wanted; once here, it stays.
 * @param load one and the same function at each call.
 * @param asked what it is wanted for: after a failure, each new one is another try, and so is a connection that is back.
 */
export function useLater<Part extends (...args: never[]) => unknown>(
  load: () => Promise<Part>,
  isWanted: boolean,
  asked: unknown,
): Later<Part> {
  const [part, setPart] = useState<{ readonly now: Later<Part> }>({ now: 'none' });
  const [tries, tryAgain] = useReducer((count: number) => count + 1, 0);
  const isHere = typeof part.now === 'function';
  useWhenOnline(part.now instanceof Error ? tryAgain : undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another thing asked for is another try
  useEffect(() => {
    if (!isWanted || isHere) return;
    load().then(
      (now) => setPart({ now }),
      // A try that fails late takes nothing away that a later one has brought.
      (error: unknown) => setPart((before) => (typeof before.now === 'function' ? before : { now: asError(error) })),
    );
  }, [load, isWanted, isHere, asked, tries]);
  return part.now;
}
