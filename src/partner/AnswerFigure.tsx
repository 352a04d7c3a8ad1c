import type { ReactNode } from 'react';
import { evidenceName } from '../format/messages.ts';
import { isFigure } from '../trade/figure.ts';
import { EvidenceDetails } from '../ui/EvidenceDetails.tsx';
import { EvidenceGlyph } from '../ui/EvidenceGlyph.tsx';
import { NoFigure } from '../ui/NoFigure.tsx';
import type { LabelledAnswer } from './key-figures.ts';
import styles from './partner.module.css';
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
  /** What is printed, where it is more than the figure alone; `children` draw it. */
  readonly printed?: string;
  readonly children?: ReactNode;
}

/** A figure that opens where it comes from, with the sign of its evidence unless it is plain; or the reason there is none. */
export function AnswerFigure({ labelled, printed, children, model, open, onToggle }: AnswerFigureProps) {
  const { answer, id, text } = labelled;
  if (!isFigure(answer)) return <NoFigure description={model.describeAbsent(answer)} />;
  const { name, subject } = model.describe(answer);
  return (
    <button
      type="button"
      className={styles.figure}
      data-readable=""
      aria-expanded={open === id}
      aria-label={`${name}. Where ${printed ?? text} comes from: ${subject}`}
      onClick={() => onToggle(id)}
    >
      {children ?? <b>{text}</b>} <EvidenceGlyph evidence={answer.evidence} label={evidenceName(answer.evidence)} />
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
    <div className={styles.evidence}>
      {shown.map(
        ({ id, answer }) =>
          isFigure(answer) && (
            <EvidenceDetails key={id} description={model.describe(answer)} {...(onClaim && { onClaim })} />
          ),
      )}
    </div>
  );
}

/** The same of answers that are a number or a dash: where the open one comes from, or why there is none. */
export function OpenAnswer(props: Disclosure & { readonly answers: readonly LabelledAnswer[] }) {
  const shown = props.answers.find(({ id }) => id === props.open);
  if (!shown || isFigure(shown.answer)) return <OpenEvidence {...props} />;
  const { subject, sentence, wouldNeed } = props.model.describeAbsent(shown.answer);
  return (
    <p className={styles.evidence}>
      {subject}. {sentence} {wouldNeed}
    </p>
  );
}
