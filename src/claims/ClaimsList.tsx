import { useState } from 'react';
import { VerdictMark } from '../ui/VerdictMark.tsx';
import type { OnViewChange } from '../view-state/view.ts';
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
export function ClaimsList({
  model,
  onViewChange,
}: {
  readonly model: ClaimsModel;
  readonly onViewChange: OnViewChange;
}) {
  const [isUnfolded, setIsUnfolded] = useState(false);
  const unchecked = model.rows.filter((row) => row.verdict === 'unchecked').length;
  const canFold = unchecked > 0 && unchecked < model.rows.length;
  return (
    <section className={styles.claims} aria-label="Claims" id="claims">
      <header className={styles.header}>
        <div>
          <h2>{model.title}</h2>
          <p>{model.subtitle}</p>
        </div>
        {model.total > 0 && <VerdictFilter model={model} onViewChange={onViewChange} />}
      </header>
      {model.total > 0 && (
        <>
          <TallyBar model={model} />
          <Meanings model={model} />
        </>
      )}
      {model.emptyReason === undefined ? (
        <ClaimsTable rows={model.rows} isFolding={canFold && !isUnfolded} />
      ) : (
        <p className={styles.empty}>{model.emptyReason}</p>
      )}
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
    </section>
  );
}

function ClaimsTable({ rows, isFolding }: { readonly rows: readonly ClaimRow[]; readonly isFolding: boolean }) {
  return (
    <table className={styles.table}>
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
        {row.remark !== undefined && <span className={styles.note}>{row.remark}</span>}
      </th>
      <td className={styles.value}>{row.value}</td>
      <td className={styles.qualifier}>{row.qualifier ?? <span className={styles.none}>–</span>}</td>
      <td className={styles.locator}>{row.locator}</td>
      <td className={styles.check}>
        <VerdictMark verdict={row.verdict} strength={row.strength} />
      </td>
      <td className={styles.against}>
        <ComparisonList comparisons={row.comparisons} />
        {row.through.length > 0 && <p className={styles.note}>{throughText(row.through)}</p>}
      </td>
    </tr>
  );
}
