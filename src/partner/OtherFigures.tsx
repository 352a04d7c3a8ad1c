import { Said } from '../ui/Said.tsx';
import type { OnViewChange } from '../view-state/view.ts';
import type { OtherFigures as OtherFiguresModel } from './other-figures.ts';
import styles from './partner.module.css';

/** In a panel without figures: where there are some, and a button that shows them. */
export function OtherFigures({
  text,
  offer,
  onViewChange,
}: OtherFiguresModel & { readonly onViewChange: OnViewChange }) {
  return (
    <div className={styles.note}>
      <p>
        <Said>{text}</Said>
      </p>
      {offer && (
        <button type="button" className={styles.offer} onClick={() => onViewChange(offer.change)}>
          <Said>{offer.text}</Said>
        </button>
      )}
    </div>
  );
}
