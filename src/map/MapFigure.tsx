import { type ReactNode, useDeferredValue } from 'react';
import { FigureFrame } from '../ui/FigureFrame.tsx';
import { Said } from '../ui/Said.tsx';
import { ContactsToggle } from './ContactsToggle.tsx';
import { DESCRIPTION } from './draw/MapMarks.tsx';
import { MapPlace, type MapPlaceProps } from './draw/MapPlace.tsx';
import { MAP_KEYS, MAP_KEYS_LINE } from './interact/map-keys.ts';
import { MapLegend } from './legend/MapLegend.tsx';
import { useHighlightedBin } from './legend/use-highlighted-bin.ts';
import { MapSources } from './MapSources.tsx';
import styles from './map.module.css';

export interface MapFigureProps extends Omit<MapPlaceProps, 'highlight'> {
  readonly onContactsChange: (showsContacts: boolean) => void;
  /** What stands with the sources behind the "i". A map without one, in a frame of another page, says all in its place. */
  readonly downloads: ReactNode;
  readonly below: ReactNode;
}

const KEYS = `Keys: ${MAP_KEYS.map(([keys, does]) => `${keys}: ${does}`).join('; ')}.`;

/** The choropleth map in its frame, with its legend, and in words for those who hear it. */
export function MapFigure({ onContactsChange, downloads, below, ...place }: MapFigureProps) {
  const { model, shapes } = place;
  const highlight = useHighlightedBin(model.legend.bins);
  // Where the map is in windows, the screen is narrow.
  const areWordsInside = Boolean(shapes.windows && downloads);
  // The map itself comes first.
  const after = useDeferredValue(model);
  const pinned = after.legend.bins.find(({ token }) => token === highlight.pinned);

  return (
    <FigureFrame
      id="map"
      region="Map"
      title={model.title}
      subtitle={model.subtitle}
      tools={<ContactsToggle model={model} onChange={onContactsChange} />}
      aboutName="About this map and its sources"
      about={downloads && <MapSources model={model} isInWindows={areWordsInside} downloads={downloads} />}
    >
      <p id={DESCRIPTION.map} className="visually-hidden">
        {model.description}
      </p>
      <p id={DESCRIPTION.keys} hidden>
        {KEYS}
      </p>
      <div className={styles.sheet}>
        <MapPlace {...place} highlight={highlight} />
        <MapLegend model={after.legend} highlight={highlight} hasWords={!areWordsInside} />
        {pinned && (
          <p className={styles.held}>
            <Said>{pinned.holds}</Said>
          </p>
        )}
        <p className={styles.keys} aria-hidden="true">
          {MAP_KEYS_LINE}
        </p>
      </div>
      {!downloads && <p className={styles.source}>{model.source}</p>}
      {below}
    </FigureFrame>
  );
}
