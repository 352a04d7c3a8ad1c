import { Fragment } from 'react';
import { evidenceName } from '../format/messages.ts';
import { saidOf } from '../format/said.ts';
import { isFigure } from '../trade/figure.ts';
import { EvidenceGlyph } from '../ui/EvidenceGlyph.tsx';
import { Said } from '../ui/Said.tsx';
import { useOneStop } from '../ui/use-one-stop.ts';
import type { Disclosure } from './AnswerFigure.tsx';
import { OpenRow } from './AnswerFigure.tsx';
import brief from './brief.module.css';
import type { LabelledAnswer } from './key-figures.ts';
import styles from './ten-years.module.css';
import type { TenYears } from './ten-years.ts';

/** Ten years by both records: a figure opens where it comes from, a dash why there is none, and the dashes are explained below. */
export function TenYearsSection({ tenYears, ...disclosure }: Disclosure & { readonly tenYears: TenYears }) {
  const { years, heads, columns, rows, notes } = tenYears;
  return (
    <section className={brief.wide}>
      <h3>
        <Said>{`${years.from}–${years.to}`}</Said>{' '}
        <span>
          <Said>US$ m, goods</Said>
        </span>
      </h3>
      <div className={brief.scroll}>
        <table className={styles.years}>
          <thead>
            <tr>
              <td />
              {heads.map((head) => (
                <th key={head.text} scope="colgroup" colSpan={head.columns}>
                  {head.text}
                </th>
              ))}
            </tr>
            <tr>
              <th scope="col">Year</th>
              {columns.map(({ id, name, side }) => (
                <th key={id} scope="col" data-side={side}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody {...useOneStop<HTMLTableSectionElement>(columns.length)}>
            {rows.map(({ year, cells }) => (
              <Fragment key={year}>
                <tr>
                  <th scope="row">{year}</th>
                  {cells.map((cell, index) => (
                    <td key={cell.id} data-side={columns[index]?.side}>
                      <YearCell cell={cell} {...disclosure} />
                    </td>
                  ))}
                </tr>
                <OpenRow answers={cells} columns={1 + columns.length} {...disclosure} />
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          <Said>{note}</Said>
        </p>
      ))}
    </section>
  );
}

/** A number with its signs in words; year and column are heads of the table, and only a blank names them, as blanks are alike. */
function nameOf({ label, answer, text }: LabelledAnswer): string {
  if (!isFigure(answer)) return `No figure: ${label}`;
  const { evidence } = answer;
  return evidence === 'observed' ? saidOf(text) : `${saidOf(text)}, ${evidenceName(evidence, 'mid')}`;
}

function YearCell({ cell, open, onToggle }: Disclosure & { readonly cell: LabelledAnswer }) {
  const { id, answer, text } = cell;
  const name = nameOf(cell);
  return (
    <button
      type="button"
      className={styles.cell}
      aria-expanded={open === id}
      aria-label={name === text ? undefined : name}
      data-opens={id}
      onClick={() => onToggle(id)}
    >
      {isFigure(answer) && <EvidenceGlyph evidence={answer.evidence} />}
      {name === text ? text : <span aria-hidden="true">{text}</span>}
    </button>
  );
}
