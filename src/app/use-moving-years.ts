import { useCallback, useEffect, useState } from 'react';
import type { OnViewChange } from '../view-state/view.ts';

/** What ends the movement of a hand: letting go of the pointer or the key, or leaving the window. */
const ENDS = ['pointerup', 'pointercancel', 'keyup', 'blur'] as const;

/** Whether the years are being moved, by a thumb that is held or a key that is pressed, from its first step to the release. */
export function useMovingYears(change: OnViewChange): { isMoving: boolean; onViewChange: OnViewChange } {
  const [isMoving, setMoving] = useState(false);
  const onViewChange = useCallback<OnViewChange>(
    (next, gesture) => {
      if (next.years && gesture) setMoving(true);
      change(next, gesture);
    },
    [change],
  );
  useEffect(() => {
    if (!isMoving) return;
    const end = () => setMoving(false);
    for (const name of ENDS) window.addEventListener(name, end);
    return () => {
      for (const name of ENDS) window.removeEventListener(name, end);
    };
  }, [isMoving]);
  return { isMoving, onViewChange };
}
