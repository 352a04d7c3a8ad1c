import { useEffect, useMemo, useState } from 'react';
import type { ViewEditor } from '../view-state/editor.ts';

/** What ends the movement of a hand: letting go of the pointer or the key, or leaving the window. */
const ENDS = ['pointerup', 'pointercancel', 'keyup', 'blur'] as const;

/** Whether the years are being moved, by a thumb that is held or a key that is pressed, from its first step to the release. */
export function useMovingYears({ commit, gesture }: ViewEditor): { isMoving: boolean; editor: ViewEditor } {
  const [isMoving, setMoving] = useState(false);
  const editor = useMemo<ViewEditor>(
    () => ({
      commit,
      gesture: (by) => {
        const { update, end } = gesture(by);
        return {
          update: (change) => {
            if (change.years) setMoving(true);
            update(change);
          },
          end,
        };
      },
    }),
    [commit, gesture],
  );
  useEffect(() => {
    if (!isMoving) return;
    const end = () => setMoving(false);
    for (const name of ENDS) window.addEventListener(name, end);
    return () => {
      for (const name of ENDS) window.removeEventListener(name, end);
    };
  }, [isMoving]);
  return { isMoving, editor };
}
