import { useQuery } from '@tanstack/react-query';
import { memo, useCallback, useMemo } from 'react';
import { shapesQuery } from '../../dataset/queries.ts';
import type { Shapes } from '../../dataset/shapes.ts';
import { sourceNames } from '../../format/source-line.ts';
import { useDrawnScale } from '../../map/draw/use-drawn-scale.ts';
import { MapFigure } from '../../map/MapFigure.tsx';
import type { MapContext } from '../../map/model/map-model.ts';
import { labelsFor, mapModel, withSelected } from '../../map/model/map-model.ts';
import { tipOf } from '../../map/model/tip-model.ts';
import type { DrawnShapes } from '../../map/model/windows.ts';
import { inWindows } from '../../map/model/windows.ts';
import { ImageButtons } from '../../share/image/ImageButtons.tsx';
import type { Iso3 } from '../../trade/economy.ts';
import { isOutdated } from '../../ui/Failure.tsx';
import { loadModule } from '../../ui/loading/load-module.ts';
import { Problem } from '../../ui/Problem.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { NARROW, useMedia } from '../../ui/use-media.ts';
import { eventYearOf, notCoveredName } from '../from-atlas.ts';
import { Live } from '../loading/Live.tsx';
import { useAfterPaint } from '../loading/use-after-paint.ts';
import { RegionSumsSection } from './RegionSumsSection.tsx';
import type { FiguresSectionProps } from './section-props.ts';

export interface MapSectionProps extends FiguresSectionProps {
  readonly focus: Iso3 | undefined;
}

/** Loads the shapes and draws the map; when they fail, the rest of the page goes on. */
export const MapSection = memo(function MapSection(props: MapSectionProps) {
  const shapes = useQuery(shapesQuery(props.atlas.hash));
  if (shapes.error) {
    return (
      <section aria-label="Map">
        <Problem
          title="The map could not be loaded."
          detail={shapes.error.message}
          needsReload={isOutdated(shapes.error)}
          onRetry={() => shapes.refetch()}
        />
      </section>
    );
  }
  if (!shapes.data) return <Skeleton label="the map" ratio="896 / 502" />;
  return (
    <>
      <ShownMap {...props} shapes={shapes.data} />
      <Live id="map" />
    </>
  );
});

function ShownMap({
  atlas,
  base,
  view,
  focus,
  onViewChange,
  shapes: world,
}: MapSectionProps & { readonly shapes: Shapes }) {
  const isWide = !useMedia(NARROW);
  const shapes = useMemo<DrawnShapes>(() => (isWide ? world : inWindows(world, base.scope)), [isWide, world, base]);
  const [drawn, scale] = useDrawnScale(shapes.width);
  const context = useMemo<MapContext>(
    () => ({
      shapes,
      scopeName: atlas.scope.name,
      notCovered: notCoveredName(atlas),
      speakers: sourceNames(atlas),
      eventYear: eventYearOf(atlas, base),
      showsContacts: view.showsContacts ?? isWide,
      labelScale: scale,
    }),
    [atlas, base, shapes, view.showsContacts, isWide, scale],
  );
  const unselected = useMemo(() => mapModel(base, view, context), [base, view, context]);
  const marks = useMemo(() => withSelected(unselected.marks, focus), [unselected.marks, focus]);
  // To find room for a label takes longer than to mark a partner as selected.
  const labelled = useAfterPaint(focus);
  const labels = useMemo(() => {
    if (labelled === undefined) return unselected.labels;
    return labelsFor(withSelected(unselected.marks, labelled), context.shapes, context);
  }, [unselected, labelled, context]);
  const model = useMemo(() => ({ ...unselected, marks, labels }), [unselected, marks, labels]);
  const handleFocus = useCallback((focus: Iso3 | undefined) => onViewChange({ focus }), [onViewChange]);
  const handleContacts = useCallback((showsContacts: boolean) => onViewChange({ showsContacts }), [onViewChange]);
  const previewOf = useCallback(
    (partner: Iso3) => tipOf(base, view, partner, context.speakers),
    [base, view, context.speakers],
  );
  const imageOf = async () => {
    const { mapImage } = await loadModule(() => import('../images/image-contents.ts'));
    const image = mapImage({ atlas, base, view }, model);
    if (!shapes.windows) return image;
    const { wholeMapFor } = await loadModule(() => import('../images/whole-map.tsx'));
    const whole = mapModel(base, view, { ...context, shapes: world, labelScale: 1 });
    const drawn = withSelected(whole.marks, focus);
    const labels = labelsFor(drawn, world, whole);
    return { ...image, drawnFor: wholeMapFor({ model: { ...whole, marks: drawn, labels }, shapes: world }) };
  };
  return (
    <MapFigure
      model={model}
      shapes={shapes}
      focus={focus}
      onFocusPartner={handleFocus}
      onContactsChange={handleContacts}
      tipOf={previewOf}
      drawn={drawn}
      downloads={!view.isEmbedded && <ImageButtons imageOf={imageOf} what="the map" />}
      below={view.isEmbedded && <RegionSumsSection atlas={atlas} base={base} view={view} onViewChange={onViewChange} />}
    />
  );
}
