import { type CSSProperties, memo } from 'react';
import type { MapLabel } from '../model/labels.ts';
import styles from './map-labels.module.css';

export interface MapLabelsProps {
  readonly labels: readonly MapLabel[];
  readonly zoom: number;
}

/** A shorter line leads nowhere that the eye would not find. */
const SHORTEST = 18;

/** Names and figures on the map with their leader lines; the same text is in each mark's name. */
export const MapLabels = memo(function MapLabels({ labels, zoom }: MapLabelsProps) {
  return (
    <g className={styles.labels} aria-hidden="true" style={{ '--drawn': zoom } as CSSProperties}>
      {labels.map(({ iso3, name, text, x, y, anchorX, anchorY, at, reach }) => {
        const [dx, dy] = [x - anchorX, y - anchorY];
        return (
          <g key={iso3} transform={`translate(${at.x} ${at.y})`}>
            <g className={styles.steady} transform={`scale(${1 / zoom})`}>
              {Math.hypot(dx, dy) * reach > SHORTEST && (
                <path
                  d={`M0 0L${dx * reach} ${dy * reach}`}
                  className={styles.leader}
                  vectorEffect="non-scaling-stroke"
                />
              )}
              <g transform={`translate(${dx} ${dy})`}>
                <text className={styles.labelName} dy={text === undefined ? '.36em' : '-.29em'}>
                  {name}
                </text>
                {text !== undefined && (
                  <text className={styles.labelText} dy=".83em">
                    {text}
                  </text>
                )}
              </g>
            </g>
          </g>
        );
      })}
    </g>
  );
});
