import { memo, useMemo } from 'react';
import { barsModel } from '../growth/bars-model.ts';
import { Growth } from '../growth/Growth.tsx';
import { linesModel } from '../growth/lines-model.ts';
import type { PartProps } from './part-props.ts';
import { recordTitle } from './source-names.ts';

/** The growth charts, made anew only for another view. */
export const GrowthPart = memo(function GrowthPart({ atlas, base, view, onViewChange }: PartProps) {
  const title = recordTitle(atlas);
  const bars = useMemo(() => barsModel(base, view, title), [base, view, title]);
  const lines = useMemo(
    () => linesModel(base, view, title, atlas.eventYears.at(-1)),
    [base, view, title, atlas.eventYears],
  );
  return <Growth bars={bars} lines={lines} view={view} onViewChange={onViewChange} />;
});
