import { memo, type ReactNode, useMemo } from 'react';
import type { Atlas } from '../dataset/atlas-file.ts';
import { speakerNames } from '../format/speaker.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { YearBar } from '../timeline/YearBar.tsx';
import type { YearFilterProps } from '../timeline/YearFilter.tsx';
import { type YearMode, type YearsModel, yearsModel } from '../timeline/years-model.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { FiguresView } from '../view-state/view.ts';
import type { FiguresPartProps } from './part-props.ts';

type Choices = Pick<YearFilterProps, 'mode' | 'onModeChange' | 'hasThumbs'>;

export interface TimelinePartProps extends FiguresPartProps, Choices {
  /** The events, below the years. */
  readonly children: ReactNode;
}

/** The two clocks of the page: the years compared, and the days of the events. */
export function TimelinePart({ atlas, base, view, onViewChange, children, ...choices }: TimelinePartProps) {
  const model = useYearsModel(atlas, base, view, choices.mode);
  return (
    <Timeline model={model} {...choices} onViewChange={onViewChange}>
      {children}
    </Timeline>
  );
}

/** The years at the foot of a phone's screen. */
export const YearBarPart = memo(function YearBarPart(props: FiguresPartProps & Pick<Choices, 'mode'>) {
  const { atlas, base, view, mode, onViewChange } = props;
  const model = useYearsModel(atlas, base, view, mode);
  return <YearBar model={model} mode={mode} onViewChange={onViewChange} />;
});

function useYearsModel(atlas: Atlas, base: EvidenceBase, view: FiguresView, mode: YearMode): YearsModel {
  const { claims } = speakerNames(atlas);
  return useMemo(() => yearsModel(base, view, { mode, claims }), [base, view, mode, claims]);
}
