import type { TermEntry } from './glossary-entry.ts';
import { possessive } from './messages.ts';
import { scopeSentence } from './scope.ts';

/** The words of the controls: what is traded, how it is measured, and whose books it stands in. */
export const TRADE_TERMS = {
  flow: {
    word: () => 'Flow',
    also: ['direction'],
    sentence: ({ reporter }) =>
      `Exports are goods that ${reporter} sells to a partner, imports are goods that it buys; turnover is the two added up, balance is exports less imports.`,
    more: ({ reporter }) => `The direction is always ${possessive(reporter)}, in the partners’ records too.`,
  },
  export: {
    word: () => 'Exports',
    also: ['export', 'sales'],
    sentence: ({ reporter }) => `Goods that go from ${reporter} to a partner.`,
  },
  import: {
    word: () => 'Imports',
    also: ['import', 'purchases'],
    sentence: ({ reporter }) => `Goods that come to ${reporter} from a partner.`,
  },
  turnover: {
    word: () => 'Turnover',
    also: ['total trade', 'trade volume'],
    sentence: () => 'Exports plus imports: all the goods traded with a partner.',
    more: () => 'Where only one of the two is known there is no turnover: it is partly known.',
  },
  balance: {
    word: () => 'Balance',
    also: ['surplus', 'deficit', 'net exports'],
    sentence: ({ reporter }) =>
      `Exports less imports: above zero ${reporter} sells more than it buys (a surplus), below zero it buys more than it sells (a deficit).`,
    more: () => 'Its change is told in US dollars, not in percent, and it has no share.',
  },
  measure: {
    word: () => 'Measure',
    also: [],
    sentence: ({ scope }) =>
      `Change compares the last year chosen with the first, US$ value is the amount in the last year, share is a partner’s part of what all ${scope.short} partners come to in that year.`,
  },
  change: {
    word: () => 'Change',
    also: ['growth', 'fall', 'percent'],
    sentence: () => 'How much more or less than in the first year chosen, in percent of that first year.',
    more: () => 'For several partners together it counts only those that are known in both years.',
  },
  value: {
    word: () => 'US$ value',
    also: ['value', 'dollars', 'level'],
    sentence: () => 'What the goods were worth in the last year chosen, in US dollars of that year.',
    more: () => 'Inflation is not taken out.',
  },
  share: {
    word: () => 'Share',
    also: ['part of the total'],
    sentence: ({ scope }) =>
      `A partner’s part of all known ${scope.short} exports, imports or turnover in the last year chosen.`,
  },
  'average-growth': {
    word: () => 'Average yearly growth',
    also: ['compound growth', 'CAGR'],
    sentence: () => 'The one rate that, repeated every year, leads from the first year’s value to the last year’s.',
    more: () => 'It is also called compound growth: (last ÷ first)^(1/years) − 1.',
  },
  index: {
    word: () => 'Index',
    also: ['first year = 100'],
    sentence: () => 'Values told so that the first year chosen is 100: 150 means half as much again as in that year.',
  },
  coverage: {
    word: () => 'Coverage',
    also: ['partners known'],
    sentence: () => 'How many partners a sum holds: with “38 of 60 partners” the other 22 have no figure.',
  },
  record: {
    word: () => 'Record',
    also: ['trade record', 'statistics'],
    sentence: ({ reporter }) =>
      `The same goods are counted twice: by ${reporter} (its own record) and by the partner (the mirror record); this chooses whose figures are shown.`,
    more: () => 'The two are never mixed in one series. The panel of a partner sets them side by side.',
  },
  own: {
    word: () => 'Own record',
    also: ['own', 'reporter’s record'],
    sentence: ({ reporter }) => `Trade as ${reporter} itself recorded it.`,
  },
  mirror: {
    word: () => 'Mirror record',
    also: ['mirror', 'partners’ record', 'partner’s record', 'mirror data', 'mirror statistics'],
    sentence: ({ reporter }) =>
      `The same trade as the partner recorded it: what the partner bought from ${reporter} stands for ${possessive(reporter)} exports, and the other way round.`,
    more: ({ reporter }) =>
      `It differs from ${possessive(reporter)} own record, because the two count freight, transit and timing differently, or book goods under another country.`,
  },
  asymmetry: {
    word: () => 'Asymmetry',
    also: ['discrepancy', 'mirror gap'],
    sentence: ({ reporter }) =>
      `The partner’s figure in percent of ${possessive(reporter)} for the same trade: at 100% the two agree.`,
  },
  fob: {
    word: () => 'FOB',
    also: ['free on board', 'valuation'],
    sentence: () => '“Free on board”: what goods are worth at the border of the seller, before freight and insurance.',
    more: () => 'Exports are mostly recorded so.',
  },
  cif: {
    word: () => 'CIF',
    also: ['cost insurance freight', 'valuation'],
    sentence: () => '“Cost, insurance, freight”: what goods are worth on arrival, with freight and insurance paid.',
    more: () =>
      'Imports are mostly recorded so, which by itself makes them a few percent higher than the same goods FOB.',
  },
  scope: {
    word: ({ scope }) => `What ${scope.short} covers`,
    also: ['scope', 'region', 'regions', 'outside', 'not covered'],
    alsoOf: ({ scope: { leavesOut } }) => (leavesOut ? [leavesOut.who] : []),
    sentence: ({ scope, partners }) => scopeSentence(scope, partners),
    more: () => 'Regions are those of the United Nations (M49).',
  },
  reporter: {
    word: () => 'Reporter',
    also: [],
    sentence: ({ reporter }) => `The country whose trade is shown, here ${reporter}; all others are its partners.`,
  },
} as const satisfies Record<string, TermEntry>;
