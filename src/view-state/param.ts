import type { Economy, Iso3, RegionSlug } from '../trade/economy.ts';
import type { Flow, Measure } from '../trade/flow.ts';
import type { Year, YearEnd } from '../trade/period.ts';
import type { ParseResult } from './parse-result.ts';
import type { RequestedView } from './view.ts';

/** One key of the address, with all that is known of it. */
export interface Param<Value> {
  /** In lower case. */
  readonly key: string;
  /** What a text says, read forgivingly. */
  readonly parse: (text: string, context: ParseContext) => ParseResult<Value>;
  /** The one right text of a value; empty where only leaving the key out can say it. */
  readonly serialize: (value: Value) => string;
  /** Whether two values say the same. */
  readonly equals: (a: Value, b: Value) => boolean;
  /** What leaving the key out means in a package. */
  readonly defaultOf: (facts: PackageFacts) => Value;
  /** What it chooses and the values that it takes, for the reference of addresses. */
  readonly description: (facts: PackageFacts) => string;
}

/** What the keys follow of a package; the compiled atlas has all of it. */
export interface PackageFacts {
  readonly reporter: Iso3;
  readonly reporters: readonly { readonly iso3: Iso3 }[];
  readonly economies: readonly Economy[];
  readonly eventYears: readonly Year[];
  /** What a first visit shows. */
  readonly defaults: {
    readonly years: { readonly from: YearEnd; readonly to: YearEnd };
    readonly flow: Flow;
    readonly measure: Measure;
    readonly regions: readonly RegionSlug[];
    readonly partners: readonly Iso3[];
  };
}

/** What an address is parsed with: every code and name it may use, and what a key means when it is left out. */
export interface ParseContext {
  readonly defaults: RequestedView;
  readonly reporters: readonly Iso3[];
  /** Folded codes and names (alpha-3, alpha-2, M49, names, aliases) to alpha-3. */
  readonly codes: ReadonlyMap<string, Iso3>;
}
