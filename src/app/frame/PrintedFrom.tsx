import { formatDay, isoDayOf } from '../../format/date.ts';
import { useIsPrinting } from '../../ui/use-is-printing.ts';
import { versionedLink } from '../../view-state/shared-link.ts';
import styles from './page-footer.module.css';

/** On paper only: the link of exactly this view, and the day by the reader's clock. */
export function PrintedFrom() {
  const isPrinting = useIsPrinting();
  return (
    <p className={styles.printed}>
      {isPrinting &&
        `This view: ${versionedLink(window.location.href.replace(/#.*$/, ''))} (printed ${formatDay(isoDayOf(new Date()))})`}
    </p>
  );
}
