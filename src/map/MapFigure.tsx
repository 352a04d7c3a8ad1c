import { type ReactNode, useDeferredValue } from 'react';
import { FigureFrame } from '../ui/FigureFrame.tsx';
import { Said } from '../ui/Said.tsx';
import { ContactsToggle } from './ContactsToggle.tsx';
import { MapLegend } from './MapLegend.tsx';
import { DESCRIPTION } from './MapMarks.tsx';
import { MapPlace, type MapPlaceProps } from './MapPlace.tsx';
import { MapSources } from './MapSources.tsx';
import styles from './map.module.css';
import { MAP_KEYS, MAP_KEYS_LINE } from './map-keys.ts';
import { usePinnedStep } from './use-pinned-step.ts';

export interface MapFigureProps extends Omit<MapPlaceProps, 'steps'> {
  readonly onContactsChange: (showsContacts: boolean) => void;
  /** What stands with the sources behind the "i". A map without one, in a frame of another page, says all in its place. */
  readonly downloads: ReactNode;
  readonly below: ReactNode;
}

const KEYS = `Keys: ${MAP_KEYS.map(([keys, does]) => `${keys}: ${does}`).join('; ')}.`;

/** The choropleth map in its frame, with its legend, and in words for those who hear it. */
export function MapFigure({ onContactsChange, downloads, below, ...place }: MapFigureProps) {
  const { model, shapes } = place;
  const steps = usePinnedStep(model.legend.steps);
  // Where the map is in windows, the screen is narrow.
  const areWordsInside = Boolean(shapes.windows && downloads);
  // The map itself comes first.
  const after = useDeferredValue(model);
  const pinned = after.legend.steps.find(({ token }) => token === steps.pinned);

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
        <MapPlace {...place} steps={steps} />
        <MapLegend model={after.legend} steps={steps} hasWords={!areWordsInside} />
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
