/**
 * Makes a memory of what was worked out from an object: asked again with the same key it gives what was made first. It
 * lives as long as the object, so it fits what follows from the data alone; whatever else `make` reads belongs in the key.
 *
 * Worked line: `const sums = memoOn<EvidenceBase, Answer>()`, then `sums(base, 'export 2020 own', () => totalOf(…))`.
 * @param most how many keys of an object are kept, the latest; all of them unless said otherwise.
 */
export function memoOn<Base extends object, Value>(
  most = Number.POSITIVE_INFINITY,
): (base: Base, key: string, make: () => Value) => Value {
  const memory = new WeakMap<Base, Map<string, { readonly value: Value }>>();
  return (base, key, make) => {
    const known = memory.get(base) ?? new Map<string, { readonly value: Value }>();
    memory.set(base, known);
    const kept = known.get(key) ?? { value: make() };
    // Put last: the first key is the one that was not asked for longest.
    known.delete(key);
    known.set(key, kept);
    for (const [oldest] of known) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
    return kept.value;
  };
}
