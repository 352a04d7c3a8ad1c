import { createContext, type ReactNode, type ToggleEvent, use, useId, useRef, useState } from 'react';
import type { TermId } from '../format/glossary.ts';
import type { GlossaryFacts } from '../format/glossary-entry.ts';
import styles from './explain.module.css';
import { Failure } from './Failure.tsx';
import { loadModule } from './loading/load-module.ts';
import { useLater } from './loading/use-later.ts';

/** What words are explained with; where there is nothing, as in a frame, nothing is explained. */
export const ExplainWith = createContext<GlossaryFacts | undefined>(undefined);

export interface ExplainProps {
  readonly term: TermId;
  /** The accessible name of the "?", such as "What is the mirror record?". */
  readonly question?: string;
  /** A word that explains itself when pressed, instead of a "?". */
  readonly children?: ReactNode;
}

const loadExplanation = async () => (await loadModule(() => import('./Explanation.tsx'))).Explanation;

/**
 * A "?" or a word that opens one sentence about a term, and the way to all that is said of it. Esc and a press elsewhere
 * close it, and the focus goes back. The sentence is loaded when it is first asked for.
 */
export function Explain({ term, question, children }: ExplainProps) {
  const facts = use(ExplainWith);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const Explanation = useLater(loadExplanation, isOpen, isOpen);
  if (!facts) return children;
  return (
    <>
      <button
        ref={button}
        type="button"
        className={children === undefined ? styles.mark : styles.word}
        popoverTarget={id}
        aria-label={question}
        aria-haspopup="dialog"
      >
        {children ?? '?'}
      </button>
      <div
        ref={card}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={question ?? 'What this word means'}
        className={styles.card}
        // From a card within a menu browsers give the focus back to nobody.
        onKeyDown={({ key }) => key === 'Escape' && button.current?.focus({ preventScroll: true })}
        onToggle={(event: ToggleEvent<HTMLDivElement>) => setOpen(event.newState === 'open')}
      >
        {isOpen && typeof Explanation === 'function' && (
          <Explanation term={term} facts={facts} pressed={button} card={card} />
        )}
        {Explanation instanceof Error && (
          <Failure
            error={Explanation}
            advice="The explanation did not come over the network. Press again to try again."
          />
        )}
      </div>
    </>
  );
}
