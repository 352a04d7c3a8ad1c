import { glossaryOf, type Term } from '../../format/glossary.ts';
import type { GlossaryFacts } from '../../format/glossary-entry.ts';
import { termAnchor } from '../../view-state/history.ts';
import { useTermLink } from '../navigation/use-term-link.ts';
import styles from './words.module.css';

/** Every word that is explained, each at an anchor of its own. */
export function Words({ facts }: { readonly facts: GlossaryFacts }) {
  useTermLink();
  return (
    <dl className={styles.words}>
      {glossaryOf(facts).map((term) => (
        <Word key={term.id} term={term} />
      ))}
    </dl>
  );
}

function Word({ term: { id, word, sentence, more } }: { readonly term: Term }) {
  return (
    <div id={termAnchor(id).slice(1)} tabIndex={-1}>
      <dt>{word}</dt>
      <dd>
        {sentence} {more}
      </dd>
    </div>
  );
}
