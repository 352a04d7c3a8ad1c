import { memo, type ReactNode, useMemo } from 'react';
import { Timeline } from '../timeline/Timeline.tsx';
import { YearBar } from '../timeline/YearBar.tsx';
import type { YearFilterProps } from '../timeline/YearFilter.tsx';
import { yearsModel } from '../timeline/years-model.ts';
import type { FiguresPartProps } from './part-props.ts';

type Choices = Pick<YearFilterProps, 'mode' | 'onModeChange' | 'hasThumbs'>;

export interface TimelinePartProps extends FiguresPartProps, Choices {
  /** The events, below the years. */
  readonly children: ReactNode;
}

/** The two clocks of the page: the years compared, and the days of the events. */
export function TimelinePart({ base, view, onViewChange, children, ...choices }: TimelinePartProps) {
  const model = useMemo(() => yearsModel(base, view), [base, view]);
  return (
    <Timeline model={model} {...choices} onViewChange={onViewChange}>
      {children}
    </Timeline>
  );
}

/** The years at the foot of a phone's screen. */
export const YearBarPart = memo(function YearBarPart(props: FiguresPartProps & Pick<Choices, 'mode'>) {
  const { base, view, mode, onViewChange } = props;
  const model = useMemo(() => yearsModel(base, view), [base, view]);
  return <YearBar model={model} mode={mode} onViewChange={onViewChange} />;
});
