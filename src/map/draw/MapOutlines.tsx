import { memo } from 'react';
import type { Iso3 } from '../../trade/economy.ts';
import type { MapMark } from '../model/map-mark.ts';
import type { DrawnShapes } from '../model/windows.ts';
import { MapShape } from './MapShape.tsx';
import styles from './map-marks.module.css';

export interface MapOutlinesProps {
  readonly marks: readonly MapMark[];
  readonly shapes: DrawnShapes;
  /** The economy that the pointer means. */
  readonly hovered: Iso3 | undefined;
  /** The economy that the keyboard is at. */
  readonly keyboardTarget: Iso3 | undefined;
}

/** The outlines above all shapes, so that no neighbour covers them: from the quiet ones up to the ring of the keyboard. */
export const MapOutlines = memo(function MapOutlines({ marks, shapes, hovered, keyboardTarget }: MapOutlinesProps) {
  const codes = (isSo: (mark: MapMark) => boolean) => marks.filter(isSo).map((mark) => mark.iso3);
  const outlines = {
    chosen: codes((mark) => mark.isChosen),
    reporter: codes((mark) => mark.state === 'reporter'),
    hovered: [hovered],
    focused: codes((mark) => mark.isFocused),
    halo: [keyboardTarget],
    ring: [keyboardTarget],
  };
  return (
    <g className={styles.outlines} aria-hidden="true">
      {Object.entries(outlines).flatMap(([kind, of]) =>
        of.map((iso3) => {
          const shape = shapes.shapes.find((one) => one.iso3 === iso3);
          return shape && <MapShape key={kind + iso3} shape={shape} data-outline={kind} />;
        }),
      )}
    </g>
  );
});
