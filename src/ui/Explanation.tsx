import { type RefObject, useLayoutEffect, useRef } from 'react';
import { type TermId, termOf } from '../format/glossary.ts';
import type { GlossaryFacts } from '../format/glossary-entry.ts';
import { termAnchor } from '../view-state/history.ts';
import { placeBeside } from './place-beside.ts';

export interface ExplanationProps {
  readonly term: TermId;
  readonly facts: GlossaryFacts;
  readonly pressed: RefObject<HTMLElement | null>;
  /** What the text stands in, which is open. */
  readonly card: RefObject<HTMLElement | null>;
}

/** One term in one sentence, and the link to its place in “How to read this”. It takes the focus, so that it is read aloud. */
export function Explanation({ term, facts, pressed, card }: ExplanationProps) {
  const { id, word, sentence } = termOf(term, facts);
  const text = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (pressed.current && card.current) placeBeside(pressed.current, card.current);
    text.current?.focus({ preventScroll: true });
  }, [pressed, card]);
  return (
    <>
      <p ref={text} tabIndex={-1}>
        <b>{word}.</b> {sentence}
      </p>
      <a href={termAnchor(id)} onClick={() => hideWithSheets(card.current)}>
        How to read this
      </a>
    </>
  );
}

/** Hides a card and the sheets that it was opened from: what the reader goes on to may lie under them. */
function hideWithSheets(card: HTMLElement | null): void {
  for (let one = card; one; one = one.parentElement?.closest<HTMLElement>('[popover]') ?? null) one.hidePopover();
}
