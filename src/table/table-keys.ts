/** What the keys do inside the table, in the order in which they are told. */
export const TABLE_KEYS: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: 'Arrow keys', does: 'go from cell to cell' },
  { keys: 'Home and End', does: 'to the ends of the row' },
  { keys: 'Ctrl+Home and Ctrl+End', does: 'to the corners of the table' },
  { keys: 'Page Up and Page Down', does: 'ten rows up and down' },
  { keys: 'Enter', does: 'sorts by a head, opens a partner or the source of a figure' },
  { keys: 'Esc', does: 'closes the source' },
];

/** The keys as one sentence, for the line that is shown while the table has the focus. */
export function tableKeysText(): string {
  return `${TABLE_KEYS.map(({ keys, does }) => `${keys} ${does}`).join('; ')}.`;
}
