import { Said } from '../ui/Said.tsx';
import styles from './growth.module.css';

export interface WordingProps {
  readonly full: string;
  readonly brief: string;
}

/** Few words on the page, where the chart stands beside its controls; all of them in a frame of another page and on paper. */
export function Wording({ full, brief }: WordingProps) {
  if (full === brief) return <Said>{full}</Said>;
  return (
    <>
      <span className={styles.full}>
        <Said>{full}</Said>
      </span>
      <span className={styles.brief}>
        <Said>{brief}</Said>
      </span>
    </>
  );
}
