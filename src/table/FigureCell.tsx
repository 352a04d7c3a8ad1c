import { evidenceName, SMALL_BASE } from '../format/messages.ts';
import { isFigure } from '../trade/figure.ts';
import { EvidenceDetails } from '../ui/EvidenceDetails.tsx';
import { EvidenceGlyph } from '../ui/EvidenceGlyph.tsx';
import styles from './table.module.css';
import type { TableCell, TableModel } from './table-model.ts';

/** One figure with the swatch of its class and the glyph of its evidence, or an en dash; a press opens where it comes from. */
export function FigureCell({
  cell,
  label,
  isOpen,
  isTabStop,
  detailsId,
  onToggle,
}: {
  readonly cell: TableCell;
  /** Partner and column, for those who hear the figure alone. */
  readonly label: string;
  readonly isOpen: boolean;
  readonly isTabStop: boolean;
  readonly detailsId: string;
  readonly onToggle: () => void;
}) {
  const { answer, step } = cell;
  const spoken = isFigure(answer) ? `${cell.text}, ${evidenceName(answer.evidence)}` : `no figure, ${cell.text}`;
  return (
    <>
      <button
        type="button"
        className={styles.figure}
        data-figure=""
        tabIndex={isTabStop || isOpen ? 0 : -1}
        aria-label={`${label}: ${spoken}`}
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailsId : undefined}
        onClick={onToggle}
      >
        {step !== undefined && (
          <i
            className={styles.swatch}
            data-zero={step === 'zero' || undefined}
            style={{ background: `var(--${step})` }}
          />
        )}
        {isFigure(answer) ? cell.text : '–'}
        {!isFigure(answer) && cell.column === 'shown' && <span className={styles.reason}>{cell.text}</span>}
        <span className={styles.mark}>{isFigure(answer) && <EvidenceGlyph evidence={answer.evidence} />}</span>
      </button>
      {cell.isLowBase && <small>{SMALL_BASE}</small>}
      {isFigure(answer) && cell.coverage !== undefined && <small>{cell.coverage}</small>}
    </>
  );
}

/** Where an open figure comes from, or why there is none and what would make it computable. */
export function CellDetails({
  cell,
  model,
  onClaim,
}: {
  readonly cell: TableCell;
  readonly model: TableModel;
  readonly onClaim?: (claimId: string) => void;
}) {
  const { answer } = cell;
  if (isFigure(answer)) return <EvidenceDetails description={model.describe(answer)} {...(onClaim && { onClaim })} />;
  const reason = model.describeAbsent(answer);
  return (
    <div className={styles.why}>
      <p>{reason.sentence}</p>
      <p>{reason.wouldNeed}</p>
    </div>
  );
}
