/**
 * Makes a memory of what was worked out from an object: asked again with the same key it gives what was made first. It
 * lives as long as the object, so it fits what follows from the data alone; whatever else `make` reads belongs in the key,
 * which is empty where that is nothing.
 *
 * Worked line: `const sums = memoOn<EvidenceBase, Answer>()`, then `sums(base, 'export 2020 own', () => totalOf(…))`.
 * @param most how many keys of an object are kept, those asked for last; all of them unless said otherwise.
 */
export function memoOn<Base extends object, Value>(
  most = Number.POSITIVE_INFINITY,
): (base: Base, key: string, make: () => Value) => Value {
  const memory = new WeakMap<Base, Map<string, { readonly value: Value }>>();
  const keysOf = (base: Base) => {
    const known = memory.get(base) ?? new Map<string, { readonly value: Value }>();
    memory.set(base, known);
    return known;
  };
  return (base, key, make) => {
    const kept = memory.get(base)?.get(key);
    if (kept && most === Number.POSITIVE_INFINITY) return kept.value;
    const known = keysOf(base);
    const { value } = kept ?? { value: make() };
    // Put last: the first key is the one that was not asked for longest.
    known.delete(key);
    known.set(key, { value });
    for (const oldest of known.keys()) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return value;
  };
}
