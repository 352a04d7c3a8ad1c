import type { Evidence } from '../trade/figure.ts';
import { evidenceMeaning } from './evidence-meaning.ts';
import type { GlossaryFacts, TermEntry } from './glossary-entry.ts';
import { capital, evidenceName, smallBaseName } from './messages.ts';

const hasClaims = (facts: GlossaryFacts) => facts.hasClaims;

/** How an evidence is explained: its name, and what it means as the sentence. */
function evidenceTerm(evidence: Evidence, rest: Pick<TermEntry, 'also' | 'more' | 'isIn'>): TermEntry {
  return {
    word: () => evidenceName(evidence),
    sentence: ({ speakers }) => `${capital(evidenceMeaning(evidence, speakers))}.`,
    ...rest,
  };
}

/** The words for how a figure is known, why one is missing, and how a claim is judged. */
export const EVIDENCE_TERMS = {
  stated: evidenceTerm('stated', { also: ['printed'], isIn: hasClaims }),
  derived: evidenceTerm('derived', { also: ['worked out'], isIn: hasClaims }),
  observed: evidenceTerm('observed', { also: ['recorded'] }),
  estimated: evidenceTerm('estimated', { also: ['estimate'] }),
  implied: evidenceTerm('implied', {
    also: ['≈', 'about'],
    more: ({ speakers }) =>
      `For example, a growth rate that ${speakers.claims} prints, put on the last level of ${speakers.record}. It is marked ≈ and hatched.`,
    isIn: hasClaims,
  }),
  hatched: {
    word: () => 'Hatched',
    also: ['hatching', 'pattern'],
    sentence: ({ hasClaims, speakers: { claims, record } }) =>
      hasClaims
        ? `Not recorded but worked out: implied figures join ${claims} with ${record}, derived ones rest on ${claims} alone, estimated ones are by those who compiled ${record}.`
        : `An estimate by those who compiled ${record}.`,
    more: () => 'Press the partner to see how.',
  },
  interval: {
    word: () => 'Interval',
    also: ['range', 'rounding'],
    sentence: () => 'From where to where a figure may lie, because the printed numbers behind it are rounded.',
  },
  'small-base': {
    word: ({ lowBaseUsd }) => capital(smallBaseName(lowBaseUsd)),
    also: ['low base', 'small base', 'dotted', 'dots'],
    sentence: () => 'So little was traded in the first year that a small sum makes a large percentage.',
    isIn: ({ lowBaseUsd }) => lowBaseUsd > 0,
  },
  'no-figure': {
    word: () => 'No figure',
    also: ['missing', 'blank', 'dash', 'grey'],
    sentence: () =>
      'There is nothing to show for what is chosen; press the partner, or the dash in the table, for the reason.',
    more: () => 'A missing figure is never a zero, and no neighbouring year stands in for it.',
  },
  'not-reported': {
    word: () => 'Not reported',
    also: [],
    sentence: () => 'The record covers the year and has no row for this partner, which does not mean zero.',
  },
  'no-source': {
    word: () => 'No source',
    also: [],
    sentence: ({ hasClaims, speakers }) =>
      hasClaims
        ? `The record ends before the year, and ${speakers.claims} gives no figure either.`
        : 'The record ends before the year.',
  },
  partial: {
    word: () => 'Partly known',
    also: ['partial', 'one side'],
    sentence: () => 'One part of a sum is missing, such as the imports of a turnover, so the whole cannot be given.',
  },
  contact: {
    word: () => 'Contact',
    also: ['contacts', 'circle', 'events', 'meeting', 'visit'],
    sentence: ({ speakers }) =>
      `A summit, meeting, visit, consultation, forum or gathering that took place and in which the partner took part, as ${speakers.claims} names it.`,
    more: () => 'Contacts are shown beside the trade; nothing says that one caused the other.',
    isIn: ({ hasEvents }) => hasEvents,
  },
  claim: {
    word: () => 'Claim',
    also: ['statement'],
    sentence: ({ speakers }) => `One figure, or one statement about figures, in ${speakers.claims}.`,
    isIn: hasClaims,
  },
  verdict: {
    word: () => 'Verdict',
    also: ['agrees', 'differs', 'cannot be checked', 'check'],
    sentence: () => 'Whether a claim agrees with the figures it can be compared with, differs, or cannot be checked.',
    isIn: hasClaims,
  },
  strength: {
    word: () => 'Strength of a verdict',
    also: ['independent', 'weak', 'the source against itself', 'internal'],
    sentence: () =>
      'Independent: another, complete source decides. Weak: the other source is incomplete or unclear, or words were read as a number. The source against itself: both figures are its own.',
    isIn: hasClaims,
  },
} as const satisfies Record<string, TermEntry>;
