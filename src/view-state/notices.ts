import type { Rejected } from './address.ts';

/** Why what is shown is not what was asked for. */
export interface Notice {
  /** The key of the address that it speaks of. */
  readonly key: string;
  readonly message: string;
}

export const NO_NOTICES: readonly Notice[] = [];

/** Of notices about the same key the newer one holds. */
export function joined(before: readonly Notice[], after: readonly Notice[]): readonly Notice[] {
  if (after.length === 0) return before;
  return [...before.filter(({ key }) => after.every((one) => one.key !== key)), ...after];
}

/** How many of the texts that were left out of one key are named. */
const MOST_NAMED = 3;

/** One notice for each key and reason, however long the list that was not understood. */
export function noticesOf(rejected: readonly Rejected[]): readonly Notice[] {
  if (rejected.length === 0) return NO_NOTICES;
  const groups = new Map<string, Rejected[]>();
  for (const one of rejected) {
    const group = `${one.key} ${one.reason}`;
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  return [...groups.values()].map((group) => {
    const [{ key, reason } = { key: '', reason: '' }] = group;
    const texts = group.flatMap(({ text }) => (text === '' ? [] : `“${text}”`));
    const more = texts.length > MOST_NAMED ? ` and ${texts.length - MOST_NAMED} more` : '';
    const named = texts.length === 0 ? '' : `${texts.slice(0, MOST_NAMED).join(', ')}${more} in `;
    return { key, message: `${named}“${key}” ${reason}.` };
  });
}
