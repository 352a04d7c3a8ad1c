import { evidenceName, listOf } from '../../format/messages.ts';
import type { BarsModel } from './bars-model.ts';

/** What hatching means, for the key: "Derived and implied, with its interval"; nothing where no bar is hatched. */
export function hatchedName(model: Pick<BarsModel, 'hatched'>): string | undefined {
  return model.hatched.length === 0 ? undefined : `${hatchedBrief(model)}, with its interval`;
}

/** The same in few words: "Derived and implied". */
export function hatchedBrief({ hatched }: Pick<BarsModel, 'hatched'>): string {
  const names = hatched.map((evidence, index) =>
    index === 0 ? evidenceName(evidence) : evidenceName(evidence).toLocaleLowerCase('en'),
  );
  return listOf(names);
}

/** The notes under the bars, each once. */
export function barsNotes({ rows }: Pick<BarsModel, 'rows'>): string[] {
  const isCut = rows.some((row) => row.bars.some((bar) => bar.isCapped));
  const cut = isCut ? ['A bar crossed by // is longer than it is drawn; its number is whole.'] : [];
  return [...new Set([...rows.flatMap((row) => row.note ?? []), ...cut])];
}
