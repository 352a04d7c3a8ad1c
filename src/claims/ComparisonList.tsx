import { capital } from '../format/messages.ts';
import { verdictText } from '../format/verdict.ts';
import styles from './claims.module.css';
import type { ComparisonLine } from './comparison-line.ts';

const ALWAYS_SHOWN = 2;

/** Every comparison of one claim; those past the second fold into a disclosure. */
export function ComparisonList({ comparisons }: { readonly comparisons: readonly ComparisonLine[] }) {
  const folded = comparisons.slice(ALWAYS_SHOWN);
  return (
    <>
      <ul className={styles.comparisons}>
        {comparisons.slice(0, ALWAYS_SHOWN).map((line) => (
          <ComparisonItem key={line.sentence} line={line} isOnly={comparisons.length === 1} />
        ))}
      </ul>
      {folded.length > 0 && (
        <details className={styles.more}>
          <summary>{folded.length === 1 ? '1 more comparison' : `${folded.length} more comparisons`}</summary>
          <ul className={styles.comparisons}>
            {folded.map((line) => (
              <ComparisonItem key={line.sentence} line={line} isOnly={false} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function ComparisonItem({ line, isOnly }: { readonly line: ComparisonLine; readonly isOnly: boolean }) {
  return (
    <li>
      <p>
        {!isOnly && <b>{line.verdict === 'unchecked' ? 'Decides nothing' : verdictText(line)}. </b>}
        {line.sentence}
      </p>
      {line.notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      {line.claimed !== undefined && line.found !== undefined && (
        <details className={styles.more}>
          <summary>The two numbers and their sources</summary>
          <dl className={styles.numbers}>
            <dt>{capital(line.speaker)} says</dt>
            <dd>{line.claimed}</dd>
            <dt>Compared with</dt>
            <dd>{line.found}</dd>
            {line.sources.length > 0 && <dt>Sources</dt>}
            {line.sources.map(({ name, url }) => (
              <dd key={name}>{url === undefined ? name : <a href={url}>{name}</a>}</dd>
            ))}
          </dl>
        </details>
      )}
    </li>
  );
}
