import type { CSSProperties } from 'react';
import type { Shapes } from '../../dataset/shapes.ts';
import type { MapModel } from '../model/map-model.ts';
import { MapLayer } from './MapLayer.tsx';
import { MapPatterns } from './MapPatterns.tsx';
import styles from './map-place.module.css';

export interface MapPictureProps {
  readonly model: MapModel;
  readonly shapes: Shapes;
}

const NOTHING = () => {};

/** The whole map as a picture that answers to nothing. */
export function MapPicture({ model, shapes }: MapPictureProps) {
  return (
    <div
      className={styles.box}
      style={{ '--ratio': shapes.width / shapes.height, '--width': `${shapes.width}px` } as CSSProperties}
    >
      <svg viewBox={`0 0 ${shapes.width} ${shapes.height}`} className={styles.svg} role="img" aria-label={model.title}>
        <MapPatterns shapes={shapes} scale={model.labelScale} />
        <rect className={styles.sea} width={shapes.width} height={shapes.height} />
        <MapLayer
          model={model}
          shapes={shapes}
          labels={model.labels}
          zoom={1}
          highlighted={undefined}
          pinned={undefined}
          hovered={undefined}
          keyboardTarget={undefined}
          onSelect={NOTHING}
          onClear={() => false}
          onZoom={NOTHING}
          onPan={NOTHING}
          onFocusMove={NOTHING}
        />
      </svg>
    </div>
  );
}
