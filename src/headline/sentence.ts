import { growthInWords } from '../format/claim-words.ts';
import { capitalised, type SentencePart } from '../format/sentence.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import { isFigure } from '../trade/figure.ts';
import type { Measure } from '../trade/flow.ts';
import { levelOf } from '../trade/level.ts';
import { measureOf } from '../trade/measure.ts';
import type { Year } from '../trade/period.ts';
import { claimsBehind } from '../trade/provenance.ts';
import type { FiguresView } from '../view-state/view.ts';
import { changeSentence } from './change-sentence.ts';
import { levelSentence, shareSentence } from './level-sentence.ts';
import type { Sentence, SentenceContext } from './sentence-context.ts';
import { coverageOf, restOf, spanOf, subjectOf } from './sentence-context.ts';

/** The sentence of a view: what its sum did or was, how much of it is known, and who made it so. */
export function sentence(told: SentenceContext): Sentence {
  const { lead, rest } = told.known.length === 0 ? unknownSentence(told) : knownSentence(told);
  return { lead: capitalised(lead), rest };
}

const SENTENCES: Readonly<Record<Measure, (told: SentenceContext) => Sentence>> = {
  change: changeSentence,
  value: levelSentence,
  share: shareSentence,
};

function knownSentence(told: SentenceContext): Sentence {
  return SENTENCES[measureOf(told.view).id](told);
}

/** Without a figure of any partner: a sum that is known all the same, a claim in words about the region, or what is missing. */
function unknownSentence(told: SentenceContext): Sentence {
  const known = wordedSentence(told) ?? knownSentence(told);
  return known.lead.length > 0 ? known : { lead: emptySentence(told), rest: [] };
}

/** "The yearbook says Belarus’s exports to Central Africa grew nearly fourfold": words stay words. */
function wordedSentence({ base, view, names, place }: SentenceContext): Sentence | undefined {
  const [region, ...more] = view.regions;
  const isAlone = region !== undefined && more.length === 0 && view.record === 'own';
  const figure = isAlone ? measureOf(view).statedOfRegion?.(base, region, view.flow, view.years) : undefined;
  const [claim] = figure ? claimsBehind(base, figure) : [];
  if (!figure || !claim) return undefined;
  const lead = [
    { text: `${names.claims} says ${subjectOf({ base, view })} ${place} ` },
    { text: growthInWords(claim), figure },
    { text: ` ${spanOf(view)}` },
  ];
  return { lead, rest: restOf('; no partner there has a figure of its own') };
}

/** Why there is nothing to say: no change without both years, no share without a sum, no level without a row. */
function emptySentence(told: SentenceContext): SentencePart[] {
  const { base, view, place, partners } = told;
  const speaker = view.record === 'mirror' ? 'by the partners’ record, ' : '';
  const subject = `${subjectOf({ base, view })} ${place}`;
  const countIn = (year: Year) =>
    partners.filter(({ iso3 }) => isFigure(levelOf(base, { ...view, partner: iso3, year }))).length;
  return [{ text: `${speaker}${WHY_NOT[measureOf(view).id](told, subject, countIn)}` }];
}

type WhyNot = (told: SentenceContext, subject: string, countIn: (year: Year) => number) => string;

const WHY_NOT: Readonly<Record<Measure, WhyNot>> = {
  change: ({ base, view }, subject, countIn) =>
    `no change of ${subject} ${spanOf(view)} can be given: ${missingYears(base, view, (year) => countIn(year) > 0)}`,
  value: ({ view }, subject) => `there is no figure for ${subject} ${spanOf(view)}`,
  share: ({ view, partners }, subject, countIn) => {
    const known = countIn(view.years.to);
    const few =
      known === 0
        ? 'there is no figure'
        : `the sum of all partners is not known, only ${coverageOf(known, partners.length)}`;
    return `no share of ${subject} ${spanOf(view)} can be given: ${few}`;
  },
};

/** Which of the two years a change lacks: "there is no figure for 2021". */
export function missingYears(base: EvidenceBase, view: FiguresView, isKnown: (year: Year) => boolean): string {
  const { from, to } = view.years;
  const { from: first } = base.record.yearsOf(view.record);
  if (from < first) return `the record begins in ${first}`;
  const missing = [from, to].filter((year) => !isKnown(year));
  if (missing.length === 0) return 'no partner is known in both years';
  return `there is no figure for ${missing.length === 2 ? 'either year' : missing[0]}`;
}
