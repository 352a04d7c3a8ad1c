import type { ReactNode } from 'react';
import { evidenceName } from '../format/messages.ts';
import { isFigure } from '../trade/figure.ts';
import { EvidenceDetails } from '../ui/EvidenceDetails.tsx';
import { EvidenceGlyph } from '../ui/EvidenceGlyph.tsx';
import { NoFigure } from '../ui/NoFigure.tsx';
import { Said } from '../ui/Said.tsx';
import styles from './answer-figure.module.css';
import type { LabelledAnswer } from './key-figures.ts';
import type { PartnerModel } from './partner-model.ts';

/** What opens and closes evidence: the model's words and which answer is open. */
export interface Disclosure {
  readonly model: Pick<PartnerModel, 'describe' | 'describeAbsent'>;
  /** Id of the answer whose evidence is open, or `ALL_KEYS`. */
  readonly open: string | undefined;
  readonly onToggle: (id: string) => void;
  readonly onClaim?: (claimId: string) => void;
}

export interface AnswerFigureProps extends Disclosure {
  readonly labelled: LabelledAnswer;
  /** What is printed, where it is more than the figure alone. */
  readonly children?: ReactNode;
}

/**
 * A figure that opens where it comes from, with the sign of its evidence unless it is plain; or the reason there is none. What
 * it opens is drawn by `OpenEvidence`, right after it.
 */
export function AnswerFigure({ labelled, children, model, open, onToggle }: AnswerFigureProps) {
  const { answer, id, text } = labelled;
  if (!isFigure(answer)) return <NoFigure description={model.describeAbsent(answer)} />;
  const { subject } = model.describe(answer);
  return (
    <button
      type="button"
      className={styles.figure}
      data-readable=""
      data-opens={id}
      aria-expanded={open === id}
      onClick={() => onToggle(id)}
    >
      {children ?? (
        <b>
          <Said>{text}</Said>
        </b>
      )}{' '}
      <EvidenceGlyph evidence={answer.evidence} />
      <span className="visually-hidden">
        , {evidenceName(answer.evidence, 'mid')}. Where it comes from: {subject}
      </span>
    </button>
  );
}

/** Where the open one of these answers comes from; nothing when none of them is open. */
export function OpenEvidence({
  answers,
  isAllOpen = false,
  model,
  open,
  onClaim,
}: Disclosure & { readonly answers: readonly LabelledAnswer[]; readonly isAllOpen?: boolean }) {
  const shown = answers.filter(({ id, answer }) => (isAllOpen || id === open) && isFigure(answer));
  if (shown.length === 0) return null;
  return (
    <div className={styles.evidence} data-opened="">
      {shown.map(
        ({ id, answer }) =>
          isFigure(answer) && (
            <EvidenceDetails key={id} description={model.describe(answer)} {...(onClaim && { onClaim })} />
          ),
      )}
    </div>
  );
}

/** The same below a row of a table, of answers that are a number or a dash: where it comes from, or why there is none. */
export function OpenRow({
  answers,
  columns,
  ...disclosure
}: Disclosure & { readonly answers: readonly LabelledAnswer[]; readonly columns: number }) {
  const shown = answers.find(({ id }) => id === disclosure.open);
  if (!shown) return null;
  const { answer } = shown;
  return (
    <tr>
      <td colSpan={columns}>
        {isFigure(answer) ? (
          <OpenEvidence answers={[shown]} {...disclosure} />
        ) : (
          <p className={styles.evidence}>
            {disclosure.model.describeAbsent(answer).subject}.{' '}
            <Said>{disclosure.model.describeAbsent(answer).why}</Said>
          </p>
        )}
      </td>
    </tr>
  );
}
