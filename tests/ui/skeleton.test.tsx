import { render } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Skeleton } from '../../src/ui/Skeleton.tsx';
import { takeRemarks } from '../../src/ui/say.ts';

beforeEach(() => {
  takeRemarks();
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('what is still to come', () => {
  it('is said to be loading once that takes longer than a moment', () => {
    render(<Skeleton label="the map" ratio="2 / 1" />);
    expect(takeRemarks()).toBe('');
    vi.runAllTimers();
    expect(takeRemarks()).toBe('Still loading.');
  });

  it('is no more said to be loading when it has come before that was said', () => {
    const { unmount } = render(<Skeleton label="the map" ratio="2 / 1" />);
    vi.runAllTimers();
    unmount();
    expect(takeRemarks()).toBe('');
  });
});
