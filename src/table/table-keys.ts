/** What the keys do inside the table, in the order in which they are told. */
export const TABLE_KEYS: readonly (readonly [key: string, does: string])[] = [
  ['Arrow keys', 'From cell to cell'],
  ['Home, End', 'To the ends of the row'],
  ['Ctrl + Home, Ctrl + End', 'To the corners of the table'],
  ['Page Up, Page Down', 'Ten rows'],
  ['Enter', 'Sorts, or opens a partner or a source'],
  ['Esc', 'Closes the source'],
];

/** The keys as one line, which is shown while the table has the focus. */
export function tableKeysText(): string {
  return `${TABLE_KEYS.map(([key, does]) => `${key}: ${does.charAt(0).toLowerCase()}${does.slice(1)}`).join(' · ')}`;
}
