import { type PointerEvent, type ReactNode, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import { ComposableMap } from 'react-simple-maps/core';
import type { Shapes } from '../dataset/shapes.ts';
import type { Iso3, RegionSlug } from '../trade/economy.ts';
import { FigureFrame } from '../ui/FigureFrame.tsx';
import { useIsInUse } from '../ui/use-is-in-use.ts';
import { MapContacts } from './MapContacts.tsx';
import { MapLabels } from './MapLabels.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MapMarks } from './MapMarks.tsx';
import { MapPatterns } from './MapPatterns.tsx';
import type { TipContent } from './MapTip.tsx';
import { MapTip } from './MapTip.tsx';
import styles from './map.module.css';
import type { MapModel } from './map-model.ts';
import { nearestMark } from './nearest.ts';
import { RegionRow } from './RegionRow.tsx';
import { RegionZoom } from './RegionZoom.tsx';
import { useGestures } from './use-gestures.ts';
import { MOST_ZOOM, useZoom } from './use-zoom.ts';
import { ZoomButtons } from './ZoomButtons.tsx';

export interface MapFigureProps {
  readonly model: MapModel;
  readonly shapes: Shapes;
  readonly focus: Iso3 | undefined;
  readonly onFocusPartner: (partner: Iso3 | undefined) => void;
  readonly onRegionChoose: (region: RegionSlug) => void;
  readonly onContactsChange: (showsContacts: boolean) => void;
  /** What the hover preview says of a partner. */
  readonly tipOf: (partner: Iso3) => TipContent | undefined;
  /** What stands below the source. */
  readonly footer?: ReactNode;
}

/** Said beside a picture of the map that shows a part of it. */
const ZOOMED = 'A part of the map is shown; the legend is the whole map’s.';

/** The choropleth map: hover previews, a click selects, the sea and Esc clear; one tab stop with arrow keys inside. */
export function MapFigure(props: MapFigureProps) {
  const { model, shapes, focus, onFocusPartner, onRegionChoose, onContactsChange, tipOf, footer } = props;
  const zoom = useZoom(shapes);
  const box = useRef<SVGGElement>(null);
  const isInUse = useIsInUse();
  const Gestures = useGestures(isInUse || zoom.isAway, zoom.asked);
  const [previewed, setPreviewed] = useState<Iso3>();
  const [step, setStep] = useState<string>();
  const projection = useMemo(() => {
    const { rotate, center, scale } = shapes.projection;
    return { rotate, center, scale };
  }, [shapes]);

  const select = useCallback(
    (partner: Iso3) => onFocusPartner(partner === focus ? undefined : partner),
    [focus, onFocusPartner],
  );
  const clear = useCallback(() => onFocusPartner(undefined), [onFocusPartner]);
  // A near miss of a small state is meant for it; anything else on the sea clears.
  const handleSea = (event: PointerEvent<SVGElement>) => {
    if (zoom.hasJustMoved()) return;
    const near = nearestMark(event, shapes, model.marks);
    if (near) select(near);
    else clear();
  };
  // The map itself comes first.
  const after = useDeferredValue(model);
  const tip = previewed && tipOf(previewed);
  const shape = previewed && shapes.shapes.find((one) => one.iso3 === previewed);

  return (
    <FigureFrame
      id="map"
      region="Map"
      title={model.title}
      subtitle={model.subtitle}
      source={model.source}
      footer={footer}
      tools={
        model.contactsYear !== undefined && (
          <button
            type="button"
            className={styles.toggle}
            aria-pressed={model.showsContacts}
            onClick={() => onContactsChange(!model.showsContacts)}
          >
            Contacts in {model.contactsYear}
          </button>
        )
      }
    >
      <p className="visually-hidden">{model.alt}</p>
      <div
        className={styles.box}
        data-step={step}
        data-drawing="map"
        data-note={zoom.level > 1 ? ZOOMED : undefined}
        style={{ aspectRatio: `${shapes.width} / ${shapes.height}` }}
      >
        <ComposableMap
          width={shapes.width}
          height={shapes.height}
          projection="geoEqualEarth"
          projectionConfig={projection}
          {...(styles.svg && { className: styles.svg })}
          role="group"
          aria-label={model.title}
        >
          <MapPatterns />
          <g ref={box}>
            <rect className={styles.sea} width={shapes.width} height={shapes.height} onPointerUp={handleSea} />
            <RegionZoom regions={model.regions} most={MOST_ZOOM} onPlace={zoom.placeAt} />
            <g transform={zoom.transform}>
              <path d={model.land} className={styles.outside} onPointerUp={handleSea} />
              <MapMarks
                marks={model.marks}
                shapes={shapes}
                highlighted={step}
                onPreview={setPreviewed}
                onSelect={select}
                onClear={clear}
                onZoom={zoom.zoomBy}
              />
              {model.showsContacts && <MapContacts marks={model.marks} shapes={shapes} zoom={zoom.level} />}
              <MapLabels labels={model.labels} zoom={zoom.level} scale={model.labelScale} />
            </g>
          </g>
          {typeof Gestures === 'function' && <Gestures target={box} zoom={zoom} />}
        </ComposableMap>
        <ZoomButtons canZoomOut={zoom.level > 1} onZoom={zoom.zoomBy} onHome={zoom.home} />
        {Gestures === 'failed' && zoom.isAway && (
          <p className={styles.zoomFailed} role="status">
            What zooms the map did not come over the network. Press again to try again.
          </p>
        )}
        {tip && shape && <MapTip content={tip} place={zoom.placeOf(shape)} />}
      </div>
      <MapLegend model={after.legend} onHighlight={setStep} />
      <RegionRow model={after.sums} onChoose={onRegionChoose} />
    </FigureFrame>
  );
}
