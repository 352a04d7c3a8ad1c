import { Fragment } from 'react';
import { FALLS, hatchOf } from './hatch.ts';
import styles from './map.module.css';
import type { DrawnShapes } from './windows.ts';

export interface MapPatternsProps {
  readonly shapes: DrawnShapes;
  /** How much larger than usual they are drawn; zooming makes them smaller by as much as the map grows. */
  readonly scale: number;
}

/** The overlays of the map: a 45° hatch for what was worked out, dots for a small base. */
export function MapPatterns({ shapes, scale }: MapPatternsProps) {
  const sizes = [...new Set(shapes.windows?.map(({ step }) => step.k) ?? [1])];
  const turned = (size: number, id: string, k = 1) =>
    ({
      ...{ id, width: size, height: size, patternUnits: 'userSpaceOnUse', 'data-k': k },
      patternTransform: `rotate(45) scale(${scale / k})`,
    }) as const;
  return (
    <defs>
      {sizes.map((k) => (
        <Fragment key={k}>
          <pattern {...turned(5, hatchOf('rough', k), k)}>
            <rect width="2" height="5" className={styles.overlay} />
          </pattern>
          <pattern {...turned(5, hatchOf('low-base', k), k)}>
            <circle cx="2.500" cy="2.500" r="0.800" className={styles.overlay} />
          </pattern>
        </Fragment>
      ))}
      {FALLS.map((token) => (
        <pattern key={token} {...turned(4, `map-fall-${token}`)}>
          <rect width="4" height="4" fill={`var(--${token})`} />
          <rect width="1.200" height="4" fill="rgb(255 255 255 / 0.75)" />
        </pattern>
      ))}
    </defs>
  );
}
