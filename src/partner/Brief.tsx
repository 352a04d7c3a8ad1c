import type { Source } from '../trade/evidence-base.ts';
import styles from './brief.module.css';

/** What a sheet says of itself. */
export interface BriefOrigin {
  /** Name of the atlas. */
  readonly product: string;
  /** Version of its data. */
  readonly version: string;
}

/** On paper only, at the top: what made the sheet, when, and from which data. A page that no reader opened has no day. */
export function BriefHead({ product, version, day }: BriefOrigin & { readonly day?: string | undefined }) {
  return (
    <p className={styles.head}>
      <b>{product}</b>
      <span>
        {day !== undefined && `${day} · `}Data version {version}
      </span>
    </p>
  );
}

/** On paper only, at the end: the sources of what stands on the sheet, and no others. */
export function BriefSources({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <section className={styles.sources} data-brief="">
      {sources.length > 0 && <h3>Sources</h3>}
      {sources.map(({ id, title, publisher, published, terms, url }) => (
        <p key={id}>
          {title}, {publisher}
          {published && `, ${published}`}. {terms}.{url && ` ${url}`}
        </p>
      ))}
    </section>
  );
}
