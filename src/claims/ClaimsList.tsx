import { useEffect, useId, useRef, useState } from 'react';
import { Said } from '../ui/Said.tsx';
import { say } from '../ui/say.ts';
import { useOneStop } from '../ui/use-one-stop.ts';
import { VerdictMark } from '../ui/VerdictMark.tsx';
import type { ViewEditor } from '../view-state/editor.ts';
import { ComparisonList } from './ComparisonList.tsx';
import styles from './claims.module.css';
import type { ClaimRow, ClaimsModel } from './claims-model.ts';
import { throughText } from './comparison-messages.ts';
import { Meanings } from './Meanings.tsx';
import { TallyBar } from './TallyBar.tsx';
import { VerdictFilter } from './VerdictFilter.tsx';

/**
 * All claims with their checks. Each row has the anchor `claim-<id>`. On phones the claims that cannot be checked fold
 * behind a button; a row that a link points at is never folded.
 */
export function ClaimsList({ model, editor }: { readonly model: ClaimsModel; readonly editor: ViewEditor }) {
  const [isUnfolded, setIsUnfolded] = useState(false);
  const disclosures = useOneStop<HTMLDivElement>();
  const keysId = useId();
  useSaidTitle(model.title);
  const unchecked = model.rows.filter((row) => row.verdict === 'unchecked').length;
  const canFold = unchecked > 0 && unchecked < model.rows.length;
  return (
    <section className={styles.claims} aria-label="Claims" id="claims">
      <header className={styles.header}>
        <div>
          <h2>{model.title}</h2>
          <p>{model.subtitle}</p>
        </div>
        {model.total > 0 && <VerdictFilter model={model} editor={editor} />}
      </header>
      {model.total > 0 && (
        <>
          <TallyBar model={model} />
          <Meanings model={model} />
        </>
      )}
      {model.emptyReason === undefined ? (
        <div {...disclosures}>
          <p id={keysId} className={styles.keys} data-needs-script="">
            Arrow keys, Home and End go from one disclosure to the next; Enter opens it.
          </p>
          <ClaimsTable caption={model.caption} keysId={keysId} rows={model.rows} isFolding={canFold && !isUnfolded} />
          {canFold && (
            <button
              type="button"
              className={styles.unfold}
              aria-expanded={isUnfolded}
              onClick={() => setIsUnfolded(!isUnfolded)}
            >
              {isUnfolded ? 'Hide' : 'Show'} the {unchecked} that cannot be checked
            </button>
          )}
        </div>
      ) : (
        <p className={styles.empty}>{model.emptyReason}</p>
      )}
    </section>
  );
}

/** Says which claims are listed when others are: the heading stands far from the filter for those who hear the page. */
function useSaidTitle(title: string): void {
  const told = useRef(title);
  useEffect(() => {
    if (told.current === title) return;
    told.current = title;
    say(title, 'claims');
  }, [title]);
}

interface ClaimsTableProps {
  readonly caption: string;
  readonly keysId: string;
  readonly rows: readonly ClaimRow[];
  readonly isFolding: boolean;
}

function ClaimsTable({ caption, keysId, rows, isFolding }: ClaimsTableProps) {
  return (
    <table className={styles.table} aria-describedby={keysId}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">No.</th>
          <th scope="col">What is claimed</th>
          <th scope="col" className={styles.number}>
            Value
          </th>
          <th scope="col">Qualifier</th>
          <th scope="col">Where</th>
          <th scope="col">Check</th>
          <th scope="col">Compared with</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <ClaimTableRow key={row.id} row={row} isFolded={isFolding && row.verdict === 'unchecked'} />
        ))}
      </tbody>
    </table>
  );
}

function ClaimTableRow({ row, isFolded }: { readonly row: ClaimRow; readonly isFolded: boolean }) {
  return (
    <tr
      id={`claim-${row.id}`}
      className={isFolded ? styles.folded : undefined}
      data-verdict={row.verdict}
      data-strength={row.strength}
      tabIndex={-1}
    >
      <td className={styles.id}>{row.id}</td>
      <th scope="row" className={styles.statement}>
        {row.statement}
        {row.remark !== undefined && (
          <span className={styles.note}>
            <Said>{row.remark}</Said>
          </span>
        )}
      </th>
      <td className={styles.value}>
        <Said>{row.value}</Said>
      </td>
      <td className={styles.qualifier}>
        {row.qualifier ?? (
          <span className={styles.none} aria-hidden="true">
            –
          </span>
        )}
      </td>
      <td className={styles.locator}>
        <Said>{row.locator}</Said>
      </td>
      <td className={styles.check}>
        <VerdictMark verdict={row.verdict} strength={row.strength} />
      </td>
      <td className={styles.against}>
        <ComparisonList statement={row.statement} comparisons={row.comparisons} />
        {row.through.length > 0 && <p className={styles.note}>{throughText(row.through)}</p>}
      </td>
    </tr>
  );
}
