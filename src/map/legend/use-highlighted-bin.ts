import { useCallback, useState } from 'react';
import { saidOf } from '../../format/said.ts';
import { say } from '../../ui/say.ts';
import type { LegendBin } from '../model/legend-model.ts';

export interface HighlightedBin {
  /** The bin that is brought out: the one under the pointer, else the pinned one. */
  readonly shown: string | undefined;
  readonly pinned: string | undefined;
  /** Brings a bin out for a moment; nothing ends that. */
  readonly hover: (token: string | undefined) => void;
  /** Keeps a bin out, or lets it go when it is the pinned one. */
  readonly toggle: (token: string) => void;
  /** Lets the pinned bin go; false when there was none. */
  readonly clear: () => boolean;
}

/** Which bin of the legend is brought out, and said to be when it is chosen. A bin that the scale no longer has is let go. */
export function useHighlightedBin(bins: readonly Pick<LegendBin, 'token' | 'holds'>[]): HighlightedBin {
  const [kept, setKept] = useState<string>();
  const [pointed, setPointed] = useState<string>();
  const known = (token: string | undefined) => (bins.some((bin) => bin.token === token) ? token : undefined);
  const pinned = known(kept);
  const clear = useCallback(() => {
    setKept(undefined);
    setPointed(undefined);
    return pinned !== undefined;
  }, [pinned]);
  return {
    shown: known(pointed) ?? pinned,
    pinned,
    hover: setPointed,
    toggle: (token) => {
      const bin = bins.find((one) => one.token === token && token !== pinned);
      setKept(bin?.token);
      say(bin ? `${saidOf(bin.holds)}.` : 'All partners are shown alike again.', 'step');
      setPointed(undefined);
    },
    clear,
  };
}
