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
  const last = answers.at(-1)?.answer;
  // The years shown are those that have a figure: without any there is none of the partner at all.
  if (last?.kind === 'absent' && !answers.some(({ answer }) => isFigure(answer))) {
    const { sentence } = describeAbsent(base, last);
    return [
      { labels: 'Every figure', sentence, wouldNeed: 'To work one out one needs a row of either record, or a claim.' },
    ];
  }
  const groups = new Map<string, { labels: string[]; sentence: string; wouldNeed: string }>();
  for (const { label, answer } of answers) {
    if (isFigure(answer)) continue;
    const { sentence, wouldNeed } = describeAbsent(base, answer);
    const group = groups.get(`${sentence} ${wouldNeed}`) ?? { labels: [], sentence, wouldNeed };
    group.labels.push(label);
    groups.set(`${sentence} ${wouldNeed}`, group);
  }
  return [...groups.values()].map((group) => ({ ...group, labels: group.labels.join('; ') }));
}
