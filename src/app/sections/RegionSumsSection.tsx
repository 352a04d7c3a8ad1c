import { memo, useCallback, useMemo } from 'react';
import { speakerNames } from '../../format/speaker.ts';
import { RegionRow } from '../../map/legend/RegionRow.tsx';
import { regionSums } from '../../map/model/region-sums.ts';
import type { RegionSlug } from '../../trade/economy.ts';
import type { FiguresSectionProps } from './section-props.ts';

/** The sums of the map's figures by region: with the charts beside the map, or under it in a frame of another page. */
export const RegionSumsSection = memo(function RegionSumsSection({
  atlas,
  base,
  view,
  onViewChange,
}: FiguresSectionProps) {
  const model = useMemo(() => regionSums(base, view, speakerNames(atlas)), [atlas, base, view]);
  const handleChoose = useCallback((region: RegionSlug) => onViewChange({ regions: [region] }), [onViewChange]);
  return <RegionRow model={model} onChoose={handleChoose} />;
});
