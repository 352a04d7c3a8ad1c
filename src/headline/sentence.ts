import { growthInWords } from '../format/claim-words.ts';
import { capitalised, type SentencePart } from '../format/sentence.ts';
import { statedRegionChange } from '../trade/stated.ts';
import { changeSentence } from './change-sentence.ts';
import { levelSentence, shareSentence } from './level-sentence.ts';
import type { Sentence, Told } from './told.ts';
import { restOf, spanOf, subjectOf } from './told.ts';

/** The sentence of a view: what its sum did or was, how much of it is known, and who made it so. */
export function sentence(told: Told): Sentence {
  const { lead, rest } = told.known.length === 0 ? unknownSentence(told) : knownSentence(told);
  return { lead: capitalised(lead), rest };
}

function knownSentence(told: Told): Sentence {
  const { flow, measure } = told.view;
  switch (measure) {
    case 'change':
      return changeSentence(told);
    case 'value':
      return levelSentence(told);
    case 'share':
      return flow === 'balance' ? levelSentence(told) : shareSentence(told);
    default:
      throw new RangeError(`unknown measure ${measure satisfies never}`);
  }
}

/** Without a figure of any partner: a sum that is known all the same, a claim in words about the region, or what is missing. */
function unknownSentence(told: Told): Sentence {
  const known = wordedSentence(told) ?? knownSentence(told);
  return known.lead.length > 0 ? known : { lead: emptySentence(told), rest: [] };
}

/** "The yearbook says Belarus’s exports to Central Africa grew nearly fourfold": words stay words. */
function wordedSentence({ base, view, names, place }: Told): Sentence | undefined {
  const [region, ...more] = view.regions;
  const isStated = region !== undefined && more.length === 0 && view.measure === 'change' && view.record === 'own';
  const figure = isStated ? statedRegionChange(base, region, view.flow, view.years) : undefined;
  const claimId = figure?.basis.kind === 'claim' ? figure.basis.claimId : undefined;
  const claim = base.claims.find(({ id }) => id === claimId);
  if (!figure || !claim) return undefined;
  const lead = [
    { text: `${names.claims} says ${subjectOf({ base, view })} ${place} ` },
    { text: growthInWords(claim), figure },
    { text: ` ${spanOf(view)}` },
  ];
  return { lead, rest: restOf('; no partner there has a figure of its own') };
}

function emptySentence({ base, view, place }: Told): SentencePart[] {
  const start = view.record === 'mirror' ? 'the partners’ records have' : 'there is';
  const share = view.measure === 'share' && view.flow !== 'balance' ? ' the shares in' : '';
  const { from: first } = base.record.yearsOf(view.record);
  const begins = view.measure === 'change' && view.years.from < first ? `: the record begins in ${first}` : '';
  return [{ text: `${start} no figure for${share} ${subjectOf({ base, view })} ${place} ${spanOf(view)}${begins}` }];
}
