import { Fragment } from 'react';
import type { DrawnShapes } from '../model/windows.ts';
import { FALLS, hatchOf } from './hatch.ts';
import styles from './map-marks.module.css';

export interface MapPatternsProps {
  readonly shapes: DrawnShapes;
  /** How much larger than usual they are drawn; zooming makes them smaller by as much as the map grows. */
  readonly scale: number;
}

/**
 * The patterns of the map: strewn with the table's en dash where there is no figure, a 45° hatch for what was worked out, dots
 * for a small base; and where colours may not be seen, falls hatched the other way, down to the right.
 */
export function MapPatterns({ shapes, scale }: MapPatternsProps) {
  const sizes = [...new Set([1, ...(shapes.windows ?? []).map(({ affine }) => affine.k)])];
  const turned = (size: number, id: string, k: number) =>
    ({
      ...{ id, width: size, height: size, patternUnits: 'userSpaceOnUse', 'data-k': k },
      patternTransform: `rotate(45) scale(${scale / k})`,
    }) as const;
  return (
    <defs>
      {sizes.map((k) => (
        <Fragment key={k}>
          <pattern {...turned(9, hatchOf('no-figure', k), k)}>
            <rect width="9" height="9" className={styles.blank} />
            <path d="M3 6L6 3" className={styles.dash} />
          </pattern>
          <pattern {...turned(5, hatchOf('rough', k), k)}>
            <rect width="2" height="5" className={styles.overlay} />
          </pattern>
          <pattern {...turned(5, hatchOf('low-base', k), k)}>
            <circle cx="2.500" cy="2.500" r="0.800" className={styles.overlay} />
          </pattern>
          {FALLS.map((token) => (
            <pattern key={token} {...turned(4, hatchOf(token, k), k)}>
              <rect width="4" height="4" fill={`var(--${token})`} />
              <rect width="4" height="1.200" className={styles.fall} />
            </pattern>
          ))}
        </Fragment>
      ))}
    </defs>
  );
}
