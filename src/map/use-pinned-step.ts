import { useCallback, useState } from 'react';
import { saidOf } from '../format/said.ts';
import { say } from '../ui/say.ts';
import type { LegendStep } from './legend-model.ts';

export interface PinnedStep {
  /** The step that is brought out: the one under the pointer, else the pinned one. */
  readonly shown: string | undefined;
  readonly pinned: string | undefined;
  /** Brings a step out for a moment; nothing ends that. */
  readonly point: (token: string | undefined) => void;
  /** Keeps a step out, or lets it go when it is the pinned one. */
  readonly press: (token: string) => void;
  /** Lets the pinned step go; false when there was none. */
  readonly letGo: () => boolean;
}

/** Which step of the legend is brought out, and said to be when it is chosen. A step that the scale no longer has is let go. */
export function usePinnedStep(steps: readonly Pick<LegendStep, 'token' | 'holds'>[]): PinnedStep {
  const [kept, setKept] = useState<string>();
  const [pointed, setPointed] = useState<string>();
  const known = (token: string | undefined) => (steps.some((step) => step.token === token) ? token : undefined);
  const pinned = known(kept);
  const letGo = useCallback(() => {
    setKept(undefined);
    setPointed(undefined);
    return pinned !== undefined;
  }, [pinned]);
  return {
    shown: known(pointed) ?? pinned,
    pinned,
    point: setPointed,
    press: (token) => {
      const step = steps.find((one) => one.token === token && token !== pinned);
      setKept(step?.token);
      say(step ? `${saidOf(step.holds)}.` : 'All partners are shown alike again.', 'step');
      setPointed(undefined);
    },
    letGo,
  };
}
