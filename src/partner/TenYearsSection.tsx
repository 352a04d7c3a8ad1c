import { evidenceName } from '../format/messages.ts';
import { isFigure } from '../trade/figure.ts';
import { EvidenceGlyph } from '../ui/EvidenceGlyph.tsx';
import type { Disclosure } from './AnswerFigure.tsx';
import { OpenAnswer } from './AnswerFigure.tsx';
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
        {years.from}–{years.to} <span>US$ m, goods</span>
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
          <tbody>
            {rows.map(({ year, cells }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {cells.map((cell, index) => (
                  <td key={cell.id} data-side={columns[index]?.side}>
                    <YearCell cell={cell} {...disclosure} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <OpenAnswer answers={rows.flatMap(({ cells }) => cells)} {...disclosure} />
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </section>
  );
}

function YearCell({ cell, open, onToggle }: Disclosure & { readonly cell: LabelledAnswer }) {
  const { id, label, answer, text } = cell;
  const isKnown = isFigure(answer);
  return (
    <button
      type="button"
      className={styles.cell}
      aria-expanded={open === id}
      aria-label={`${label}: ${isKnown ? `${text}, ${evidenceName(answer.evidence)}` : 'no figure'}`}
      onClick={() => onToggle(id)}
    >
      {isKnown && <EvidenceGlyph evidence={answer.evidence} />}
      {text}
    </button>
  );
}
