import { isFigure } from '../trade/figure.ts';
import { EvidenceBadge } from '../ui/EvidenceBadge.tsx';
import { EvidenceDetails } from '../ui/EvidenceDetails.tsx';
import { NoFigure } from '../ui/NoFigure.tsx';
import type { LabelledAnswer } from './key-figures.ts';
import styles from './partner.module.css';
import type { PartnerModel } from './partner-model.ts';

/** What opens and closes evidence: the model's words and which answer is open. */
export interface Disclosure {
  readonly model: Pick<PartnerModel, 'describe' | 'describeAbsent'>;
  /** Id of the answer whose evidence is open. */
  readonly open: string | undefined;
  readonly onToggle: (id: string) => void;
  readonly onClaim?: (claimId: string) => void;
}

/** The badge of a figure, or the reason there is none. */
export function AnswerBadge({ labelled, model, open, onToggle }: Disclosure & { readonly labelled: LabelledAnswer }) {
  const { answer, id } = labelled;
  if (!isFigure(answer)) return <NoFigure description={model.describeAbsent(answer)} />;
  return (
    <EvidenceBadge
      figure={answer}
      description={model.describe(answer)}
      isOpen={open === id}
      onToggle={() => onToggle(id)}
    />
  );
}

/** Where the open one of these answers comes from; nothing when none of them is open. */
export function OpenEvidence({
  answers,
  model,
  open,
  onClaim,
}: Disclosure & { readonly answers: readonly LabelledAnswer[] }) {
  const shown = answers.find(({ id }) => id === open);
  if (!shown || !isFigure(shown.answer)) return null;
  return (
    <div className={styles.evidence}>
      <EvidenceDetails description={model.describe(shown.answer)} {...(onClaim && { onClaim })} />
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
