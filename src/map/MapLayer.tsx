import type { Iso3 } from '../trade/economy.ts';
import type { MapLabel } from './labels.ts';
import { MapContacts } from './MapContacts.tsx';
import { MapGround } from './MapGround.tsx';
import { MapLabels } from './MapLabels.tsx';
import { MapMarks, type MapMarksProps } from './MapMarks.tsx';
import { MapOutlines } from './MapOutlines.tsx';
import type { MapModel } from './map-model.ts';

export interface MapLayerProps extends Omit<MapMarksProps, 'marks' | 'title'> {
  readonly model: MapModel;
  readonly labels: readonly MapLabel[];
  readonly zoom: number;
  /** The economy that the pointer means. */
  readonly previewed: Iso3 | undefined;
  /** The economy that the keyboard is at. */
  readonly ringed: Iso3 | undefined;
}

/** Everything on the map from the ground up to the labels. */
export function MapLayer({ model, labels, zoom, previewed, ringed, ...marks }: MapLayerProps) {
  const { shapes } = marks;
  return (
    <>
      <MapGround model={model} shapes={shapes} />
      <MapMarks marks={model.marks} title={model.title} {...marks} />
      <MapOutlines marks={model.marks} shapes={shapes} previewed={previewed} ringed={ringed} />
      {model.showsContacts && <MapContacts marks={model.marks} shapes={shapes} zoom={zoom} scale={model.labelScale} />}
      <MapLabels labels={labels} zoom={zoom} />
    </>
  );
}
