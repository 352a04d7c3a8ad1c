import { Fragment } from 'react';
import { capital } from '../format/messages.ts';
import { isFigure } from '../trade/figure.ts';
import type { Disclosure } from './AnswerBadge.tsx';
import { AnswerBadge, OpenEvidence } from './AnswerBadge.tsx';
import type { KeyFigure } from './key-figures.ts';
import styles from './partner.module.css';

/** The four key figures, two a row; evidence opens below its row and pushes the rest down. */
export function KeyFigures({ figures, ...disclosure }: Disclosure & { readonly figures: readonly KeyFigure[] }) {
  const rows = [figures.slice(0, 2), figures.slice(2)];
  return (
    <div className={styles.keys}>
      {rows.map((row) => (
        <Fragment key={row.map(({ flow }) => flow).join()}>
          {row.map((figure, index) => (
            <KeyCard key={figure.flow} figure={figure} isAtEnd={index === 1} {...disclosure} />
          ))}
          <OpenEvidence
            answers={row.flatMap(({ level, change, beside }) => [level, change, ...beside])}
            {...disclosure}
          />
        </Fragment>
      ))}
    </div>
  );
}

function KeyCard({
  figure,
  isAtEnd,
  ...disclosure
}: Disclosure & { readonly figure: KeyFigure; readonly isAtEnd: boolean }) {
  const { level, change, beside, isAsked } = figure;
  return (
    <div className={styles.key} data-asked={isAsked || undefined} data-end={isAtEnd || undefined}>
      <h3>{level.label}</h3>
      {level.said !== undefined && <p className={styles.second}>{capital(level.said)}</p>}
      {isFigure(level.answer) && <p className={styles.level}>{level.text}</p>}
      <AnswerBadge labelled={level} {...disclosure} />
      {beside.map((other) => (
        <p key={other.id} className={styles.second}>
          <span>
            also{other.said !== undefined && `, ${other.said}`} {other.text}
          </span>
          <AnswerBadge labelled={other} {...disclosure} />
        </p>
      ))}
      <div className={styles.second}>
        {isFigure(change.answer) ? (
          <span>
            {change.said !== undefined && `${change.said} `}
            <b>{change.text}</b> on {change.answer.quantity.from}
          </span>
        ) : (
          <span>change on {change.answer.quantity.from}</span>
        )}
        <AnswerBadge labelled={change} {...disclosure} />
      </div>
    </div>
  );
}
