import { vi } from 'vitest';
import type { Editor, Hand } from '../../src/view-state/editor.ts';

/** A gesture as its control made it. */
export interface RecordedGesture<Change> {
  readonly by: Hand;
  readonly steps: Change[];
  isEnded: boolean;
}

/** An editor that changes nothing and keeps what it was told: its choices, and its gestures with their steps. */
export function recordedEditor<Change>() {
  const commit = vi.fn<(change: Change) => void>();
  const gestures: RecordedGesture<Change>[] = [];
  const editor: Editor<Change> = {
    commit,
    gesture: (by) => {
      const gesture: RecordedGesture<Change> = { by, steps: [], isEnded: false };
      gestures.push(gesture);
      return {
        update: (change) => void gesture.steps.push(change),
        end: () => {
          gesture.isEnded = true;
        },
      };
    },
  };
  return { editor, commit, gestures };
}
