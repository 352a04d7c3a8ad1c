import { SMALL_BASE } from '../format/messages.ts';
import { isFigure } from '../trade/figure.ts';
import { EvidenceDetails } from '../ui/EvidenceDetails.tsx';
import { EvidenceGlyph } from '../ui/EvidenceGlyph.tsx';
import styles from './figure-cell.module.css';
import { cellName } from './table-messages.ts';
import type { TableCell, TableModel } from './table-model.ts';

/**
 * One figure with the swatch of its class and the glyph of its evidence, or an en dash; a press opens where it comes from. Its
 * name says all that stands in the cell, and leaves row and column to the heads.
 */
export function FigureCell({
  cell,
  isOpen,
  detailsId,
  onToggle,
}: {
  readonly cell: TableCell;
  readonly isOpen: boolean;
  readonly detailsId: string;
  readonly onToggle: () => void;
}) {
  const { answer, bin } = cell;
  return (
    <>
      <button
        type="button"
        className={styles.figure}
        aria-label={cellName(cell)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailsId : undefined}
        onClick={onToggle}
      >
        {bin !== undefined && (
          <i
            className={styles.swatch}
            data-zero={bin === 'zero' || undefined}
            style={{ background: `var(--${bin})` }}
          />
        )}
        {isFigure(answer) ? cell.text : '–'}
        {!isFigure(answer) && cell.column === 'shown' && <span className={styles.reason}>{cell.text}</span>}
        <span className={styles.mark}>{isFigure(answer) && <EvidenceGlyph evidence={answer.evidence} />}</span>
      </button>
      {cell.isLowBase && <small aria-hidden="true">{SMALL_BASE}</small>}
      {isFigure(answer) && cell.coverage !== undefined && <small aria-hidden="true">{cell.coverage}</small>}
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
