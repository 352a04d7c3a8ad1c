import type { CSSProperties } from 'react';
import { Failure } from '../ui/Failure.tsx';
import styles from './map.module.css';
import { MOST_ZOOM } from './use-zoom.ts';
import type { DrawnShapes } from './windows.ts';

export interface ZoomButtonsProps {
  readonly level: number;
  readonly shapes: Pick<DrawnShapes, 'height' | 'windows'>;
  readonly onZoom: (direction: 1 | -1) => void;
  readonly onHome: () => void;
}

/** They stand at the lower right of the map's frame, or at the foot of the first window. A button that leads nowhere now stays where it is, and keeps the focus. */
export function ZoomButtons({ level, shapes, onZoom, onHome }: ZoomButtonsProps) {
  const isWhole = level <= 1;
  const first = shapes.windows?.[0];
  const foot = first && { '--foot': `${(100 * first.box.bottom) / shapes.height}%` };
  return (
    <div className={styles.zoom} style={foot as CSSProperties | undefined}>
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

/** Says that what zooms did not come. */
export function ZoomFailure({ error }: { readonly error: unknown }) {
  if (!(error instanceof Error)) return null;
  return (
    <p className={styles.zoomFailed} role="status">
      <Failure error={error} advice="What zooms the map did not come over the network. Press again to try again." />
    </p>
  );
}
