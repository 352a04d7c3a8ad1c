import { formatFigure } from '../format/figure.ts';
import { counted, flowWith, possessive } from '../format/messages.ts';
import { formatCount } from '../format/number.ts';
import { nameOf } from '../format/quantity.ts';
import type { SentencePart } from '../format/sentence.ts';
import type { SpeakerNames } from '../format/speaker.ts';
import { spokenBy } from '../format/speaker.ts';
import type { Economy, Iso3 } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { Figure } from '../trade/figure.ts';
import type { Flow } from '../trade/flow.ts';
import { comparesYears } from '../trade/measure.ts';
import type { FiguresView } from '../view-state/view.ts';

/** A partner with a figure; the name as it stands inside a sentence. */
export interface PartnerFigure {
  readonly iso3: Iso3;
  readonly name: string;
  readonly figure: Figure;
}

/** What every wording is made from. */
export interface SentenceContext {
  readonly base: EvidenceBase;
  readonly view: FiguresView;
  readonly names: SpeakerNames;
  /** The partners inside the regions in view. */
  readonly partners: readonly Economy[];
  /** Those of them with a figure for what is asked, as the map shows it. */
  readonly known: readonly PartnerFigure[];
  /** The regions in view, or the whole scope, as they stand inside a sentence. */
  readonly place: string;
  readonly scopeName: string;
}

/** A sentence in two: what can stand alone, and what follows it. */
export interface Sentence {
  readonly lead: readonly SentencePart[];
  readonly rest: readonly SentencePart[];
}

/** Up to so many partners are told one by one; of more, their sum and how many went which way. */
export const FEW = 6;

/** "Belarus’s imports from", "Belarus’s trade balance with": ready for a name. */
export function subjectOf({ base, view }: Pick<SentenceContext, 'base' | 'view'>): string {
  const whose = possessive(nameOf(base, base.reporter));
  return view.flow === 'balance' ? `${whose} trade balance with` : `${whose} ${flowWith(view.flow)}`;
}

/** "those to", "the balance with": the same flow with another partner. */
export function thoseOf(flow: Flow): string {
  return `${flow === 'balance' ? 'the balance' : isPlural(flow) ? 'those' : 'that'} ${prepositionOf(flow)}`;
}

/** "to", "from", "with": what leads from the flow to a partner. */
export function prepositionOf(flow: Flow): string {
  return flow === 'export' ? 'to' : flow === 'import' ? 'from' : 'with';
}

/** Whether the flow is spoken of as many: exports and imports are, turnover and balance are one. */
export function isPlural(flow: Flow): boolean {
  return flow === 'export' || flow === 'import';
}

/** "from 2015 to 2019" of a change, "in 2019" of a level. */
export function spanOf(view: FiguresView): string {
  const { years } = view;
  return comparesYears(view) ? `from ${years.from} to ${years.to}` : `in ${years.to}`;
}

/**
 * Who says it, to stand in front: the partners for their record, else as `spokenBy` has it; empty for the reporter's record.
 * @param mirror whose record the mirror is, where one partner alone speaks.
 */
export function speakerIn(
  { view, names }: Pick<SentenceContext, 'view' | 'names'>,
  figure: Figure,
  mirror = 'the partners’',
): string {
  if (view.record === 'mirror') return `by ${mirror} record, `;
  const words = spokenBy(figure, names);
  return words === undefined ? '' : `${words} `;
}

/** The direction of a change in the words of its flow, in the past tense: a balance improves where others grow. */
export function verbOf(flow: Flow, sign: number): string {
  if (flow === 'balance') return sign > 0 ? 'improved' : 'worsened';
  return sign > 0 ? 'grew' : 'fell';
}

/** The size of a figure without its sign: "US$3.0 m", "≈ 12.5%". */
export function amountOf(figure: Figure): string {
  return formatFigure({ ...figure, value: Math.abs(figure.value) }, { sign: false });
}

/** "a surplus of US$3.0 m", "a deficit of US$3.0 m", "even". */
export function balanceOf(figure: Figure): string {
  if (figure.value === 0) return 'even';
  return `a ${figure.value > 0 ? 'surplus' : 'deficit'} of ${amountOf(figure)}`;
}

/** What is said in brackets, if anything is. */
export function notesOf(notes: readonly string[]): string {
  const said = notes.filter((note) => note !== '');
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
}

/** What follows the lead, as parts; none where there is nothing to follow. */
export function restOf(text: string): SentencePart[] {
  return text === '' ? [] : [{ text }];
}

const HOLDS: Readonly<Record<Flow, string>> = { export: 'took', import: 'supplied', turnover: 'had', balance: 'had' };

/** How a partner has its part of a flow: it takes exports and supplies imports. */
export function holdsOf(flow: Flow): string {
  return HOLDS[flow];
}

/** "all 5", "both". */
export function allOf(count: number): string {
  return count === 2 ? 'both' : `all ${formatCount(count)}`;
}

/** "38 of 60 partners", "all 60 partners". */
export function coverageOf(known: number, of: number): string {
  return known === of && of > 1
    ? `all ${counted(of, 'partner')}`
    : `${formatCount(known)} of ${counted(of, 'partner')}`;
}
