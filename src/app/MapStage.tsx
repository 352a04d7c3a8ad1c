import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { Atlas } from '../dataset/atlas-file.ts';
import { shapesQuery } from '../dataset/queries.ts';
import type { Shapes } from '../dataset/shapes.ts';
import { MapFigure } from '../map/MapFigure.tsx';
import { mapModel } from '../map/map-model.ts';
import { tipOf } from '../map/tip-model.ts';
import { ImageButtons } from '../share/image/ImageButtons.tsx';
import type { Iso3 } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import { Problem } from '../ui/Problem.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import type { OnViewChange, View } from '../view-state/view.ts';
import { mapImage } from './image-contents.ts';
import { nameOfSource, recordTitleOf } from './use-models.ts';

export interface MapStageProps {
  readonly atlas: Atlas;
  readonly base: EvidenceBase;
  readonly view: View;
  /** The sentence that sums up the view. */
  readonly sentence: string;
  readonly onViewChange: OnViewChange;
}

/** Loads the shapes and draws the map; when they fail, the rest of the page goes on. */
export function MapStage(props: MapStageProps) {
  const shapes = useQuery(shapesQuery());
  if (shapes.error) {
    return (
      <section aria-label="Map">
        <Problem title="The map could not be loaded." detail={shapes.error.message} onRetry={() => shapes.refetch()} />
      </section>
    );
  }
  return shapes.data ? <ShownMap {...props} shapes={shapes.data} /> : <Skeleton label="the map" ratio="896 / 640" />;
}

const WIDE = '(min-width: 768px)';

function ShownMap({ atlas, base, view, sentence, onViewChange, shapes }: MapStageProps & { readonly shapes: Shapes }) {
  const isWide = useSyncExternalStore(subscribeToWidth, () => window.matchMedia(WIDE).matches);
  const model = useMemo(
    () =>
      mapModel(base, view, {
        shapes,
        scopeName: atlas.scope.name,
        scopeShort: atlas.scope.short,
        recordTitle: recordTitleOf(atlas),
        claimsTitle: nameOfSource(atlas, atlas.claimsSource),
        eventYear: atlas.eventYears.at(-1),
        showsContacts: view.showsContacts ?? isWide,
        labelScale: isWide ? 1 : 1.75,
      }),
    [atlas, base, view, shapes, isWide],
  );
  const handleFocus = useCallback((focus: Iso3 | undefined) => onViewChange({ focus }), [onViewChange]);
  const handleContacts = useCallback((showsContacts: boolean) => onViewChange({ showsContacts }), [onViewChange]);
  const previewOf = useCallback((partner: Iso3) => tipOf(base, view, partner), [base, view]);
  return (
    <MapFigure
      model={model}
      shapes={shapes}
      focus={view.focus}
      onFocusPartner={handleFocus}
      onContactsChange={handleContacts}
      tipOf={previewOf}
      footer={
        !view.isEmbedded && <ImageButtons content={mapImage({ atlas, base, view, sentence }, model)} what="the map" />
      }
    />
  );
}

function subscribeToWidth(onChange: () => void): () => void {
  const query = window.matchMedia(WIDE);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
