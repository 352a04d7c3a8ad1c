import { useId } from 'react';
import { SavingNote } from './SavingNote.tsx';
import styles from './share.module.css';
import { type Outcome, takeFocus } from './use-copying.ts';

/** Shows that something was copied or saved, and shows the text where that was refused, or may have been. */
export function CopyOutcome({ outcome }: { readonly outcome: Outcome | undefined }) {
  const id = useId();
  const text = textToCopy(outcome);
  return (
    <div className={styles.outcome} data-shown={outcome ? '' : undefined}>
      <p id={id}>{outcome?.kind === 'saving' ? <SavingNote {...outcome} /> : outcome?.message}</p>
      {text !== undefined && (
        <textarea
          // A new text is a new box, selected anew.
          key={text}
          ref={outcome?.kind === 'refused' ? takeFocus : undefined}
          aria-labelledby={id}
          readOnly
          rows={3}
          value={text}
        />
      )}
    </div>
  );
}

function textToCopy(outcome: Outcome | undefined): string | undefined {
  if (outcome === undefined || outcome.kind === 'done') return undefined;
  return outcome.kind === 'saving' && outcome.saving === 'handed' ? undefined : outcome.text;
}
