import { tableContext } from '../app/from-atlas.ts';
import { evidenceName } from '../format/messages.ts';
import styles from '../table/table.module.css';
import type { TableColumn } from '../table/table-columns.ts';
import { cellsDrawn, type TableCell, type TableModel, type TableRow, tableModel } from '../table/table-model.ts';
import section from '../table/table-section.module.css';
import { isFigure } from '../trade/figure.ts';
import { StaticFrame } from './StaticFrame.tsx';
import { pagePartners, type SiteData, viewAt } from './site-data.ts';

export interface AllPartnersPageProps {
  readonly data: SiteData;
  readonly title: string;
  readonly home: string;
}

/**
 * Every partner with its figures, by name, each leading to its own page: the app’s table without an app. First of the
 * first view, then of the last years of the record, of which far more is known.
 */
export function AllPartnersPage({ data, title, home }: AllPartnersPageProps) {
  const { to } = data.base.record.yearsOf('own');
  return (
    <StaticFrame data={data} home={home} isWide>
      <h1>{title}</h1>
      <p>
        Goods, US$ million; changes in percent. Figures without a word below them are observed in the record. An en
        dash: no figure, which is never a zero. A partner without a link has neither a figure nor an event.
      </p>
      {['', `&years=${to - 1}..${to}`].map((years) => (
        <Partners key={years} data={data} search={`?sort=name${years}`} />
      ))}
    </StaticFrame>
  );
}

function Partners({ data, search }: { readonly data: SiteData; readonly search: string }) {
  const { atlas, base } = data;
  const model = tableModel(base, viewAt(data, search), tableContext(atlas, base));
  const pages = new Set(pagePartners(data).map(({ iso3 }) => iso3));
  return (
    <section className={section.section} aria-label={model.caption}>
      <h2>{model.caption}</h2>
      <div className={section.scroller} tabIndex={0} role="group" aria-label="Figures by partner, scrolls sideways">
        <table className={styles.table}>
          <Head model={model} />
          <tbody>
            {model.rows.map((row) => (
              <Row key={row.iso3} row={row} hasPage={pages.has(row.iso3)} model={model} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Head({ model: { groups } }: { readonly model: TableModel }) {
  const grouped = groups.filter(({ label }) => label !== '');
  return (
    <thead>
      <tr>
        {groups.map(({ label, columns }) =>
          label === '' ? (
            columns.map((column) => <ColumnHead key={column.id} column={column} rowSpan={2} />)
          ) : (
            <th key={label} scope="colgroup" colSpan={columns.length} className={styles.group}>
              <span>{label}</span>
            </th>
          ),
        )}
      </tr>
      <tr>
        {grouped.flatMap(({ columns }) => columns.map((column) => <ColumnHead key={column.id} column={column} />))}
      </tr>
    </thead>
  );
}

function ColumnHead({ column, rowSpan }: { readonly column: TableColumn; readonly rowSpan?: number }) {
  const { id, label, isNumeric } = column;
  return (
    <th scope="col" rowSpan={rowSpan} className={isNumeric ? styles.number : styles[id]}>
      {label}
    </th>
  );
}

interface RowProps {
  readonly row: TableRow;
  readonly hasPage: boolean;
  readonly model: TableModel;
}

function Row({ row: { iso3, name, region, cells, contacts }, hasPage, model }: RowProps) {
  return (
    <tr>
      <th scope="row" className={styles.name}>
        {hasPage ? <a href={`./${iso3}/`}>{name}</a> : name}
      </th>
      <td className={styles.region}>{region}</td>
      {cellsDrawn(model, cells).map((cell) => (
        <td key={cell.column} className={styles.number}>
          <Cell cell={cell} />
        </td>
      ))}
      {model.hasContacts && <td className={styles.number}>{contacts}</td>}
    </tr>
  );
}

function Cell({ cell: { answer, column, text } }: { readonly cell: TableCell }) {
  if (!isFigure(answer)) return column === 'shown' ? `– ${text}` : '–';
  if (answer.evidence === 'observed') return text;
  return (
    <>
      {text}
      <small>{evidenceName(answer.evidence)}</small>
    </>
  );
}
