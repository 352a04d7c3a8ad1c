import { act, fireEvent, renderHook } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useMovingYears } from '../../src/app/use-moving-years.ts';
import { yearRange } from '../../src/trade/period.ts';

const years = yearRange(2019, 2020);

describe('useMovingYears', () => {
  it('holds from the first step of a gesture on the years until the hand lets go', () => {
    for (const [by, end] of [
      ['pointer', 'pointerUp'],
      ['pointer', 'pointerCancel'],
      ['key', 'keyUp'],
      ['key', 'blur'],
    ] as const) {
      const change = vi.fn();
      const { result, unmount } = renderHook(() => useMovingYears(change));
      act(() => result.current.onViewChange({ years }, { by }));
      expect(change).toHaveBeenCalledExactlyOnceWith({ years }, { by });
      expect(result.current.isMoving, end).toBe(true);
      act(() => void fireEvent[end](window));
      expect(result.current.isMoving, end).toBe(false);
      unmount();
    }
  });

  it('does not hold for a choice of years, nor for a gesture on anything else', () => {
    const { result } = renderHook(() => useMovingYears(vi.fn()));
    act(() => result.current.onViewChange({ years }));
    expect(result.current.isMoving).toBe(false);
    act(() => result.current.onViewChange({ measure: 'value' }, { by: 'key' }));
    expect(result.current.isMoving).toBe(false);
  });
});
