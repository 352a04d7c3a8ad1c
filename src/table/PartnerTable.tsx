import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Iso3 } from '../trade/economy.ts';
import { SignLine } from '../ui/SignLine.tsx';
import { say } from '../ui/say.ts';
import { useIsPrinting } from '../ui/use-is-printing.ts';
import type { OnViewChange } from '../view-state/view.ts';
import { TableHead } from './TableHead.tsx';
import { PartnerRow, TotalRow } from './TableRows.tsx';
import styles from './table.module.css';
import { tableKeysText } from './table-keys.ts';
import { captionText, lengthSaid } from './table-messages.ts';
import type { TableModel } from './table-model.ts';
import section from './table-section.module.css';
import { focusCell, useGrid } from './use-grid.ts';
import { useSaidSort } from './use-said-sort.ts';

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
  const grid = useGrid();
  const keysId = useId();
  useSaidSort(model);
  const all = model.rows.length;
  const rows = isLong || isPrinting ? model.rows : model.rows.slice(0, SHORT);
  const handleToggle = (cell: string) => setOpen(open === cell ? undefined : cell);
  const handleLength = ({ currentTarget: button }: MouseEvent<HTMLButtonElement>) => {
    flushSync(() => setIsLong(!isLong));
    say(lengthSaid(isLong ? SHORT : all, rows.length, isLong ? undefined : model.rows[SHORT]?.name), 'table length');
    // What was asked for is read next: the first of the new rows, or the button where the table ends now.
    const first = button.parentElement?.querySelectorAll<HTMLTableCellElement>('tr[data-iso3] > th')[SHORT];
    if (first) focusCell(first);
    else button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };
  const handleEscape = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || open === undefined || event.defaultPrevented) return;
    event.preventDefault();
    const figure = event.currentTarget.querySelector<HTMLElement>('[aria-expanded="true"]');
    // The source of a figure goes, and would take the focus with it.
    if (event.target instanceof Element && event.target.closest('tr')?.id === figure?.getAttribute('aria-controls'))
      figure?.focus();
    setOpen(undefined);
  };
  const shared = { model, open, onToggle: handleToggle, ...(onClaim && { onClaim }) };
  return (
    <section className={section.section} aria-label="Table" id="table">
      <header className={section.header}>
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
        <p className={section.empty}>{model.emptyReason}</p>
      ) : (
        <>
          <p id={keysId} className={section.keys} data-needs-script="">
            {tableKeysText()}
          </p>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: Esc is heard from what is inside */}
          <div className={section.scroller} data-long={isLong || undefined} onKeyDown={handleEscape}>
            <table className={styles.table} aria-describedby={keysId} {...grid}>
              <caption>
                <span>{captionText(model.caption, model.sortText, rows.length, all)}</span>
              </caption>
              <TableHead model={model} onViewChange={onViewChange} />
              <tbody>
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
              <tfoot>
                <TotalRow {...shared} />
              </tfoot>
            </table>
          </div>
          {all > SHORT && (
            <button type="button" className={section.more} aria-expanded={isLong} onClick={handleLength}>
              {isLong ? `Show the first ${SHORT}` : `Show all ${all} partners`}
            </button>
          )}
        </>
      )}
    </section>
  );
}
