import { startTransition, useEffect, useState } from 'react';

type Job = () => void;

/** Beyond this the browser must not put work off, however busy it is. */
const LATEST_MS = 500;

const waiting = new Set<Job>();
let isAsked = false;

/**
 * The value, handed on when its turn comes: costly parts that change together are drawn one after the other, each in a
 * pause of the browser, so that none of them holds up a reader's next step. Undefined until the first turn.
 */
export function useInTurn<Value>(value: Value): Value | undefined {
  const [shown, setShown] = useState<{ readonly value: Value }>();
  useEffect(() => {
    const job = () => startTransition(() => setShown({ value }));
    waiting.add(job);
    askForTurn();
    return () => {
      waiting.delete(job);
    };
  }, [value]);
  return shown?.value;
}

function askForTurn(): void {
  if (isAsked) return;
  isAsked = true;
  // Safari has no idle callback.
  if (typeof requestIdleCallback === 'undefined') setTimeout(takeTurn, 0);
  else requestIdleCallback(takeTurn, { timeout: LATEST_MS });
}

function takeTurn(): void {
  isAsked = false;
  const [job] = waiting;
  if (job === undefined) return;
  waiting.delete(job);
  job();
  if (waiting.size > 0) askForTurn();
}
