import { useId } from 'react';
import { takeFocus, useCopying } from '../../share/use-copying.ts';
import { useIsUsed } from '../../ui/loading/page-state.ts';
import { versionedLink } from '../../view-state/shared-link.ts';
import footer from './page-footer.module.css';
import styles from './report-mistake.module.css';

const LABEL = 'Copy link and version for a report';

export interface ReportMistakeProps {
  readonly title: string;
  readonly version: string;
  /** Where the package says that mistakes are reported. */
  readonly issues: string | undefined;
  /** The way from the page to the site's folder. */
  readonly home: string;
}

/** Where a reader reports a mistake; where the package names no place, who can mend it and what a report has to hold. */
export function ReportMistake({ title, version, issues, home }: ReportMistakeProps) {
  // Served without: where no script runs it would copy nothing.
  const isUsed = useIsUsed();
  const { outcome, onCopy } = useCopying();
  const messageId = useId();
  if (issues)
    return (
      <p>
        <a href={issues}>Report a mistake</a>
      </p>
    );
  const handleCopy = () => onCopy({ label: LABEL, named: 'Link and version', text: reportOf(title, version) });
  return (
    <>
      <p>
        <span className={footer.onScreen}>
          Found a mistake? Tell whoever publishes this copy of the atlas: the address of the page shows whose site it
          is. Give the link of the view, the data version, and the source that says otherwise. Each figure’s badge names
          the source it has now; the <a href={`${home}data/`}>data files</a> name that of every row.
        </span>
      </p>
      {isUsed && (
        <>
          <button type="button" className={styles.copy} onClick={handleCopy}>
            {LABEL}
          </button>
          <p id={messageId}>{outcome?.kind === 'saving' ? undefined : outcome?.message}</p>
          {outcome?.kind === 'refused' && (
            <textarea
              ref={takeFocus}
              className={styles.text}
              aria-labelledby={messageId}
              readOnly
              rows={5}
              value={outcome.text}
            />
          )}
        </>
      )}
    </>
  );
}

/** What a report begins with, as text: which view of which data, and what is left to say. */
function reportOf(title: string, version: string): string {
  const link = versionedLink(window.location.href);
  return `${title}, data version ${version}\nView: ${link}\nWhat it says: \nWhat it should say: \nSource: \n`;
}
