import type { Figure } from './figure.ts';

/** Who says a figure: the source of the claims, the record, or nobody but the atlas, which worked it out from both. */
export type Speaker = 'claims' | 'record' | 'both';

/**
 * Who says a figure, as its evidence has it: stated and derived figures rest on claims alone, observed and estimated ones
 * on the record alone, implied ones on both.
 *
 * Worked line: a partner's exports derived as (turnover + balance) ÷ 2 from two claims are the claims' own.
 */
export function speakerOf(figure: Pick<Figure, 'evidence'>): Speaker {
  switch (figure.evidence) {
    case 'stated':
    case 'derived':
      return 'claims';
    case 'observed':
    case 'estimated':
      return 'record';
    case 'implied':
      return 'both';
    default:
      throw new RangeError(`unknown evidence ${figure.evidence satisfies never}`);
  }
}
