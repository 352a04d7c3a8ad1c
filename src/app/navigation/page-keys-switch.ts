import { usePreference } from '../preference.ts';

/** Keys of one letter or sign can be switched off: who dictates a text, or whose hand slips, presses them unawares. */
export const OFF = 'off';

/** Whether the keys that work everywhere on the page are in force; the reader may switch them off in the help. */
export function useHasPageKeys(): boolean {
  return usePreference('keys') !== OFF;
}
