import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { Absent } from '../trade/figure.ts';
import { nameOf, nameQuantity } from './evidence.ts';
import { flowNoun, listOf, reasonName } from './messages.ts';

/** Why there is no figure, in words. */
export interface AbsentDescription {
  /** "No source". */
  readonly short: string;
  /** What is missing: "Exports to Brazil, 2021". */
  readonly subject: string;
  /** The reason as a sentence. */
  readonly sentence: string;
  /** What would make the figure computable. */
  readonly wouldNeed: string;
}

/** Describes an absent figure: the reason, and what would make it computable. */
export function describeAbsent(base: EvidenceBase, absent: Absent): AbsentDescription {
  // Worded when asked for: a page holds thousands, and opens one.
  return {
    short: reasonName(absent.reason),
    get subject() {
      return nameQuantity(base, absent.quantity);
    },
    get sentence() {
      return sentenceOf(base, absent);
    },
    get wouldNeed() {
      return needOf(base, absent);
    },
  };
}

function sentenceOf(base: EvidenceBase, absent: Absent): string {
  const { quantity, reason } = absent;
  const { from, to } = base.record.years;
  const [code] = quantity.partners;
  const name = code === undefined ? 'These partners' : nameOf(base, code);
  switch (reason) {
    case 'no-source':
      return quantity.record === 'mirror'
        ? `${name}: the partners’ records end in ${to}, and no other source belongs to them.`
        : `${name}: the trade record ends in ${to}, and no claim gives ${flowNoun(quantity.flow)} for ${quantity.year}.`;
    case 'not-reported':
      return startsBefore(absent, from)
        ? `${name}: the trade record begins in ${from}, so there is nothing to compare with.`
        : `${name}: the trade record covers ${from} to ${to} but has no such row. A missing row is not a zero.`;
    case 'zero-base':
      return `${name}: the base is zero, and nothing can be divided by zero.`;
    case 'partial':
      return quantity.of === 'share'
        ? `The sum of all partners is known only in part for ${quantity.year}, so no share can be taken from it.`
        : `${name}: one side is missing, ${listOf(absent.missing.map((one) => flowNoun(one.flow)))} of ${quantity.year}, so the two cannot be added up.`;
    case 'out-of-scope':
      return `${name} is not one of the economies that the atlas covers.`;
    default:
      throw new RangeError(`unknown reason ${reason satisfies never}`);
  }
}

function startsBefore(absent: Absent, first: number): boolean {
  return absent.missing.length > 0 && absent.missing.every((one) => one.year < first);
}

function needOf(base: EvidenceBase, absent: Absent): string {
  switch (absent.reason) {
    case 'zero-base':
      return 'Its value in US dollars can still be read.';
    case 'out-of-scope':
      return 'A package with a wider scope would show it.';
    case 'no-source':
    case 'not-reported':
    case 'partial': {
      const missing = absent.missing.length === 0 ? [absent.quantity] : absent.missing;
      const names = [...new Set(missing.map((one) => nameQuantity(base, one)))].map(
        (name) => name.charAt(0).toLowerCase() + name.slice(1),
      );
      return `Computable with ${names.join(' and ')}.`;
    }
    default:
      throw new RangeError(`unknown reason ${absent.reason satisfies never}`);
  }
}
