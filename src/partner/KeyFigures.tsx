import { amountOf } from '../format/figure.ts';
import type { Signs } from '../format/signs.ts';
import { isFigure } from '../trade/figure.ts';
import { Said } from '../ui/Said.tsx';
import { SignLine } from '../ui/SignLine.tsx';
import { useOneStop } from '../ui/use-one-stop.ts';
import type { Disclosure } from './AnswerFigure.tsx';
import { AnswerFigure, OpenEvidence } from './AnswerFigure.tsx';
import styles from './key-figures.module.css';
import type { KeyFigure, LabelledAnswer } from './key-figures.ts';

export interface KeyFiguresProps extends Disclosure {
  readonly figures: readonly KeyFigure[];
  /** What the signs beside the figures of the panel mean. */
  readonly signs: Signs;
}

/** Stands for all key figures where the id of an open answer is asked for. */
const ALL_KEYS = 'all';

/**
 * The four key figures, two a row and one stop of the Tab key. Evidence follows its figure, and lies below what stands beside
 * that, pushing the rest down. One line says what the signs mean.
 */
export function KeyFigures({ figures, signs, ...disclosure }: KeyFiguresProps) {
  const rows = [figures.slice(0, 2), figures.slice(2)];
  const isAllOpen = disclosure.open === ALL_KEYS;
  return (
    <>
      <div className={styles.keys} role="toolbar" aria-label="Key figures" {...useOneStop<HTMLDivElement>()}>
        {rows.map((row) => (
          <div key={row.map(({ flow }) => flow).join()} className={styles.row}>
            {row.map((figure, index) => (
              <KeyCard key={figure.flow} figure={figure} isAtEnd={index === 1} {...disclosure} />
            ))}
          </div>
        ))}
      </div>
      <SignLine signs={signs}>
        <button
          type="button"
          className={styles.reached}
          data-needs-script=""
          data-opens={ALL_KEYS}
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
      <div>
        <h3>{level.label}</h3>
        <p className={styles.level}>
          <Amount labelled={level} {...disclosure} />
        </p>
      </div>
      <OpenEvidence answers={[level]} {...disclosure} />
      {beside.map((other) => (
        <Beside key={other.id} other={other} {...disclosure} />
      ))}
      <Change change={change} {...disclosure} />
      <OpenEvidence answers={[change]} {...disclosure} />
    </div>
  );
}

function Beside({ other, ...disclosure }: Disclosure & { readonly other: LabelledAnswer }) {
  return (
    <>
      <p className={styles.second}>
        also <Amount labelled={other} {...disclosure} />
      </p>
      <OpenEvidence answers={[other]} {...disclosure} />
    </>
  );
}

function Amount({ labelled, ...disclosure }: Disclosure & { readonly labelled: LabelledAnswer }) {
  if (!isFigure(labelled.answer)) return <AnswerFigure labelled={labelled} {...disclosure} />;
  const { number, unit } = amountOf(labelled.answer);
  return (
    <AnswerFigure labelled={labelled} {...disclosure}>
      <b>
        <Said>{number}</Said>
      </b>{' '}
      <small>
        <Said>{unit}</Said>
      </small>
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
  return (
    <p className={styles.second}>
      {!isFigure(answer) && `change ${base} `}
      <AnswerFigure labelled={change} {...disclosure}>
        <b>
          <Said>{changeText(change)}</Said>
        </b>{' '}
        {base}
      </AnswerFigure>
    </p>
  );
}
