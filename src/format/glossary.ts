import type { GlossaryFacts, TermEntry } from './glossary-entry.ts';
import { EVIDENCE_TERMS } from './glossary-evidence.ts';
import { TRADE_TERMS } from './glossary-trade.ts';

/** The id of a word that is explained. */
export type TermId = keyof typeof TRADE_TERMS | keyof typeof EVIDENCE_TERMS;

/** A word and what it means. */
export interface Term {
  readonly id: TermId;
  readonly word: string;
  readonly also: readonly string[];
  readonly sentence: string;
  readonly more: string | undefined;
}

const ENTRIES: Readonly<Record<TermId, TermEntry>> = { ...TRADE_TERMS, ...EVIDENCE_TERMS };
const IDS = Object.keys(ENTRIES) as TermId[];

/** Every word of a package that is explained, in reading order. */
export function glossaryOf(facts: GlossaryFacts): Term[] {
  return IDS.filter((id) => ENTRIES[id].isIn?.(facts) ?? true).map((id) => termOf(id, facts));
}

/** One word explained. */
export function termOf(id: TermId, facts: GlossaryFacts): Term {
  const { word, also, alsoOf, sentence, more } = ENTRIES[id];
  const searched = [...also, ...(alsoOf?.(facts) ?? [])];
  return { id, word: word(facts), also: searched, sentence: sentence(facts), more: more?.(facts) };
}
