import { type ReactNode, useState } from 'react';
import type { Iso3 } from '../trade/economy.ts';
import { SignLine } from '../ui/SignLine.tsx';
import { useIsPrinting } from '../ui/use-is-printing.ts';
import type { OnViewChange } from '../view-state/view.ts';
import { moveAlongRow } from './row-keys.ts';
import { TableHead } from './TableHead.tsx';
import { PartnerRow, TotalRow } from './TableRows.tsx';
import styles from './table.module.css';
import type { TableModel } from './table-model.ts';

const SHORT = 15;

/** The table of partners. The first rows stand alone until the reader asks for all, or prints them; one figure's evidence is open at a time. */
export function PartnerTable({
  model,
  focus,
  onViewChange,
  onClaim,
  action,
}: {
  readonly model: TableModel;
  /** The partner whose panel is open. */
  readonly focus: Iso3 | undefined;
  readonly onViewChange: OnViewChange;
  /** Called with a claim's id when the reader follows an input to it. */
  readonly onClaim?: (claimId: string) => void;
  /** Stands beside the title, such as a download. */
  readonly action?: ReactNode;
}) {
  const [isLong, setIsLong] = useState(false);
  const [open, setOpen] = useState<string>();
  const isPrinting = useIsPrinting();
  const rows = isLong || isPrinting ? model.rows : model.rows.slice(0, SHORT);
  const handleToggle = (cell: string) => setOpen(open === cell ? undefined : cell);
  const shared = { model, open, onToggle: handleToggle, ...(onClaim && { onClaim }) };
  return (
    <section className={styles.section} aria-label="Table" id="table">
      <header className={styles.header}>
        <div>
          <h2>{model.title}</h2>
          <p>
            {model.subtitle} <span data-needs-script="">{model.advice}</span>
          </p>
          <SignLine signs={model.signs} />
        </div>
        {action}
      </header>
      {model.emptyReason !== undefined ? (
        <p className={styles.empty}>{model.emptyReason}</p>
      ) : (
        <>
          {/* What scrolls sideways must be reachable by keyboard. */}
          <div
            className={styles.scroller}
            data-long={isLong || undefined}
            tabIndex={0}
            role="group"
            aria-label="Figures by partner, scrolls sideways"
          >
            <table className={styles.table}>
              <caption>
                <span>{model.caption}</span>
              </caption>
              <TableHead model={model} onViewChange={onViewChange} />
              <tbody onKeyDown={(event) => moveAlongRow(event)}>
                {rows.map((row) => (
                  <PartnerRow
                    key={row.iso3}
                    row={row}
                    isFocused={row.iso3 === focus}
                    onViewChange={onViewChange}
                    {...shared}
                  />
                ))}
              </tbody>
              <tfoot onKeyDown={(event) => moveAlongRow(event)}>
                <TotalRow {...shared} />
              </tfoot>
            </table>
          </div>
          {model.rows.length > SHORT && (
            <button type="button" className={styles.more} aria-expanded={isLong} onClick={() => setIsLong(!isLong)}>
              {isLong ? `Show the first ${SHORT}` : `Show all ${model.rows.length} partners`}
            </button>
          )}
        </>
      )}
    </section>
  );
}
