import {
  type CSSProperties,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useDeferredValue,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Shapes } from '../dataset/shapes.ts';
import type { Iso3 } from '../trade/economy.ts';
import { FigureFrame } from '../ui/FigureFrame.tsx';
import { loadModule } from '../ui/load-module.ts';
import { useIsInUse } from '../ui/use-is-in-use.ts';
import { useLater } from '../ui/use-later.ts';
import { ContactsToggle } from './ContactsToggle.tsx';
import { MapLayer } from './MapLayer.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MapPatterns } from './MapPatterns.tsx';
import { MapSources } from './MapSources.tsx';
import type { TipContent } from './MapTip.tsx';
import { MapTip } from './MapTip.tsx';
import styles from './map.module.css';
import type { MapModel } from './map-model.ts';
import { labelsFor } from './map-model.ts';
import { meantBy } from './nearest.ts';
import { usePinnedStep } from './use-pinned-step.ts';
import { useZoom } from './use-zoom.ts';
import type { DrawnShapes } from './windows.ts';
import { ZoomButtons, ZoomFailure } from './ZoomButtons.tsx';

export interface MapFigureProps {
  readonly model: MapModel;
  readonly shapes: DrawnShapes;
  readonly focus: Iso3 | undefined;
  readonly onFocusPartner: (partner: Iso3 | undefined) => void;
  readonly onContactsChange: (showsContacts: boolean) => void;
  /** What the hover preview says of a partner. */
  readonly tipOf: (partner: Iso3) => TipContent | undefined;
  /** The box that the map is drawn in, measured by who places its labels. */
  readonly drawn: RefObject<HTMLDivElement | null>;
  /** What stands with the sources behind the "i". A map without one, in a frame of another page, says all in its place. */
  readonly downloads: ReactNode;
  readonly below: ReactNode;
}

/** Said beside a picture of the map that shows a part of it. */
const ZOOMED = 'A part of the map is shown; the legend is the whole map’s.';

const loadGestures = async () => (await loadModule(() => import('./ZoomGestures.tsx'))).ZoomGestures;

/** The choropleth map: hover previews, a click selects, the sea and Esc clear; one tab stop with arrow keys inside. */
export function MapFigure(props: MapFigureProps) {
  const { model, shapes, focus, onFocusPartner, onContactsChange, tipOf, drawn, downloads, below } = props;
  const zoom = useZoom(shapes);
  const box = useRef<SVGGElement>(null);
  const layer = useRef<SVGGElement>(null);
  const pointer = useRef<string>(undefined);
  const isInUse = useIsInUse();
  const isAway = zoom.asked.zoom > 1 || model.regions.length > 0;
  const Gestures = useLater(loadGestures, isInUse || isAway, zoom.asked);
  // Until what zooms is here, the whole map is shown.
  const part = typeof Gestures === 'function' ? zoom.asked : zoom.whole;
  const [pointed, setPointed] = useState<Iso3>();
  const [ringed, setRinged] = useState<Iso3>();
  const steps = usePinnedStep(model.legend.steps);
  const labels = useMemo(
    () => (part === zoom.whole ? model.labels : labelsFor(model.marks, shapes, model, part)),
    [model, shapes, part, zoom.whole],
  );

  const select = useCallback(
    (partner: Iso3) => onFocusPartner(partner === focus ? undefined : partner),
    [focus, onFocusPartner],
  );
  const { letGo } = steps;
  const clear = useCallback(() => {
    if (!letGo()) onFocusPartner(undefined);
  }, [letGo, onFocusPartner]);
  const handleFocusMove = useCallback(
    (at: Iso3 | undefined, isVisible: boolean) => setRinged(isVisible ? at : undefined),
    [],
  );
  const meant = ({ clientX, clientY, target }: MouseEvent<SVGElement>) => {
    if (!layer.current) return undefined;
    const isPartner = (code: Iso3) => model.marks.some(({ iso3, state }) => iso3 === code && state !== 'reporter');
    return meantBy({ clientX, clientY, target, pointerType: pointer.current }, layer.current, shapes, isPartner);
  };
  const handlePointer = (event: PointerEvent<SVGElement>) => {
    pointer.current = event.pointerType;
    // A finger says what it means when it is lifted.
    if (event.pointerType !== 'touch') setPointed(event.buttons === 0 ? meant(event) : undefined);
  };
  const handleDown = (event: PointerEvent<SVGElement>) => {
    pointer.current = event.pointerType;
    zoom.hasMoved.current = false;
  };
  const handleClick = (event: MouseEvent<SVGElement>) => {
    if (zoom.hasMoved.current) return;
    const partner = meant(event);
    if (partner === undefined) return clear();
    // The focus comes back to the partner that was meant, also when its neighbour was hit.
    layer.current?.querySelector<SVGElement>(`[data-iso3="${partner}"]`)?.focus({ preventScroll: true });
    select(partner);
  };
  // Where the map is in windows, the screen is narrow.
  const areWordsInside = Boolean(shapes.windows && downloads);
  const zoomButtons = (
    <ZoomButtons level={zoom.asked.zoom} shapes={shapes} onZoom={zoom.zoomBy} onHome={() => zoom.show(zoom.whole)} />
  );
  // The map itself comes first.
  const after = useDeferredValue(model);

  return (
    <FigureFrame
      id="map"
      region="Map"
      title={model.title}
      subtitle={model.subtitle}
      tools={<ContactsToggle model={model} onChange={onContactsChange} />}
      aboutName="About this map and its sources"
      about={downloads && <MapSources model={model} isInWindows={areWordsInside} downloads={downloads} />}
    >
      <p className="visually-hidden">{model.alt}</p>
      <div className={styles.sheet}>
        <div className={styles.place}>
          <div
            ref={drawn}
            className={styles.box}
            data-step={steps.shown}
            data-drawing="map"
            data-note={part.zoom > 1 ? ZOOMED : undefined}
            style={{ '--ratio': shapes.width / shapes.height, '--width': `${shapes.width}px` } as CSSProperties}
          >
            <svg
              viewBox={`0 0 ${shapes.width} ${shapes.height}`}
              className={styles.svg}
              role="group"
              aria-label={model.title}
            >
              <MapPatterns shapes={shapes} scale={model.labelScale} />
              {/* biome-ignore lint/a11y/noStaticElementInteractions: the marks inside are the buttons and hear the keys */}
              <g
                ref={box}
                onPointerMove={handlePointer}
                onPointerLeave={() => setPointed(undefined)}
                onPointerDown={handleDown}
                onClick={handleClick}
              >
                <rect className={styles.sea} {...around(shapes)} />
                <g ref={layer}>
                  <MapLayer
                    model={model}
                    shapes={shapes}
                    labels={labels}
                    zoom={part.zoom}
                    highlighted={steps.shown}
                    previewed={pointed}
                    ringed={ringed}
                    onSelect={select}
                    onClear={clear}
                    onZoom={zoom.zoomBy}
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
                  ringed={ringed}
                  scale={model.labelScale}
                />
              )}
            </svg>
            {shapes.windows && zoomButtons}
            <MapTip of={pointed ?? ringed} tipOf={tipOf} part={part} shapes={shapes} />
          </div>
          {!shapes.windows && zoomButtons}
          {isAway && <ZoomFailure error={Gestures} />}
        </div>
        <MapLegend model={after.legend} steps={steps} hasWords={!areWordsInside} />
      </div>
      {!downloads && <p className={styles.source}>{model.source}</p>}
      {below}
    </FigureFrame>
  );
}

/** The sea goes on beyond the map, as far as any frame shows: a press on it lets go what is selected. */
function around({ width, height }: Shapes) {
  return { x: -width, y: -height, width: 3 * width, height: 3 * height };
}
