import { capital } from '../format/messages.ts';

type KeyRows = readonly (readonly [key: string, does: string])[];

const KEYS: KeyRows = [
  ['Arrow keys', 'from cell to cell'],
  ['Home, End', 'to the ends of the row'],
  ['Ctrl + Home, Ctrl + End', 'to the corners of the table'],
  ['Page Up, Page Down', 'ten rows'],
  ['Enter', 'sorts, or opens a partner or a source'],
  ['Esc', 'closes the source'],
];

/** What the keys do inside the table, in the order in which they are told. */
export const TABLE_KEYS: KeyRows = KEYS.map(([key, does]) => [key, capital(does)]);

/** The keys as one line, which is shown while the table has the focus. */
export function tableKeysText(): string {
  return KEYS.map(([key, does]) => `${key}: ${does}`).join(' · ');
}
