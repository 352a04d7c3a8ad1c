import styles from './growth.module.css';

/** What is to be said of a chart beside its drawing, in the smallest type. */
export function ChartTexts({ texts }: { readonly texts: readonly string[] }) {
  return texts
    .filter((text) => text !== '')
    .map((text) => (
      <p key={text} className={styles.note}>
        {text}
      </p>
    ));
}
