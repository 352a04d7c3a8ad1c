import { useState } from 'react';
import { say } from '../ui/say.ts';
import { type Saving, savingMessage } from './saving.ts';
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

/** What is to be said of it; a text to copy by hand takes the focus, and says by its name why it is there. */
function remarkOf(outcome: Outcome): string | undefined {
  if (outcome.kind === 'refused') return undefined;
  return outcome.kind === 'done' ? outcome.message : savingMessage(outcome.saving, outcome.fileName);
}

/** Copies to the clipboard and keeps what came of it; where the browser refuses, the text is kept to be copied by hand. */
export function useCopying(): Copying {
  const [outcome, setOutcome] = useState<Outcome>();
  const onReport = (reported: Outcome) => {
    setOutcome(reported);
    say(() => remarkOf(reported), 'copying');
  };
  const onCopy = async ({ named, text }: CopyItem) => {
    try {
      await navigator.clipboard.writeText(text);
      onReport({ kind: 'done', message: `${named} copied.` });
    } catch {
      onReport({ kind: 'refused', message: `The browser does not allow copying. ${named}, to copy by hand:`, text });
    }
  };
  return { outcome, onCopy, onReport };
}

/** For the `ref` of a text to copy by hand; one function for every render, so that it takes the focus once. */
export function takeFocus(box: HTMLTextAreaElement | null): void {
  box?.focus();
  box?.select();
}
