/** What a text of the address means: a value, perhaps with parts that were not understood; or nothing, and why. */
export type ParseResult<Value> =
  | { readonly kind: 'valid'; readonly value: Value; readonly rejected: readonly string[] }
  | { readonly kind: 'invalid'; readonly reason: string };

/** A value understood as a whole. */
export function valid<Value>(value: Value, rejected: readonly string[] = []): ParseResult<Value> {
  return { kind: 'valid', value, rejected };
}

/** Nothing understood. */
export function invalid<Value>(reason: string): ParseResult<Value> {
  return { kind: 'invalid', reason };
}
