import { useEffect, useEffectEvent } from 'react';
import { TARGETS } from '../sections.ts';
import { goToSection } from './go-to-section.ts';
import { useHasPageKeys } from './page-keys-switch.ts';

/** What the keys that work everywhere do, beside leading to a section of the page. */
export interface PageKeys {
  readonly onSearch: () => void;
  readonly onShare: () => void;
  readonly onHelp: () => void;
}

/** "/" searches, "s" shares, "?" helps, a number leads to a section; never where a key is typed, or means something to a list. */
export function usePageKeys(keys: PageKeys): void {
  const isOn = useHasPageKeys();
  const handleKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isOn || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target))
      return;
    if (act(event.key, keys)) event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => handleKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

/** @returns whether the key does anything. */
function act(key: string, { onSearch, onShare, onHelp }: PageKeys): boolean {
  const section = TARGETS.find((one) => one.key === key);
  if (section) return goToSection(section);
  const press = { '/': onSearch, s: onShare, '?': onHelp }[key];
  press?.();
  return press !== undefined;
}

/** Fields take what is typed, and so do lists that find by letters, and what stands over the page. */
function isTaken(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'input:not([type=radio], [type=checkbox], [type=range]), textarea, select, dialog, :popover-open',
    ) !== null
  );
}
