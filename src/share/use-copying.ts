import { useState } from 'react';
import type { Saving } from './saving.ts';
import type { CopyItem } from './share-model.ts';

/** What came of the last thing that was copied or saved. */
export type Outcome =
  | { readonly kind: 'done'; readonly message: string }
  | { readonly kind: 'refused'; readonly message: string; readonly text: string }
  | {
      readonly kind: 'saving';
      readonly saving: Saving;
      readonly fileName: string;
      /** Where the file can be had outside of a frame. */
      readonly address: string;
      /** What is in the file, where it is text. */
      readonly text?: string;
    };

/** What a section of the menu can do, and what it reports back. */
export interface Copying {
  readonly outcome: Outcome | undefined;
  readonly onCopy: (item: CopyItem) => void;
  /** Says what came of something by other means than the clipboard. */
  readonly onReport: (outcome: Outcome) => void;
}

/** Copies to the clipboard and keeps what came of it; where the browser refuses, the text is kept to be copied by hand. */
export function useCopying(): Copying {
  const [outcome, setOutcome] = useState<Outcome>();
  const onCopy = async ({ named, text }: CopyItem) => {
    // Emptied first, so that the same message is spoken a second time.
    setOutcome(undefined);
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ kind: 'done', message: `${named} copied.` });
    } catch {
      setOutcome({ kind: 'refused', message: `The browser does not allow copying. ${named}, to copy by hand:`, text });
    }
  };
  return { outcome, onCopy, onReport: setOutcome };
}
