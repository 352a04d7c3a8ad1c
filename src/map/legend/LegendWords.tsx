import type { CSSProperties } from 'react';
import type { TermId } from '../../format/glossary.ts';
import { Explain } from '../../ui/Explain.tsx';
import type { LegendModel } from '../model/legend-model.ts';
import styles from './legend-words.module.css';

/** What each mark of the legend is called; a press says what that means. They belong to the group in which they stand. */
export function LegendWords({ model: { entries, sample } }: { readonly model: LegendModel }) {
  return (
    <ul className={styles.entries} style={{ '--sample': `var(--${sample})` } as CSSProperties}>
      {entries.map(({ kind, name, short, count }) => {
        const term = TERMS[kind];
        return (
          <li key={kind} data-beside={BESIDE.has(kind) || undefined}>
            <i data-kind={kind} />
            {term === undefined ? (
              <Name name={name} short={short} />
            ) : (
              <Explain term={term}>
                <Name name={name} short={short} />
              </Explain>
            )}
            {count !== undefined && <b>{count}</b>}
          </li>
        );
      })}
    </ul>
  );
}

/** In full where there is room; else the rest of it stands behind the map's "i". */
function Name({ name, short }: { readonly name: string; readonly short: string | undefined }) {
  if (short === undefined || short === name) return name;
  return (
    <>
      <span className={styles.long}>{name}</span>
      <span className={styles.short}>{short}</span>
    </>
  );
}

/** Named beside the legend: by its label on the map, and by the button of the contacts. On paper there is no button. */
const BESIDE: ReadonlySet<string> = new Set(['reporter', 'contacts']);

/** What explains each mark; “no change” explains itself. */
const TERMS: Readonly<Partial<Record<LegendModel['entries'][number]['kind'], TermId>>> = {
  'no-figure': 'no-figure',
  rough: 'hatched',
  'low-base': 'small-base',
  outside: 'scope',
  reporter: 'reporter',
  contacts: 'contact',
};
