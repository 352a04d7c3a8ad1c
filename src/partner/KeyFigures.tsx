import { Fragment } from 'react';
import { amountOf } from '../format/figure.ts';
import type { Signs } from '../format/signs.ts';
import { isFigure } from '../trade/figure.ts';
import { SignLine } from '../ui/SignLine.tsx';
import type { Disclosure } from './AnswerFigure.tsx';
import { AnswerFigure, OpenEvidence } from './AnswerFigure.tsx';
import type { KeyFigure, LabelledAnswer } from './key-figures.ts';
import styles from './partner.module.css';

export interface KeyFiguresProps extends Disclosure {
  readonly figures: readonly KeyFigure[];
  /** What the signs beside the figures of the panel mean. */
  readonly signs: Signs;
}

/** Stands for all key figures where the id of an open answer is asked for. */
const ALL_KEYS = 'all';

/** The four key figures, two a row; evidence opens below its row and pushes the rest down. One line says what the signs mean. */
export function KeyFigures({ figures, signs, ...disclosure }: KeyFiguresProps) {
  const rows = [figures.slice(0, 2), figures.slice(2)];
  const isAllOpen = disclosure.open === ALL_KEYS;
  return (
    <>
      <div className={styles.keys}>
        {rows.map((row) => (
          <Fragment key={row.map(({ flow }) => flow).join()}>
            {row.map((figure, index) => (
              <KeyCard key={figure.flow} figure={figure} isAtEnd={index === 1} {...disclosure} />
            ))}
            <OpenEvidence answers={row.flatMap(answersOf)} {...disclosure} />
          </Fragment>
        ))}
      </div>
      <SignLine signs={signs}>
        <button
          type="button"
          className={styles.reached}
          data-needs-script=""
          aria-expanded={isAllOpen}
          onClick={() => disclosure.onToggle(ALL_KEYS)}
        >
          How each is reached
        </button>
      </SignLine>
      {isAllOpen && <OpenEvidence answers={figures.flatMap(answersOf)} isAllOpen {...disclosure} />}
    </>
  );
}

function answersOf({ level, change, beside }: KeyFigure): LabelledAnswer[] {
  return [level, change, ...beside];
}

interface CardProps extends Disclosure {
  readonly figure: KeyFigure;
  readonly isAtEnd: boolean;
}

function KeyCard({ figure, isAtEnd, ...disclosure }: CardProps) {
  const { level, change, beside, isAsked } = figure;
  return (
    <div className={styles.key} data-asked={isAsked || undefined} data-end={isAtEnd || undefined}>
      <h3>{level.label}</h3>
      <p className={styles.level}>
        <Amount labelled={level} {...disclosure} />
      </p>
      {beside.map((other) => (
        <p key={other.id} className={styles.second}>
          also <Amount labelled={other} {...disclosure} />
        </p>
      ))}
      <Change change={change} {...disclosure} />
    </div>
  );
}

function Amount({ labelled, ...disclosure }: Disclosure & { readonly labelled: LabelledAnswer }) {
  if (!isFigure(labelled.answer)) return <AnswerFigure labelled={labelled} {...disclosure} />;
  const { number, unit } = amountOf(labelled.answer);
  return (
    <AnswerFigure labelled={labelled} printed={`${number} ${unit}`} {...disclosure}>
      <b>{number}</b> <small>{unit}</small>
    </AnswerFigure>
  );
}

/** "+170.4%"; of a balance its difference, "≈ +113.0 US$ m". */
function changeText({ answer, text }: LabelledAnswer): string {
  if (!isFigure(answer) || answer.unit !== 'USD') return text;
  const { number, unit } = amountOf(answer);
  return `${number} ${unit}`;
}

function Change({ change, ...disclosure }: Disclosure & { readonly change: LabelledAnswer }) {
  const { answer } = change;
  const base = `on ${answer.quantity.from}`;
  const text = changeText(change);
  return (
    <p className={styles.second}>
      {!isFigure(answer) && `change ${base} `}
      <AnswerFigure labelled={change} printed={`${text} ${base}`} {...disclosure}>
        <b>{text}</b> {base}
      </AnswerFigure>
    </p>
  );
}
