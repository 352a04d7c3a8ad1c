import { formatYears } from '../format/date.ts';
import { listOf, possessive } from '../format/messages.ts';
import { nameOf } from '../format/quantity.ts';
import type { Signs } from '../format/signs.ts';
import { signsOf } from '../format/signs.ts';
import type { SpeakerNames } from '../format/speaker.ts';
import { speakersOf } from '../format/speaker.ts';
import { cautionsOf } from '../trade/caution.ts';
import type { Iso3 } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import { isFigure } from '../trade/figure.ts';
import type { FiguresView } from '../view-state/view.ts';
import { factsOf } from './facts.ts';
import type { KeyFigure, LabelledAnswer } from './key-figures.ts';
import { keyFiguresOf } from './key-figures.ts';
import { cautionTexts } from './partner-messages.ts';
import type { TenYears } from './ten-years.ts';
import { tenYearsOf } from './ten-years.ts';
import type { RecordLines, RecordPair } from './two-records.ts';
import { recordLinesOf, recordPairsOf } from './two-records.ts';

/** Every figure of the panel. */
export interface PanelFigures {
  /** Years of the key figures, and who says them. */
  readonly basis: string;
  readonly keyFigures: readonly KeyFigure[];
  /** What the signs beside all these figures mean. */
  readonly signs: Signs;
  readonly cautions: readonly string[];
  /** Shares, and over more than one year the index and the average yearly growth. */
  readonly facts: readonly LabelledAnswer[];
  /** Absent when no year is known. */
  readonly tenYears: TenYears | undefined;
  readonly recordPairs: readonly RecordPair[];
  readonly recordLines: readonly RecordLines[];
  /** Whose the hollow points of the lines are: "by the yearbook’s figures"; absent without any. */
  readonly hollowBy: string | undefined;
}

/** What the figures depend on beside evidence and view. */
export interface FiguresContext {
  /** The short name of the scope, such as "AALA". */
  readonly scopeShort: string;
  /** How the package calls those who say its figures. */
  readonly speakers: SpeakerNames;
}

/** The figures of one partner in the years and the record of a view; an economy outside the scope has none. */
export function panelFigures(
  base: EvidenceBase,
  view: FiguresView,
  partner: Iso3,
  { scopeShort, speakers }: FiguresContext,
): PanelFigures {
  const isInScope = base.scope.some(({ iso3 }) => iso3 === partner);
  const keyFigures = isInScope ? keyFiguresOf(base, view, partner) : [];
  const shown = keyFigures.flatMap(({ level, change }) => [level.answer, change.answer]);
  const recordLines = isInScope ? recordLinesOf(base, partner) : [];
  const record = `${possessive(nameOf(base, view.record === 'own' ? base.reporter : partner))} record`;
  const whose = speakersOf(shown.filter(isFigure), speakers, record);
  const facts = isInScope ? factsOf(base, view, partner, scopeShort) : [];
  const tenYears = isInScope ? tenYearsOf(base, partner, view.years, speakers) : undefined;
  const recordPairs = isInScope ? recordPairsOf(base, partner) : [];
  const answers = answersIn({ keyFigures, facts, recordPairs, tenYears }).map(({ answer }) => answer);
  return {
    basis: `${formatYears(view.years)}, ${whose.length === 0 ? record : listOf(whose)}`,
    keyFigures,
    signs: signsOf(answers.filter(isFigure), speakers, record),
    cautions: cautionTexts(
      shown.flatMap((answer) => cautionsOf(base, answer).map((caution) => ({ caution, quantity: answer.quantity }))),
    ),
    facts,
    tenYears,
    recordPairs,
    recordLines,
    hollowBy: recordLines.some(({ own }) => own.flat().some((point) => point.isBeyondRecord))
      ? `by ${possessive(speakers.claims)} figures`
      : undefined,
  };
}

/** Whether any of the key figures of a view is known. */
export function hasKeyFigure({ keyFigures }: Pick<PanelFigures, 'keyFigures'>): boolean {
  return keyFigures.some(({ level, change, beside }) =>
    [level, change, ...beside].some(({ answer }) => isFigure(answer)),
  );
}

/** Every answer of the panel, with its label. */
export function answersIn({
  keyFigures,
  facts,
  recordPairs,
  tenYears,
}: Pick<PanelFigures, 'keyFigures' | 'facts' | 'recordPairs' | 'tenYears'>): LabelledAnswer[] {
  return [
    ...keyFigures.flatMap(({ level, change, beside }) => [level, change, ...beside]),
    ...facts,
    ...recordPairs.flatMap(({ own, mirror, asymmetry }) => [own, mirror, asymmetry]),
    ...(tenYears?.rows.flatMap(({ cells }) => cells) ?? []),
  ];
}
