import { memo, useMemo } from 'react';
import type { Atlas } from '../dataset/atlas-file.ts';
import { speakerNames } from '../format/speaker.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import type { YearFilterProps } from '../timeline/YearFilter.tsx';
import { type YearMode, type YearsModel, yearsModel } from '../timeline/years-model.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { FiguresView } from '../view-state/view.ts';
import type { FiguresPartProps } from './part-props.ts';

export type TimelinePartProps = FiguresPartProps & Pick<YearFilterProps, 'mode' | 'onModeChange' | 'isNarrow'>;

/** The years compared, at the foot of the window. */
export const TimelinePart = memo(function TimelinePart({
  atlas,
  base,
  view,
  onViewChange,
  ...choices
}: TimelinePartProps) {
  const model = useYearsModel(atlas, base, view, choices.mode);
  return <Timeline model={model} {...choices} onViewChange={onViewChange} />;
});

function useYearsModel(atlas: Atlas, base: EvidenceBase, view: FiguresView, mode: YearMode): YearsModel {
  const { claims } = speakerNames(atlas);
  return useMemo(() => yearsModel(base, view, { mode, claims }), [base, view, mode, claims]);
}
