import type { ScopeWords } from './scope.ts';
import type { SpeakerNames } from './speaker.ts';

/** What a package says that words are explained with. */
export interface GlossaryFacts {
  /** "Belarus". */
  readonly reporter: string;
  readonly scope: ScopeWords & { readonly short: string };
  /** How many economies the scope has. */
  readonly partners: number;
  readonly speakers: SpeakerNames;
  /** In USD; zero where the package marks no small bases. */
  readonly lowBaseUsd: number;
  readonly hasClaims: boolean;
  readonly hasEvents: boolean;
}

/** A word as it is written down: what is said of it depends on the package. */
export interface TermEntry {
  readonly word: (facts: GlossaryFacts) => string;
  /** What else it is searched by. */
  readonly also: readonly string[];
  /** The same in the package’s own words. */
  readonly alsoOf?: (facts: GlossaryFacts) => readonly string[];
  /** What it means, in one sentence. */
  readonly sentence: (facts: GlossaryFacts) => string;
  /** What else is good to know, in one more. */
  readonly more?: (facts: GlossaryFacts) => string;
  /** Whether a package has it; without this every one does. */
  readonly isIn?: (facts: GlossaryFacts) => boolean;
}
