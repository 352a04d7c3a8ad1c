import { type CSSProperties, type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import type { Shapes } from '../../dataset/shapes.ts';
import type { Iso3 } from '../../trade/economy.ts';
import { loadModule } from '../../ui/loading/load-module.ts';
import { useIsUsed } from '../../ui/loading/page-state.ts';
import { useLater } from '../../ui/loading/use-later.ts';
import type { TipContent } from '../interact/MapTip.tsx';
import { MapTip } from '../interact/MapTip.tsx';
import { useMapPointer } from '../interact/use-map-pointer.ts';
import { useTip } from '../interact/use-tip.ts';
import { useZoom } from '../interact/use-zoom.ts';
import { ZoomButtons, ZoomFailure } from '../interact/ZoomButtons.tsx';
import type { HighlightedBin } from '../legend/use-highlighted-bin.ts';
import type { MapModel } from '../model/map-model.ts';
import { labelsFor } from '../model/map-model.ts';
import type { DrawnShapes } from '../model/windows.ts';
import { MapLayer } from './MapLayer.tsx';
import { MapPatterns } from './MapPatterns.tsx';
import styles from './map-place.module.css';

export interface MapPlaceProps {
  readonly model: MapModel;
  readonly shapes: DrawnShapes;
  readonly focus: Iso3 | undefined;
  readonly onFocusPartner: (partner: Iso3 | undefined) => void;
  /** What the hover preview says of a partner. */
  readonly tipOf: (partner: Iso3) => TipContent | undefined;
  /** The box that the map is drawn in, measured by who places its labels. */
  readonly drawn: RefObject<HTMLDivElement | null>;
  readonly highlight: HighlightedBin;
}

/** Said beside a picture of the map that shows a part of it. */
const ZOOMED = 'A part of the map is shown; the legend is the whole map’s.';

const loadGestures = async () => (await loadModule(() => import('../interact/ZoomGestures.tsx'))).ZoomGestures;

/** The drawn map with its preview and what zooms it: hover previews, a click selects, the sea and Esc clear. */
export function MapPlace({ model, shapes, focus, onFocusPartner, tipOf, drawn, highlight }: MapPlaceProps) {
  const zoom = useZoom(shapes);
  const box = useRef<SVGGElement>(null);
  const layer = useRef<SVGGElement>(null);
  const tip = useRef<HTMLDivElement>(null);
  const isUsed = useIsUsed();
  const isAway = zoom.asked.zoom > 1 || model.regions.length > 0;
  const Gestures = useLater(loadGestures, isUsed || isAway, zoom.asked);
  // Until what zooms is here, the whole map is shown.
  const part = typeof Gestures === 'function' ? zoom.asked : zoom.whole;
  const [keyboardTarget, setKeyboardTarget] = useState<Iso3>();
  const labels = useMemo(
    () => (part === zoom.whole ? model.labels : labelsFor(model.marks, shapes, model, part)),
    [model, shapes, part, zoom.whole],
  );
  const { clear: clearHighlight } = highlight;
  const clear = useCallback(() => {
    if (clearHighlight()) return true;
    if (focus !== undefined) onFocusPartner(undefined);
    return focus !== undefined;
  }, [clearHighlight, focus, onFocusPartner]);
  const handleFocusMove = useCallback(
    (at: Iso3 | undefined, isVisible: boolean) => setKeyboardTarget(isVisible ? at : undefined),
    [],
  );
  const pointer = useMapPointer({ marks: model.marks, shapes, layer, tip, hasMoved: zoom.hasMoved });
  const { hovered, close } = useTip(pointer.pointed ?? keyboardTarget);
  const select = useCallback(
    (partner: Iso3) => {
      // What is opened says it all.
      close(partner);
      onFocusPartner(partner === focus ? undefined : partner);
    },
    [focus, onFocusPartner, close],
  );
  const handlePress = (partner: Iso3 | undefined) => {
    if (partner === undefined) {
      clear();
      return;
    }
    // The focus comes back to the partner that was meant, also when its neighbour was hit.
    layer.current?.querySelector<SVGElement>(`[data-iso3="${partner}"]`)?.focus({ preventScroll: true });
    select(partner);
  };
  const zoomButtons = <ZoomButtons zoom={zoom} shapes={shapes} />;

  return (
    <div className={styles.place}>
      <div
        ref={drawn}
        className={styles.box}
        data-step={highlight.shown}
        data-drawing="map"
        data-note={part.zoom > 1 ? ZOOMED : undefined}
        style={{ '--ratio': shapes.width / shapes.height, '--width': `${shapes.width}px` } as CSSProperties}
      >
        <svg viewBox={`0 0 ${shapes.width} ${shapes.height}`} className={styles.svg} role="none">
          <MapPatterns shapes={shapes} scale={model.labelScale} />
          {/* biome-ignore lint/a11y/noStaticElementInteractions: the marks inside hear the keys */}
          <g
            ref={box}
            {...pointer.onMap}
            onClick={(event) => zoom.hasMoved.current || handlePress(pointer.meant(event))}
          >
            <rect className={styles.sea} {...around(shapes)} />
            <g ref={layer}>
              <MapLayer
                model={model}
                shapes={shapes}
                labels={labels}
                zoom={part.zoom}
                highlighted={highlight.shown}
                pinned={highlight.pinned}
                hovered={pointer.pointed}
                keyboardTarget={keyboardTarget}
                onSelect={select}
                onClear={clear}
                onZoom={zoom.zoomBy}
                onPan={zoom.panBy}
                onFocusMove={handleFocusMove}
              />
            </g>
          </g>
          {typeof Gestures === 'function' && (
            <Gestures
              target={box}
              layer={layer}
              zoom={zoom}
              shapes={shapes}
              regions={model.regions}
              keyboardTarget={keyboardTarget}
              scale={model.labelScale}
            />
          )}
        </svg>
        {shapes.windows && zoomButtons}
        <MapTip
          of={hovered}
          tipOf={tipOf}
          part={part}
          shapes={shapes}
          box={tip}
          onLeave={pointer.onTipLeave}
          onPress={handlePress}
        />
      </div>
      {!shapes.windows && zoomButtons}
      {isAway && <ZoomFailure error={Gestures} />}
    </div>
  );
}

/** The sea goes on beyond the map, as far as any frame shows: a press on it lets go what is selected. */
function around({ width, height }: Shapes) {
  return { x: -width, y: -height, width: 3 * width, height: 3 * height };
}
