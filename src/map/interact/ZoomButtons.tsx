import { type CSSProperties, useEffect } from 'react';
import { Failure, isOutdated } from '../../ui/Failure.tsx';
import { say } from '../../ui/say.ts';
import { useOneStop } from '../../ui/use-one-stop.ts';
import type { DrawnShapes } from '../model/windows.ts';
import { MOST_ZOOM, type Way, type ZoomState } from './use-zoom.ts';
import styles from './zoom-buttons.module.css';

export interface ZoomButtonsProps {
  readonly zoom: ZoomState;
  readonly shapes: Pick<DrawnShapes, 'height' | 'windows'>;
}

const WAYS: readonly { readonly name: string; readonly glyph: string; readonly way: Way }[] = [
  { name: 'Move north', glyph: 'M7 12V2.500M3 6l4-4 4 4', way: { east: 0, south: -1 } },
  { name: 'Move west', glyph: 'M12 7H2.500M6 3L2 7l4 4', way: { east: -1, south: 0 } },
  { name: 'Move south', glyph: 'M7 2v9.500M3 8l4 4 4-4', way: { east: 0, south: 1 } },
  { name: 'Move east', glyph: 'M2 7h9.500M8 3l4 4-4 4', way: { east: 1, south: 0 } },
];

/**
 * They stand at the lower right of the map's frame, or at the foot of the first window; those that move the map are there
 * while it is enlarged. A button that leads nowhere now stays where it is, and keeps the focus.
 */
export function ZoomButtons({ zoom, shapes }: ZoomButtonsProps) {
  const isWhole = zoom.asked.zoom <= 1;
  const first = shapes.windows?.[0];
  const foot = first && { '--foot': `${(100 * first.box.bottom) / shapes.height}%` };
  return (
    <div
      className={styles.tools}
      style={foot as CSSProperties | undefined}
      role="toolbar"
      aria-label="Zoom and move"
      {...useOneStop<HTMLDivElement>()}
    >
      <div className={styles.zoom}>
        {button('Zoom in', 'M7 2v10M2 7h10', zoom.asked.zoom >= MOST_ZOOM, () => zoom.zoomBy(1))}
        {button('Zoom out', 'M2 7h10', isWhole, () => zoom.zoomBy(-1))}
        {button('Whole map', 'M2 7l5-4.500L12 7M3.500 6.500V12h7V6.500', isWhole, () => zoom.show(zoom.whole))}
      </div>
      {!isWhole && (
        <div className={styles.pan}>
          {WAYS.map(({ name, glyph, way }) => button(name, glyph, !zoom.canPan(way), () => zoom.panBy(way)))}
        </div>
      )}
    </div>
  );
}

function button(name: string, glyph: string, isAtLimit: boolean, onPress: () => void) {
  return (
    <button key={name} type="button" aria-label={name} aria-disabled={isAtLimit} onClick={() => isAtLimit || onPress()}>
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <path d={glyph} />
      </svg>
    </button>
  );
}

const ADVICE = 'What zooms the map did not come over the network. Press again to try again.';

/** Says that what zooms did not come. */
export function ZoomFailure({ error }: { readonly error: unknown }) {
  useEffect(() => {
    if (error instanceof Error) say(isOutdated(error) ? error.message : ADVICE, 'zoom');
  }, [error]);
  if (!(error instanceof Error)) return null;
  return (
    <p className={styles.zoomFailed}>
      <Failure error={error} advice={ADVICE} />
    </p>
  );
}
