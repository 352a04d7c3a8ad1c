import { DESCRIPTOR } from './descriptor.ts';
import { countOf, type Finding, linesOf } from './finding-lines.ts';

/** Something in a sound package that seems left over from another one; the package can be used all the same. */
export interface Warning extends Finding {
  /** What is odd about the text found there, and what readers get of it: "is used by no row …". */
  readonly means: string;
  /** What its author can do: "take it out …". */
  readonly mend: string;
}

/** All warnings as text: a count, then a line for each, or for each kind of many. Empty without any. */
export function warningText(warnings: readonly Warning[], folder: string): string {
  if (warnings.length === 0) return '';
  const count = countOf(warnings.length, 'warning', 'warnings');
  const lines = linesOf(warnings, {
    folder,
    plural: 'warnings',
    says: ({ means, mend }, quoted) => `${quoted} ${means}: ${mend}`,
    cause: ({ means }) => means,
  });
  return [`${count} of what seems left over; the data package in ${folder} is used as it is.`, ...lines].join('\n');
}

/** A warning at a setting, by its path below `atlas`. */
export function settingWarning(path: string, value: string | number, means: string, mend: string): Warning {
  return { file: DESCRIPTOR, column: `atlas.${path}`, value: String(value), means, mend };
}
