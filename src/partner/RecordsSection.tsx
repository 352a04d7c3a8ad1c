import { isFigure } from '../trade/figure.ts';
import type { Disclosure } from './AnswerBadge.tsx';
import { AnswerBadge, OpenEvidence } from './AnswerBadge.tsx';
import styles from './partner.module.css';
import { VALUATION_NOTE } from './partner-messages.ts';
import type { PartnerModel } from './partner-model.ts';
import { RecordLine } from './RecordLine.tsx';
import type { RecordPair } from './two-records.ts';

/** Own against mirror record: two small lines, the last recorded year as a table and in words. */
export function RecordsSection({ partner, ...disclosure }: Disclosure & { readonly partner: PartnerModel }) {
  const { recordLines, recordPairs, reporterName, name } = partner;
  const [pair] = recordPairs;
  const year = pair?.own.answer.quantity.year;
  return (
    <section>
      <h3>
        Two records <span>goods, current US$</span>
      </h3>
      {recordLines.length > 0 && (
        <div className={styles.lines}>
          {recordLines.map((lines) => (
            <RecordLine key={lines.flow} lines={lines} reporterName={reporterName} partnerName={name} />
          ))}
        </div>
      )}
      <table className={styles.records}>
        <caption>
          {year}: {reporterName}’s record and {name}’s record of the same goods
        </caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{reporterName}’s</th>
            <th scope="col">{name}’s</th>
            <th scope="col">Theirs ÷ own</th>
          </tr>
        </thead>
        <tbody>
          {recordPairs.map((row) => (
            <RecordRow key={row.flow} pair={row} {...disclosure} />
          ))}
        </tbody>
      </table>
      <OpenEvidence
        answers={recordPairs.flatMap(({ own, mirror, asymmetry }) => [own, mirror, asymmetry])}
        {...disclosure}
      />
      {recordPairs.map(({ flow, sentence }) => sentence !== undefined && <p key={flow}>{sentence}</p>)}
      <p className={styles.caption}>{VALUATION_NOTE}</p>
    </section>
  );
}

function RecordRow({ pair, ...disclosure }: Disclosure & { readonly pair: RecordPair }) {
  return (
    <tr>
      <th scope="row">{pair.flow === 'export' ? 'Exports' : 'Imports'}</th>
      {[pair.own, pair.mirror, pair.asymmetry].map((labelled) => (
        <td key={labelled.id}>
          {isFigure(labelled.answer) && <span>{labelled.text}</span>}
          <AnswerBadge labelled={labelled} {...disclosure} />
        </td>
      ))}
    </tr>
  );
}
