import { act, fireEvent, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useMovingYears } from '../../src/app/use-moving-years.ts';
import { yearRange } from '../../src/trade/period.ts';
import type { ViewChange } from '../../src/view-state/view.ts';
import { recordedEditor } from '../view-state/recorded-editor.ts';

const years = yearRange(2019, 2020);

function hold() {
  const { editor, commit, gestures } = recordedEditor<ViewChange>();
  const { result, unmount } = renderHook(() => useMovingYears(editor));
  return { result, unmount, commit, gestures };
}

describe('useMovingYears', () => {
  it('holds from the first step of a gesture on the years until the hand lets go', () => {
    for (const [by, end] of [
      ['pointer', 'pointerUp'],
      ['pointer', 'pointerCancel'],
      ['key', 'keyUp'],
      ['key', 'blur'],
    ] as const) {
      const { result, unmount, gestures } = hold();
      const gesture = result.current.editor.gesture(by);
      act(() => gesture.update({ years }));
      expect(gestures).toEqual([{ by, steps: [{ years }], isEnded: false }]);
      expect(result.current.isMoving, end).toBe(true);
      act(() => void fireEvent[end](window));
      expect(result.current.isMoving, end).toBe(false);
      gesture.end();
      expect(gestures).toMatchObject([{ isEnded: true }]);
      unmount();
    }
  });

  it('does not hold for a choice of years, nor for a gesture on anything else', () => {
    const { result, commit } = hold();
    act(() => result.current.editor.commit({ years }));
    expect(commit).toHaveBeenCalledExactlyOnceWith({ years });
    expect(result.current.isMoving).toBe(false);
    act(() => result.current.editor.gesture('key').update({ measure: 'value' }));
    expect(result.current.isMoving).toBe(false);
  });
});
