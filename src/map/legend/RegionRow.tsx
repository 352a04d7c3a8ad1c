import { memo } from 'react';
import { evidenceName } from '../../format/messages.ts';
import type { RegionSlug } from '../../trade/economy.ts';
import { EvidenceGlyph } from '../../ui/EvidenceGlyph.tsx';
import { Said } from '../../ui/Said.tsx';
import { useOneStop } from '../../ui/use-one-stop.ts';
import type { RegionSums } from '../model/region-sums.ts';
import styles from './region-row.module.css';

export interface RegionRowProps {
  readonly model: RegionSums;
  readonly onChoose: (region: RegionSlug) => void;
}

/** The sums by region; pressing one chooses its region. */
export const RegionRow = memo(function RegionRow({ model, onChoose }: RegionRowProps) {
  return (
    <div className={styles.box}>
      <h3>{model.title}</h3>
      <ul className={styles.row} aria-label={model.title} {...useOneStop<HTMLUListElement>()}>
        {model.rows.map((row) => (
          <li key={row.slug}>
            <button type="button" onClick={() => onChoose(row.slug)}>
              <span>{row.name}</span>{' '}
              <b data-absent={row.evidence === undefined || undefined}>
                <Said>{row.text}</Said>
                {row.evidence && <EvidenceGlyph evidence={row.evidence} label={evidenceName(row.evidence)} />}
              </b>{' '}
              <small>{row.coverage}</small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
});
