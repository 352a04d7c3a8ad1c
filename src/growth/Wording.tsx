import styles from './growth.module.css';

export interface WordingProps {
  readonly full: string;
  readonly brief: string;
}

/** Few words on the page, where the chart stands beside its controls; all of them in a frame of another page and on paper. */
export function Wording({ full, brief }: WordingProps) {
  if (full === brief) return full;
  return (
    <>
      <span className={styles.full}>{full}</span>
      <span className={styles.brief}>{brief}</span>
    </>
  );
}
