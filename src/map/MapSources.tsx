import type { ReactNode } from 'react';
import { useOneStop } from '../ui/use-one-stop.ts';
import { LegendWords } from './legend/LegendWords.tsx';
import styles from './map.module.css';
import type { MapModel } from './model/map-model.ts';

export interface MapSourcesProps {
  readonly model: Pick<MapModel, 'source' | 'legend'>;
  /** Then there is no room beside the legend to name what else is drawn. */
  readonly isInWindows: boolean;
  readonly downloads: ReactNode;
}

/** What stands behind the map's "i": whose figures these are, what the legend leaves out, and downloads. */
export function MapSources({ model: { source, legend }, isInWindows, downloads }: MapSourcesProps) {
  const words = useOneStop<HTMLDivElement>();
  const inFull = isInWindows ? [] : legend.entries.filter(({ name, short }) => short !== undefined && short !== name);
  return (
    <>
      {isInWindows && <p>Each window has its own scale.</p>}
      {isInWindows && (
        <div role="toolbar" aria-label="Legend" {...words}>
          <LegendWords model={legend} />
        </div>
      )}
      <p>{source}</p>
      {inFull.length > 0 && <p className={styles.inFull}>{inFull.map(({ name }) => `${name}.`).join(' ')}</p>}
      {downloads}
    </>
  );
}
