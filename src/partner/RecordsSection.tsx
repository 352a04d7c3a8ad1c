import { formatFigure } from '../format/figure.ts';
import { possessive } from '../format/messages.ts';
import { isFigure } from '../trade/figure.ts';
import { Said } from '../ui/Said.tsx';
import { useOneStop } from '../ui/use-one-stop.ts';
import type { Disclosure } from './AnswerFigure.tsx';
import { AnswerFigure, OpenRow } from './AnswerFigure.tsx';
import brief from './brief.module.css';
import type { LabelledAnswer } from './key-figures.ts';
import panel from './partner.module.css';
import type { PartnerModel } from './partner-model.ts';
import { RecordLine } from './RecordLine.tsx';
import styles from './records.module.css';
import type { RecordPair } from './two-records.ts';

/** What each row of the table has: either record, and the one in percent of the other. */
const COLUMNS = 3;

/** Own against mirror record: two small lines, the last recorded year as a table and in words. */
export function RecordsSection({ partner, ...disclosure }: Disclosure & { readonly partner: PartnerModel }) {
  const { recordLines, recordPairs, reporterName, name, hollowBy } = partner;
  const [pair] = recordPairs;
  const year = pair?.own.answer.quantity.year;
  return (
    <section>
      <h3>
        Two records{' '}
        <span>
          <Said>goods, current US$</Said>
        </span>
      </h3>
      {recordLines.length > 0 && (
        <>
          <div className={styles.lines}>
            {recordLines.map((lines) => (
              <RecordLine key={lines.flow} lines={lines} reporterName={reporterName} partnerName={name} />
            ))}
          </div>
          <p className={panel.caption}>
            {recordLines.some(({ own }) => own.length > 0) && `Solid: ${possessive(reporterName)} record. `}
            {recordLines.some(({ mirror }) => mirror.length > 0) && `Dashed: ${possessive(name)} record. `}
            {hollowBy !== undefined && `Hollow: ${hollowBy}.`}
          </p>
        </>
      )}
      <div className={brief.scroll}>
        <table
          className={styles.records}
          data-told={recordPairs.some(({ sentence }) => sentence !== undefined) || undefined}
        >
          <caption>{year}: the same goods as each side recorded them</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{reporterName} says</th>
              <th scope="col">{name} says</th>
              <th scope="col">
                {name} in percent of {reporterName}
              </th>
            </tr>
          </thead>
          <tbody {...useOneStop<HTMLTableSectionElement>(COLUMNS)}>
            {recordPairs.map((row) => (
              <RecordRow key={row.flow} pair={row} partner={partner} {...disclosure} />
            ))}
          </tbody>
        </table>
      </div>
      {recordPairs.map(
        ({ flow, sentence, reason }) =>
          sentence !== undefined && (
            <p key={flow}>
              <Said>{sentence}</Said> {reason}
            </p>
          ),
      )}
    </section>
  );
}

/** "US$133.3 m": written out, three columns of a narrow panel have no room for it. */
function shortly(labelled: LabelledAnswer): LabelledAnswer {
  const { answer } = labelled;
  return isFigure(answer) && answer.unit === 'USD' ? { ...labelled, text: formatFigure(answer) } : labelled;
}

function RecordRow({
  pair,
  partner,
  ...disclosure
}: Disclosure & { readonly pair: RecordPair; readonly partner: PartnerModel }) {
  const answers = [pair.own, pair.mirror, pair.asymmetry];
  const [own, theirs] = pair.flow === 'export' ? ['exports', 'imports'] : ['imports', 'exports'];
  return (
    <>
      <tr>
        <th scope="row">
          {possessive(partner.reporterName)} {own}{' '}
          <small>
            {possessive(partner.name)} {theirs}
          </small>
        </th>
        {answers.map((labelled) => (
          <td key={labelled.id}>
            <AnswerFigure labelled={shortly(labelled)} {...disclosure} />
          </td>
        ))}
      </tr>
      <OpenRow answers={answers} columns={1 + COLUMNS} {...disclosure} />
    </>
  );
}
