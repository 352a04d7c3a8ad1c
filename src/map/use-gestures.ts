import { useEffect, useState } from 'react';
import { loadModule } from '../ui/load-module.ts';
import type { MapPart } from './part.ts';
import type { ZoomGestures } from './ZoomGestures.tsx';

/** What moves the map: not wanted yet or on its way, here, or not to be had. */
export type Gestures = typeof ZoomGestures | 'none' | 'failed';

/**
 * Loads what moves the map when it is wanted. After a failure each new part asked for is another try.
 * @param asked the part that the map should show.
 */
export function useGestures(isWanted: boolean, asked: MapPart): Gestures {
  const [gestures, setGestures] = useState<{ readonly now: Gestures }>({ now: 'none' });
  const isHere = typeof gestures.now === 'function';
  // biome-ignore lint/correctness/useExhaustiveDependencies: another part asked for is another try
  useEffect(() => {
    if (!isWanted || isHere) return;
    loadModule(() => import('./ZoomGestures.tsx')).then(
      ({ ZoomGestures }) => setGestures({ now: ZoomGestures }),
      () => setGestures({ now: 'failed' }),
    );
  }, [isWanted, isHere, asked]);
  return gestures.now;
}
