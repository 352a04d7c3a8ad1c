import type { Evidence, Figure } from '../trade/figure.ts';
import { EVIDENCE } from '../trade/figure.ts';
import type { SpeakerNames } from './speaker.ts';

/** What the signs beside figures shown together mean: each that occurs, and what stands without one. */
export interface Signs {
  readonly signs: readonly { readonly evidence: Evidence; readonly meaning: string }[];
  /** "A figure without a sign is from Belarus’s record."; absent where each has one. */
  readonly plain: string | undefined;
}

/** The signs of some figures, in the order of evidence. `record` is whose record the plain ones are from. */
export function signsOf(figures: readonly Pick<Figure, 'evidence'>[], names: SpeakerNames, record: string): Signs {
  const found = new Set(figures.map(({ evidence }) => evidence));
  const signs = EVIDENCE.filter((evidence) => found.has(evidence)).flatMap((evidence) => {
    const meaning = meaningOf(evidence, names);
    return meaning === undefined ? [] : [{ evidence, meaning }];
  });
  const plain = signs.length === 0 ? `All figures are from ${record}.` : `A figure without a sign is from ${record}.`;
  return { signs, plain: found.has('observed') ? plain : undefined };
}

/** What follows a sign; nothing for the plain evidence, which has none. */
function meaningOf(evidence: Evidence, { claims, record }: SpeakerNames): string | undefined {
  switch (evidence) {
    case 'stated':
      return `stated by ${claims}`;
    case 'derived':
      return `derived from ${claims} alone`;
    case 'observed':
      return undefined;
    case 'estimated':
      return `estimated by those who compiled ${record}`;
    case 'implied':
      return `implied by ${claims} and ${record} together`;
    default:
      throw new RangeError(`unknown evidence ${evidence satisfies never}`);
  }
}
