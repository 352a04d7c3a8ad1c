import { describeAbsent } from '../format/absence.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import { isFigure } from '../trade/figure.ts';
import type { LabelledAnswer } from './key-figures.ts';

/** Figures that are missing for the same reason, why, and what would make them computable. */
export interface MissingLine {
  readonly labels: string;
  readonly sentence: string;
  readonly wouldNeed: string;
}

/** What has no figure, in the order asked; what lacks the same thing for the same reason stands together. */
export function missingOf(base: EvidenceBase, answers: readonly LabelledAnswer[]): MissingLine[] {
  const groups = new Map<string, { labels: string[]; sentence: string; wouldNeed: string }>();
  for (const { label, answer } of answers) {
    if (isFigure(answer)) continue;
    const { sentence, wouldNeed } = describeAbsent(base, answer);
    const group = groups.get(`${sentence} ${wouldNeed}`) ?? { labels: [], sentence, wouldNeed };
    group.labels.push(answer.reason === 'out-of-scope' ? 'Every figure' : label);
    groups.set(`${sentence} ${wouldNeed}`, group);
  }
  return [...groups.values()].map((group) => ({ ...group, labels: [...new Set(group.labels)].join('; ') }));
}
