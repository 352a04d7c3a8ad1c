import type { Economy, Iso3, RegionSlug } from '../trade/economy.ts';
import type { Flow, Measure } from '../trade/flow.ts';
import type { Year, YearEnd } from '../trade/period.ts';
import type { RequestedView } from './view.ts';

/** What an address is read with: every code and name it may use, and what a key means when it is left out. */
export interface ParseContext {
  readonly defaults: RequestedView;
  readonly reporters: readonly Iso3[];
  /** Folded codes and names (alpha-3, alpha-2, M49, names, aliases) to alpha-3. */
  readonly codes: ReadonlyMap<string, Iso3>;
}

/** What the context is made from; the compiled atlas has all of it. */
export interface PackageFacts {
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

/** The context of a package. Without events the window of days is open: it hides nothing. */
export function parseContextOf(parts: PackageFacts): ParseContext {
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
    codes: codesOf(parts.economies),
  };
}

/**
 * Every code and name of every economy. Where two share one, a code goes before a name, a name before an alias, and an
 * economy in scope before one outside.
 */
function codesOf(economies: readonly Economy[]): Map<string, Iso3> {
  const outsideFirst = [...economies].sort((a, b) => Number(a.isInScope) - Number(b.isInScope));
  const codes = new Map<string, Iso3>();
  // The last one set stays, so the strongest come last.
  for (const { iso3, aliases } of outsideFirst) for (const alias of aliases) codes.set(folded(alias), iso3);
  for (const { iso3, name } of outsideFirst) codes.set(folded(name), iso3);
  for (const { iso3, iso2, m49 } of economies) {
    // Spreadsheets drop the zeros in front of a number.
    const numbers = m49 === undefined ? [] : [m49, String(Number(m49))];
    for (const code of [...numbers, iso2 ?? '', iso3]) codes.set(folded(code), iso3);
  }
  codes.delete('');
  return codes;
}

/** A text without accents, case, spaces and punctuation: "Côte d’Ivoire" and "cote-d-ivoire" are both "cotedivoire". */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '');
}
