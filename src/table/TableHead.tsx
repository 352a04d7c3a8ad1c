import { saidOf } from '../format/said.ts';
import { Said } from '../ui/Said.tsx';
import type { OnViewChange } from '../view-state/view.ts';
import styles from './table.module.css';
import type { TableColumn } from './table-columns.ts';
import type { TableModel } from './table-model.ts';
import { nextSort } from './table-sort.ts';

/**
 * Two rows of heads: groups over columns, and columns of no group over both rows. A head that sorts is a button; `aria-sort`
 * stands on the one in force.
 */
export function TableHead({
  model,
  onViewChange,
}: {
  readonly model: TableModel;
  readonly onViewChange: OnViewChange;
}) {
  const grouped = model.groups.filter(({ label }) => label !== '');
  return (
    <thead>
      <tr>
        {model.groups.map(({ label, columns }) =>
          label === '' ? (
            columns.map((column) => (
              <ColumnHead key={column.id} column={column} model={model} rowSpan={2} onViewChange={onViewChange} />
            ))
          ) : (
            <th key={label} scope="colgroup" colSpan={columns.length} className={styles.group}>
              <span>{label}</span>
            </th>
          ),
        )}
      </tr>
      <tr>
        {grouped.flatMap(({ columns }) =>
          columns.map((column, index) => (
            <ColumnHead
              key={column.id}
              column={column}
              model={model}
              isFirst={index === 0}
              onViewChange={onViewChange}
            />
          )),
        )}
      </tr>
    </thead>
  );
}

function ColumnHead({
  column,
  model,
  isFirst = false,
  rowSpan,
  onViewChange,
}: {
  readonly column: TableColumn;
  readonly model: TableModel;
  /** Whether a group begins with it. */
  readonly isFirst?: boolean;
  readonly rowSpan?: number;
  readonly onViewChange: OnViewChange;
}) {
  const [key] = column.sortKeys;
  const isSorted = model.sorted === column.id;
  const classes = [
    column.isNumeric && styles.number,
    isFirst && styles.first,
    column.id === 'name' && styles.name,
    column.id === 'region' && styles.region,
    column.id === 'shown' && styles.shown,
    column.id === 'share' && styles.share,
  ];
  return (
    <th
      scope="col"
      rowSpan={rowSpan}
      className={classes.filter(Boolean).join(' ')}
      aria-sort={isSorted ? (model.sort.isDescending ? 'descending' : 'ascending') : undefined}
    >
      {key === undefined ? (
        <Label column={column} />
      ) : (
        <button type="button" onClick={() => onViewChange({ sort: nextSort(model.sort, key) })}>
          <Label column={column} />
          <SortArrow direction={isSorted ? (model.sort.isDescending ? 'down' : 'up') : 'none'} />
        </button>
      )}
    </th>
  );
}

function Label({ column }: { readonly column: TableColumn }) {
  if (column.label === column.spoken)
    return (
      <span className={styles.label}>
        <Said>{column.label}</Said>
      </span>
    );
  return (
    <span className={styles.label}>
      <span aria-hidden="true">{column.label}</span>
      <span className="visually-hidden">{saidOf(column.spoken)}</span>
    </span>
  );
}

function SortArrow({ direction }: { readonly direction: 'up' | 'down' | 'none' }) {
  return (
    <svg className={styles.arrow} viewBox="0 0 9 9" aria-hidden="true" data-direction={direction}>
      <path d={direction === 'up' ? 'M4.5 2 8 7H1Z' : 'M4.5 7 1 2h7Z'} fill="currentColor" />
    </svg>
  );
}
