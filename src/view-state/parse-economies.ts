import type { Iso3 } from '../trade/economy.ts';
import type { ParseContext } from './param.ts';
import { parseList } from './parse-list.ts';
import type { ParseResult } from './parse-result.ts';
import { invalid, valid } from './parse-result.ts';
import { folded } from './parse-words.ts';

/** One economy by alpha-3, alpha-2, M49 code or name. */
export function parseEconomy(text: string, context: ParseContext): ParseResult<Iso3> {
  const found = context.codes.get(folded(text));
  return found === undefined ? invalid('is no code or name of an economy') : valid(found);
}

/** Several economies in the order given, each once. */
export function parseEconomies(text: string, context: ParseContext, most: number): ParseResult<readonly Iso3[]> {
  const { found, unknown } = parseList(text, (part) => context.codes.get(part), true);
  if (found.length === 0) return invalid('holds no code or name of an economy');
  const codes = [...new Set(found)];
  return valid(codes.slice(0, most), [...unknown, ...codes.slice(most).map((code) => `${code} (at most ${most})`)]);
}
