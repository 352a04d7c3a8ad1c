import type { PackageFacts, ParseContext } from './param.ts';
import { FIELDS, type Field, PARAMS } from './params.ts';
import type { RequestedView } from './view.ts';

/** A request that is being put together. */
export type Draft = { -readonly [F in Field]: RequestedView[F] };

/** What an address without a query asks for in a package. */
export function defaultsOf(facts: PackageFacts): RequestedView {
  const defaults = {} as Draft;
  const fill = <F extends Field>(field: F) => {
    defaults[field] = PARAMS[field].defaultOf(facts);
  };
  for (const field of FIELDS) fill(field);
  return defaults;
}

/** The new view with the old value of each field that says the same; the old view where all of them do. */
export function keptFields<V extends RequestedView>(before: V, after: V): V {
  const kept = { ...after };
  const keep = <F extends Field>(field: F) => {
    if (PARAMS[field].equals(before[field], after[field])) kept[field] = before[field];
  };
  for (const field of FIELDS) keep(field);
  return FIELDS.every((field) => kept[field] === before[field]) ? before : kept;
}

/**
 * A request as its own address says it: a set in its order and empty for all of it, no more partners than are compared. Only
 * fields that are not those of the request before are looked at; those that say the same as before are given back.
 */
export function asWritten(before: RequestedView, asked: RequestedView, context: ParseContext): RequestedView {
  const written: Draft = { ...asked };
  const write = <F extends Field>(field: F) => {
    if (asked[field] === before[field]) return;
    const { parse, serialize } = PARAMS[field];
    const text = serialize(asked[field]);
    const result = parse(text, context);
    if (text === '') written[field] = context.defaults[field];
    else if (result.kind === 'valid') written[field] = result.value;
  };
  for (const field of FIELDS) write(field);
  return keptFields(before, written);
}
