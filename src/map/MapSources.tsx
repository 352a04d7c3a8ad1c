import type { ReactNode } from 'react';
import type { MapModel } from './map-model.ts';

export interface MapSourcesProps {
  readonly model: Pick<MapModel, 'source' | 'legend'>;
  readonly downloads: ReactNode;
}

/** What stands behind the map's "i": whose figures these are, what the short words of the legend leave out, and downloads. */
export function MapSources({ model: { source, legend }, downloads }: MapSourcesProps) {
  const inFull = legend.entries.filter(({ name, short }) => short !== undefined && short !== name);
  return (
    <>
      <p>{source}</p>
      {inFull.length > 0 && <p>{inFull.map(({ name }) => `${name}.`).join(' ')}</p>}
      {downloads}
    </>
  );
}
