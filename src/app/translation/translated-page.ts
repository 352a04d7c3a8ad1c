import { LOCALE } from '../../format/locale.ts';
import { childrenBefore, empties, sameEnds } from './child-changes.ts';

/** A stretch of an element's content that a translator has changed. */
interface Swap {
  readonly parent: Node;
  /** What React drew there, in its order. */
  readonly drawn: readonly Node[];
  /** What stands there since; of what React drew, some may be among it. */
  readonly standing: ReadonlySet<Node>;
  /** What followed. */
  readonly next: Node | null;
  /** What React's texts said, where the translator changed them too. */
  readonly texts: Map<Node, string>;
}

const byDrawn = new WeakMap<Node, Swap>();
const byStanding = new WeakMap<Node, Swap>();
const observer = new MutationObserver(note);
let hasSwaps = false;

const { insertBefore, appendChild, removeChild } = Node.prototype;
const nodeValue = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue');

/**
 * Lets a browser translate the page while React draws it. Translators take React's texts out of the page, or deal them out
 * anew; React would go on to write them where nobody reads, beside their old translation, and fail when it takes one out.
 * What a translator changes is noted here, and undone once React touches a part of it; the translator then finds new text.
 * Until the first such change the page is only watched.
 */
export function allowTranslation(): void {
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    characterDataOldValue: true,
  });
}

/** Whether a translator was at the page: what it changed of the served page, React cannot take over and draws anew. */
export function isTranslated(): boolean {
  return hasSwaps || document.querySelector(`font, :root:not([lang=${LOCALE}])`) !== null;
}

function note(records: readonly MutationRecord[]): void {
  const moves = new Map<Node, MutationRecord[]>();
  const texts = new Map<Node, string>();
  for (const record of records) {
    const { type, target, oldValue } = record;
    if (type === 'characterData') texts.set(target, texts.get(target) ?? oldValue ?? '');
    else {
      const changes = moves.get(target) ?? [];
      changes.push(record);
      moves.set(target, changes);
    }
  }
  for (const [parent, changes] of moves) if (changes.some(takesText)) noteSwap(parent, changes);
  // What React itself writes is in no swap any more.
  for (const [node, before] of texts) {
    const said = byDrawn.get(node)?.texts;
    said?.set(node, said.get(node) ?? before);
  }
}

function takesText({ removedNodes }: MutationRecord): boolean {
  return [...removedNodes].some((node) => node.nodeType === Node.TEXT_NODE || byStanding.has(node));
}

/** Finds what a translator has changed in an element; what React changes is known by the nodes that come. */
function noteSwap(parent: Node, changes: readonly MutationRecord[]): void {
  const now: readonly Node[] = [...parent.childNodes];
  const before = childrenBefore(now, changes);
  // React never takes everything out of an element and then some of it in again.
  const isDealt = changes.some(empties) && before.some((node) => now.includes(node));
  const [start, end] = isDealt ? [0, 0] : sameEnds(before, now);
  const gone = before.slice(start, before.length - end);
  const come = now.slice(start, now.length - end);
  if (!isDealt && come.every(isDrawn)) return;
  hasSwaps = true;
  const earlier = [...new Set(gone.flatMap((node) => swapOf(node) ?? []))];
  const drawn = [...new Set(gone.flatMap((node) => swapOf(node)?.drawn ?? node))];
  // A text that is all its element holds is written as that, whatever stands there: React keeps no hold of it.
  if (!drawn.some(isDrawn)) return;
  const swap: Swap = {
    parent,
    drawn,
    standing: new Set([...come, ...earlier.flatMap(({ standing }) => [...standing])]),
    next: now[now.length - end] ?? null,
    texts: new Map(earlier.flatMap(({ texts }) => [...texts])),
  };
  for (const node of swap.standing) byStanding.set(node, swap);
  for (const node of drawn) byDrawn.set(node, swap);
  guardReact();
}

function swapOf(node: Node): Swap | undefined {
  return byDrawn.get(node) ?? byStanding.get(node);
}

/** Whether React drew it and keeps hold of it. */
function isDrawn(node: Node): boolean {
  return Object.keys(node).some((key) => key.startsWith('__react'));
}

/** From the first swap on, puts back what React is about to change. */
function guardReact(): void {
  if (Node.prototype.removeChild !== removeChild) return;
  Node.prototype.removeChild = function (child) {
    asReact([child], () => child.parentNode === this && removeChild.call(this, child));
    return child;
  };
  Node.prototype.appendChild = function (child) {
    asReact([child], () => appendChild.call(this, child));
    return child;
  };
  Node.prototype.insertBefore = function (child, next) {
    asReact([child, next], () => insertBefore.call(this, child, next?.parentNode === this ? next : null));
    return child;
  };
  Object.defineProperty(Node.prototype, 'nodeValue', {
    ...nodeValue,
    set(this: Node, text: string | null) {
      asReact([this], () => nodeValue?.set?.call(this, text));
    },
  });
}

// A translator that looks at the page first may already have changed what React did a moment ago: what each of them did is
// noted by itself.
function asReact(touched: readonly (Node | null)[], change: () => void): void {
  note(observer.takeRecords());
  for (const node of touched) if (node) putBack(node);
  change();
  observer.takeRecords();
}

/** Undoes the swap that a node is part of, if React drew it. */
function putBack(node: Node): void {
  const swap = byDrawn.get(node);
  if (!swap) return;
  const { parent, drawn, standing, texts } = swap;
  const last = [...parent.childNodes].reverse().find((child) => standing.has(child));
  let next = last ? last.nextSibling : swap.next;
  if (next?.parentNode !== parent) next = null;
  for (const child of standing) {
    byStanding.delete(child);
    if (child.parentNode === parent && !drawn.includes(child)) removeChild.call(parent, child);
  }
  for (const child of [...drawn].reverse()) {
    byDrawn.delete(child);
    if (child.parentNode !== parent || child.nextSibling !== next) insertBefore.call(parent, child, next);
    next = child;
  }
  for (const [text, said] of texts) nodeValue?.set?.call(text, said);
}
