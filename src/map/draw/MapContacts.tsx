import { type CSSProperties, memo } from 'react';
import type { Shapes } from '../../dataset/shapes.ts';
import type { MapMark } from '../model/map-mark.ts';
import styles from './map-labels.module.css';

export interface MapContactsProps {
  readonly marks: readonly MapMark[];
  readonly shapes: Shapes;
  readonly zoom: number;
  readonly scale: number;
}

/** A disc beside a circle lets its colour be seen. */
const ASIDE = 8;

/** A disc where the reporter had contacts; from three on with their number. Decoration: each mark's name says the same. */
export const MapContacts = memo(function MapContacts({ marks, shapes, zoom, scale }: MapContactsProps) {
  const points = new Map(shapes.shapes.map((shape) => [shape.iso3, shape]));
  return (
    <g className={styles.contacts} aria-hidden="true" style={{ '--drawn': zoom } as CSSProperties}>
      {marks
        .filter((mark) => mark.contacts > 0)
        .map((mark) => {
          const point = points.get(mark.iso3);
          if (!point) return null;
          const aside = point.path === undefined ? ASIDE * scale : 0;
          return (
            <g key={mark.iso3} transform={`translate(${point.x} ${point.y})`} data-dimmed={mark.isDimmed || undefined}>
              <g className={styles.steady} transform={`scale(${1 / zoom}) translate(${aside} ${-aside})`}>
                <circle style={{ '--r': `${radiusOf(mark.contacts)}px` } as CSSProperties} />
                {mark.contacts > 2 && <text dy=".33em">{mark.contacts}</text>}
              </g>
            </g>
          );
        })}
    </g>
  );
});

function radiusOf(contacts: number): number {
  if (contacts >= 5) return 9;
  if (contacts >= 3) return 7.4;
  return contacts === 2 ? 4.6 : 3.4;
}
