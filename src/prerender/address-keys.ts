import type { Atlas } from '../dataset/atlas-file.ts';
import { FIELDS, type Field, PARAMS } from '../view-state/params.ts';

/** One key of an address. */
export interface AddressKey {
  readonly key: string;
  /** What it chooses, and the values it takes. */
  readonly values: string;
  /** What leaving it out means; empty where that is no value. */
  readonly standard: string;
}

/** Every key in the order of a canonical address, its default as the address would write it. */
export function addressKeys(atlas: Atlas): AddressKey[] {
  return FIELDS.map((field) => addressKey(field, atlas));
}

function addressKey<F extends Field>(field: F, atlas: Atlas): AddressKey {
  const { key, description, serialize, defaultOf } = PARAMS[field];
  return { key, values: description(atlas), standard: serialize(defaultOf(atlas)) };
}
