import { useLayoutEffect, useRef } from 'react';
import { type TermId, termOf } from '../format/glossary.ts';
import type { GlossaryFacts } from '../format/glossary-entry.ts';
import { termAnchor } from '../view-state/history.ts';

export interface ExplanationProps {
  readonly term: TermId;
  readonly facts: GlossaryFacts;
  /** Called when the text stands there, with its size. */
  readonly onShown: () => void;
  /** Called when the reader goes on to what else is said. */
  readonly onLeave: () => void;
}

/** One term in one sentence, and the link to its place in “How to read this”. It takes the focus, so that it is read aloud. */
export function Explanation({ term, facts, onShown, onLeave }: ExplanationProps) {
  const { id, word, sentence } = termOf(term, facts);
  const text = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    onShown();
    text.current?.focus({ preventScroll: true });
  }, [onShown]);
  return (
    <>
      <p ref={text} tabIndex={-1}>
        <b>{word}.</b> {sentence}
      </p>
      <a href={termAnchor(id)} onClick={onLeave}>
        How to read this
      </a>
    </>
  );
}
