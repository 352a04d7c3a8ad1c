import { describeAbsent, isNeedSaid } from '../format/absence.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { Absent } from '../trade/figure.ts';
import { isFigure } from '../trade/figure.ts';
import type { LabelledAnswer } from './key-figures.ts';

/** Figures that are missing for the same reason, why, and what would make them computable. */
export interface MissingLine {
  readonly labels: string;
  readonly sentence: string;
  /** Left out where the sentence names it already. */
  readonly wouldNeed?: string;
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
  const groups = new Map<string, Gap>();
  for (const [key, one] of gapsByKey(base, answers)) {
    const gap = groups.get(key);
    if (!gap) groups.set(key, one);
    else groups.set(key, { labels: [...gap.labels, ...one.labels], absent: together(gap.absent, one.absent) });
  }
  return [...groups.values()].map((gap) => lineOf(base, gap));
}

interface Gap {
  readonly labels: readonly string[];
  readonly absent: Absent;
}

/** Rows that a record lacks stand together by flow and record, with every sum that lacks them; the rest by its sentence. */
function gapsByKey(base: EvidenceBase, answers: readonly LabelledAnswer[]): [string, Gap][] {
  const rowsOf = ({ missing }: Absent) => [...new Set(missing.map(({ flow, record }) => `${flow} ${record}`))].join();
  const absents = answers.flatMap(({ label, answer }) => (isFigure(answer) ? [] : [{ label, absent: answer }]));
  const rows = new Set(absents.flatMap(({ absent }) => (absent.reason === 'not-reported' ? [rowsOf(absent)] : [])));
  return absents.map(({ label, absent }) => {
    const isOfRows = ['not-reported', 'partial'].includes(absent.reason) && rows.has(rowsOf(absent));
    return [isOfRows ? rowsOf(absent) : describeAbsent(base, absent).sentence, { labels: [label], absent }];
  });
}

/** Two gaps for lack of the same rows as one, of the years of both. */
function together(one: Absent, other: Absent): Absent {
  const reported = one.reason === 'not-reported' ? one : other;
  return { ...reported, missing: [...one.missing, ...other.missing] };
}

function lineOf(base: EvidenceBase, { labels, absent }: Gap): MissingLine {
  const { sentence, wouldNeed } = describeAbsent(base, absent);
  const line = { labels: labels.join('; '), sentence };
  return isNeedSaid(absent, `${line.labels} ${sentence}`) ? line : { ...line, wouldNeed };
}
