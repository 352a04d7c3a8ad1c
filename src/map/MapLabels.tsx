import { memo } from 'react';
import type { MapLabel } from './labels.ts';
import styles from './map.module.css';

export interface MapLabelsProps {
  readonly labels: readonly MapLabel[];
  readonly zoom: number;
  readonly scale: number;
}

/** A shorter line leads nowhere that the eye would not find. */
const SHORTEST = 18;

/** Names and figures on the map with their leader lines; the same text is in each mark's name. */
export const MapLabels = memo(function MapLabels({ labels, zoom, scale }: MapLabelsProps) {
  return (
    <g className={styles.labels} aria-hidden="true">
      {labels.map((label) => {
        const [dx, dy] = [(label.x - label.anchorX) / zoom, (label.y - label.anchorY) / zoom];
        return (
          <g key={label.iso3} transform={`translate(${label.anchorX} ${label.anchorY})`}>
            {Math.hypot(dx, dy) * zoom * label.reach > SHORTEST && (
              <path
                d={`M0 0L${dx * label.reach} ${dy * label.reach}`}
                className={styles.leader}
                vectorEffect="non-scaling-stroke"
              />
            )}
            <g transform={`translate(${dx} ${dy}) scale(${scale / zoom})`}>
              <text className={styles.labelName} dy={label.text === undefined ? 5 : -4}>
                {label.name}
              </text>
              {label.text !== undefined && (
                <text className={styles.labelText} dy={15}>
                  {label.text}
                </text>
              )}
            </g>
          </g>
        );
      })}
    </g>
  );
});
