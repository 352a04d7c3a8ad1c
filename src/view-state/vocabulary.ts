import type { Economy, Iso3, RegionSlug } from '../trade/economy.ts';
import type { Flow, Measure } from '../trade/flow.ts';
import type { Year } from '../trade/period.ts';
import type { RequestedView, YearEnd } from './view.ts';

/** What an address is read with: every code and name it may use, and what a key means when it is left out. */
export interface Vocabulary {
  readonly defaults: RequestedView;
  readonly reporters: readonly Iso3[];
  /** Folded codes and names (alpha-3, alpha-2, M49, names, aliases) to alpha-3. */
  readonly codes: ReadonlyMap<string, Iso3>;
}

/** What the vocabulary is made from; the compiled atlas has all of it. */
export interface VocabularyParts {
  readonly reporter: Iso3;
  readonly reporters: readonly { readonly iso3: Iso3 }[];
  readonly economies: readonly Economy[];
  readonly eventYears: readonly Year[];
  readonly defaults: {
    readonly years: { readonly from: YearEnd; readonly to: YearEnd };
    readonly flow: Flow;
    readonly measure: Measure;
    readonly regions: readonly RegionSlug[];
    readonly partners: readonly Iso3[];
  };
}

/** Builds the vocabulary of a package. A name that two economies share goes to the one in scope. */
export function vocabularyOf(parts: VocabularyParts): Vocabulary {
  const codes = new Map<string, Iso3>();
  const outsideFirst = [...parts.economies].sort((a, b) => Number(a.isInScope) - Number(b.isInScope));
  for (const economy of outsideFirst) {
    for (const name of [economy.name, ...economy.aliases]) codes.set(folded(name), economy.iso3);
  }
  for (const economy of parts.economies) {
    for (const code of [economy.iso2, economy.m49, economy.iso3]) if (code) codes.set(folded(code), economy.iso3);
  }
  const [first] = parts.eventYears;
  const last = parts.eventYears.at(-1);
  return {
    defaults: {
      reporter: parts.reporter,
      stage: 'map',
      record: 'own',
      focus: undefined,
      dates: { from: `${first ?? 1000}-01-01`, to: `${last ?? 9999}-12-31` },
      kinds: [],
      statuses: [],
      event: undefined,
      scale: 'linear',
      basis: 'value',
      showsContacts: undefined,
      verdicts: [],
      sort: { key: 'turnover', isDescending: true },
      theme: undefined,
      isEmbedded: false,
      ...parts.defaults,
    },
    reporters: parts.reporters.map((one) => one.iso3),
    codes,
  };
}

/** A name without accents, case and punctuation, so that "Côte d’Ivoire" and "cote d ivoire" are the same. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}
