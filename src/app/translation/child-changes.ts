/** What an element held before these changes, given what it holds now. */
export function childrenBefore(now: readonly Node[], changes: readonly MutationRecord[]): Node[] {
  const nodes = [...now];
  for (const { addedNodes, removedNodes, nextSibling } of [...changes].reverse()) {
    for (const node of addedNodes) nodes.splice(nodes.indexOf(node), 1);
    nodes.splice(nextSibling ? nodes.indexOf(nextSibling) : nodes.length, 0, ...removedNodes);
  }
  return nodes;
}

/** Whether a change leaves an element with nothing in it. */
export function empties({ removedNodes, previousSibling, nextSibling }: MutationRecord): boolean {
  return removedNodes.length > 0 && !previousSibling && !nextSibling;
}

/** How many nodes two lists have in common at their start, and after that at their end. */
export function sameEnds(some: readonly Node[], others: readonly Node[]): [number, number] {
  const most = Math.min(some.length, others.length);
  let start = 0;
  while (start < most && some[start] === others[start]) start += 1;
  let end = 0;
  while (end < most - start && some.at(-1 - end) === others.at(-1 - end)) end += 1;
  return [start, end];
}
