import { useEffect, useState } from 'react';
import type { Iso3 } from '../../trade/economy.ts';

/**
 * Which partner's preview is shown: the one meant, until Esc or a press closes it or another is meant.
 * @param of the partner that the pointer or the keyboard is at.
 */
export function useTip(of: Iso3 | undefined): {
  readonly hovered: Iso3 | undefined;
  readonly close: (partner: Iso3) => void;
} {
  const [closed, setClosed] = useState<Iso3>();
  if (closed !== undefined && closed !== of) setClosed(undefined);
  const shown = of === closed ? undefined : of;
  useEffect(() => {
    if (shown === undefined) return;
    const handleKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setClosed(shown);
      // What lies over the page and has the focus closes as well.
      if (isInLayer(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    // Before anything else hears of the key: what it closes first is the preview.
    document.addEventListener('keydown', handleKey, true);
    return () => document.removeEventListener('keydown', handleKey, true);
  }, [shown]);
  return { hovered: shown, close: setClosed };
}

function isInLayer(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('dialog, [popover], [role="combobox"][aria-expanded="true"]') !== null
  );
}
