import { useId } from 'react';
import styles from './share.module.css';
import type { Outcome } from './use-copying.ts';

// One function for every render: the box takes focus when it appears, and not again.
function takeFocus(box: HTMLTextAreaElement | null): void {
  box?.focus();
  box?.select();
}

/** Says that something was copied, and shows the text where the browser refused. */
export function CopyOutcome({ outcome }: { readonly outcome: Outcome | undefined }) {
  const id = useId();
  return (
    <div className={styles.outcome} data-shown={outcome ? '' : undefined}>
      <p role="status" id={id}>
        {outcome?.message}
      </p>
      {outcome?.kind === 'refused' && (
        <textarea
          // A new text is a new box, selected anew.
          key={outcome.text}
          ref={takeFocus}
          aria-labelledby={id}
          readOnly
          rows={3}
          value={outcome.text}
        />
      )}
    </div>
  );
}
