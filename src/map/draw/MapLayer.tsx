import type { Iso3 } from '../../trade/economy.ts';
import type { MapLabel } from '../model/labels.ts';
import type { MapModel } from '../model/map-model.ts';
import { MapContacts } from './MapContacts.tsx';
import { MapGround } from './MapGround.tsx';
import { MapLabels } from './MapLabels.tsx';
import { MapMarks, type MapMarksProps } from './MapMarks.tsx';
import { MapOutlines } from './MapOutlines.tsx';

export interface MapLayerProps extends Omit<MapMarksProps, 'marks' | 'title'> {
  readonly model: MapModel;
  readonly labels: readonly MapLabel[];
  readonly zoom: number;
  /** The economy that the pointer means. */
  readonly hovered: Iso3 | undefined;
  /** The economy that the keyboard is at. */
  readonly keyboardTarget: Iso3 | undefined;
}

/** Everything on the map from the ground up to the labels. */
export function MapLayer({ model, labels, zoom, hovered, keyboardTarget, ...marks }: MapLayerProps) {
  const { shapes } = marks;
  return (
    <>
      <MapGround model={model} shapes={shapes} />
      <MapMarks marks={model.marks} title={model.title} {...marks} />
      <MapOutlines marks={model.marks} shapes={shapes} hovered={hovered} keyboardTarget={keyboardTarget} />
      {model.showsContacts && <MapContacts marks={model.marks} shapes={shapes} zoom={zoom} scale={model.labelScale} />}
      <MapLabels labels={labels} zoom={zoom} />
    </>
  );
}
