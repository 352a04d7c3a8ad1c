import { capital } from '../format/messages.ts';
import { saidOf } from '../format/said.ts';
import { verdictText } from '../format/verdict.ts';
import { Said } from '../ui/Said.tsx';
import claims from './claims.module.css';
import type { ComparisonLine } from './comparison-line.ts';
import styles from './comparisons.module.css';

const ALWAYS_SHOWN = 2;

interface ComparisonProps {
  /** The claim in its own words, which tells its disclosures from those of others. */
  readonly statement: string;
  readonly comparisons: readonly ComparisonLine[];
}

/** Every comparison of one claim; those past the second fold into a disclosure. */
export function ComparisonList({ statement, comparisons }: ComparisonProps) {
  const folded = comparisons.slice(ALWAYS_SHOWN);
  const more = folded.length === 1 ? '1 more comparison' : `${folded.length} more comparisons`;
  const itemOf = (line: ComparisonLine) => (
    <ComparisonItem key={line.sentence} line={line} statement={statement} isOnly={comparisons.length === 1} />
  );
  return (
    <>
      <ul className={styles.comparisons}>{comparisons.slice(0, ALWAYS_SHOWN).map(itemOf)}</ul>
      {folded.length > 0 && (
        <details className={styles.more}>
          <summary aria-label={`${more}: ${statement}`}>{more}</summary>
          <ul className={styles.comparisons}>{folded.map(itemOf)}</ul>
        </details>
      )}
    </>
  );
}

const REST = 'The two numbers and their sources';

interface ItemProps {
  readonly line: ComparisonLine;
  readonly statement: string;
  readonly isOnly: boolean;
}

/** The verdict and the two numbers; all that is behind them stands in a disclosure. */
function ComparisonItem({ line, statement, isOnly }: ItemProps) {
  const { numbers, sentence, claimed, found, notes } = line;
  const hasRest = claimed !== undefined && found !== undefined;
  return (
    <li>
      <p>
        {!isOnly && <b>{line.verdict === 'unchecked' ? 'Decides nothing' : verdictText(line)}. </b>}
        <Said>{numbers ?? sentence}</Said>
      </p>
      {!hasRest && <Notes notes={notes} />}
      {hasRest && (
        <details className={`${styles.more} ${styles.rest}`}>
          <summary aria-label={`${REST}: ${statement}, ${saidOf(line.about)}`}>{REST}</summary>
          {numbers !== undefined && (
            <p>
              <Said>{sentence}</Said>
            </p>
          )}
          <Notes notes={notes} />
          <dl className={styles.numbers}>
            <dt>{capital(line.speaker)} says</dt>
            <dd>
              <Said>{claimed}</Said>
            </dd>
            <dt>Compared with</dt>
            <dd>
              <Said>{found}</Said>
            </dd>
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

function Notes({ notes }: Pick<ComparisonLine, 'notes'>) {
  return notes.map((note) => (
    <p key={note} className={claims.note}>
      <Said>{note}</Said>
    </p>
  ));
}
