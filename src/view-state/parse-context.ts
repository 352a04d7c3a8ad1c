import type { Economy, Iso3 } from '../trade/economy.ts';
import { defaultsOf } from './fields.ts';
import type { PackageFacts, ParseContext } from './param.ts';
import { folded } from './parse-words.ts';

/** What the addresses of a package are parsed with. */
export function parseContextOf(facts: PackageFacts): ParseContext {
  return {
    defaults: defaultsOf(facts),
    reporters: facts.reporters.map(({ iso3 }) => iso3),
    codes: codesOf(facts.economies),
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
