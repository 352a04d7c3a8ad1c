import { InNewTab } from '../ui/InNewTab.tsx';
import { type Saving, savingMessage } from './saving.ts';

export interface SavingNoteProps {
  readonly saving: Saving;
  readonly fileName: string;
  /** Where the file can be had without the frame around the page. */
  readonly address: string;
}

/** Says what became of a file; where a frame may have stopped it, with the address, for a frame may stop links as well. */
export function SavingNote({ saving, fileName, address }: SavingNoteProps) {
  return (
    <>
      {savingMessage(saving, fileName)}
      {saving !== 'handed' && (
        <>
          {' '}
          <a href={address} target="_blank" rel="noopener">
            {address}
            <InNewTab />
          </a>
        </>
      )}
    </>
  );
}
