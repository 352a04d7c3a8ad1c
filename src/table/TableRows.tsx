import type { OnViewChange } from '../view-state/view.ts';
import { CellDetails, FigureCell } from './FigureCell.tsx';
import styles from './table.module.css';
import { cellsDrawn, type TableCell, type TableModel, type TableRow } from './table-model.ts';

interface RowProps {
  readonly model: TableModel;
  /** The cell whose evidence is open: row and column. */
  readonly open: string | undefined;
  readonly onToggle: (cell: string) => void;
  readonly onClaim?: (claimId: string) => void;
}

const TOTAL = 'total';

/** One partner's row and, when one of its figures is open, the row with its evidence. */
export function PartnerRow({
  row,
  isFocused,
  onViewChange,
  ...props
}: RowProps & { readonly row: TableRow; readonly isFocused: boolean; readonly onViewChange: OnViewChange }) {
  const { model } = props;
  return (
    <>
      <tr className={isFocused ? styles.focused : undefined} {...row.data}>
        <th scope="row" className={styles.name}>
          <span className={styles.dot} data-chosen={row.isChosen || undefined} aria-hidden="true" />
          <button
            type="button"
            aria-label={row.isChosen ? `${row.name}, in the charts` : undefined}
            aria-pressed={isFocused}
            onClick={() => onViewChange({ focus: isFocused ? undefined : row.iso3 })}
          >
            {row.name}
          </button>
        </th>
        <td className={styles.region}>{row.region}</td>
        <Cells cells={row.cells} rowKey={row.iso3} {...props} />
        {model.hasContacts && <td className={`${styles.number} ${styles.first}`}>{row.contacts}</td>}
      </tr>
      <OpenRow cells={row.cells} rowKey={row.iso3} {...props} />
    </>
  );
}

/** The sum over all partners of the chosen regions; each figure says how many partners it holds. */
export function TotalRow(props: RowProps) {
  const { total, hasContacts } = props.model;
  return (
    <>
      <tr>
        <th scope="row" className={styles.name}>
          <span className={styles.dot} aria-hidden="true" />
          {total.label}
        </th>
        <td className={styles.region}>Sum of the partners known</td>
        <Cells cells={total.cells} rowKey={TOTAL} {...props} />
        {hasContacts && <td className={`${styles.number} ${styles.first}`}>{total.contacts}</td>}
      </tr>
      <OpenRow cells={total.cells} rowKey={TOTAL} {...props} />
    </>
  );
}

function Cells({
  model,
  cells,
  rowKey,
  open,
  onToggle,
}: RowProps & { readonly cells: readonly TableCell[]; readonly rowKey: string }) {
  const firsts = new Set(model.groups.map((group) => group.columns[0]?.id));
  return cellsDrawn(model, cells).map((cell) => {
    const key = cellKey(rowKey, cell);
    return (
      <td key={cell.column} className={`${styles.number} ${firsts.has(cell.column) ? styles.first : ''}`}>
        <FigureCell cell={cell} isOpen={open === key} detailsId={detailsId(rowKey)} onToggle={() => onToggle(key)} />
      </td>
    );
  });
}

function OpenRow({
  model,
  cells,
  rowKey,
  open,
  onClaim,
}: RowProps & { readonly cells: readonly TableCell[]; readonly rowKey: string }) {
  const cell = cells.find((one) => open === cellKey(rowKey, one));
  if (!cell) return null;
  const columns = model.groups.reduce((count, group) => count + group.columns.length, 0);
  return (
    <tr className={styles.details} id={detailsId(rowKey)}>
      <td colSpan={columns}>
        <div className={styles.opened}>
          <CellDetails cell={cell} model={model} {...(onClaim && { onClaim })} />
        </div>
      </td>
    </tr>
  );
}

function cellKey(rowKey: string, cell: TableCell): string {
  return `${rowKey} ${cell.column}`;
}

function detailsId(rowKey: string): string {
  return `table-details-${rowKey}`;
}
