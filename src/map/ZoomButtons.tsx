import styles from './map.module.css';
import { MOST_ZOOM } from './use-zoom.ts';

export interface ZoomButtonsProps {
  readonly level: number;
  readonly onZoom: (direction: 1 | -1) => void;
  readonly onHome: () => void;
}

/** A button that leads nowhere now stays where it is, and keeps the focus. */
export function ZoomButtons({ level, onZoom, onHome }: ZoomButtonsProps) {
  const isWhole = level <= 1;
  return (
    <div className={styles.zoom}>
      {button('Zoom in', 'M7 2v10M2 7h10', level >= MOST_ZOOM, () => onZoom(1))}
      {button('Zoom out', 'M2 7h10', isWhole, () => onZoom(-1))}
      {button('Whole map', 'M2 7l5-4.500L12 7M3.500 6.500V12h7V6.500', isWhole, onHome)}
    </div>
  );
}

function button(name: string, glyph: string, isAtLimit: boolean, onPress: () => void) {
  return (
    <button type="button" aria-label={name} aria-disabled={isAtLimit} onClick={() => isAtLimit || onPress()}>
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <path d={glyph} />
      </svg>
    </button>
  );
}
