import { evidenceName, listOf } from '../format/messages.ts';
import type { BarsModel } from './bars-model.ts';

/** What hatching means, for the key: "Derived and implied, with its interval"; nothing where no bar is hatched. */
export function hatchedName({ hatched }: Pick<BarsModel, 'hatched'>): string | undefined {
  if (hatched.length === 0) return undefined;
  const names = hatched.map((evidence, index) =>
    index === 0 ? evidenceName(evidence) : evidenceName(evidence).toLocaleLowerCase('en'),
  );
  return `${listOf(names)}, with its interval`;
}

/** The notes under the bars, each once. */
export function barsNotes({ rows }: Pick<BarsModel, 'rows'>): string[] {
  const isCut = rows.some((row) => row.bars.some((bar) => bar.isCapped));
  const cut = isCut ? ['A bar crossed by // is longer than it is drawn; its number is whole.'] : [];
  return [...new Set([...rows.flatMap((row) => row.note ?? []), ...cut])];
}
