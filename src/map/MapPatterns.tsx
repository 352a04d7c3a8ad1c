import { FALLS, hatchOf } from './hatch.ts';
import styles from './map.module.css';

/**
 * The overlays of the map: a 45° hatch for what was worked out, dots for a small base.
 * @param scale how much larger than usual they are drawn; zooming makes them smaller by as much as the map grows.
 */
export function MapPatterns({ scale }: { readonly scale: number }) {
  const patternTransform = `rotate(45) scale(${scale})`;
  return (
    <defs>
      <pattern
        id={hatchOf('rough')}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform={patternTransform}
      >
        <rect width="2" height="5" className={styles.overlay} />
      </pattern>
      <pattern
        id={hatchOf('low-base')}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform={patternTransform}
      >
        <circle cx="2.500" cy="2.500" r="0.800" className={styles.overlay} />
      </pattern>
      {FALLS.map((token) => (
        <pattern
          key={token}
          id={`map-fall-${token}`}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform={patternTransform}
        >
          <rect width="4" height="4" fill={`var(--${token})`} />
          <rect width="1.200" height="4" fill="rgb(255 255 255 / 0.75)" />
        </pattern>
      ))}
    </defs>
  );
}
