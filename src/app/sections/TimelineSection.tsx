import { memo, useMemo } from 'react';
import type { Atlas } from '../../dataset/atlas-file.ts';
import { speakerNames } from '../../format/speaker.ts';
import type { EventsButton } from '../../timeline/EventsToggle.tsx';
import type { TimelineProps } from '../../timeline/Timeline.tsx';
import { Timeline } from '../../timeline/Timeline.tsx';
import type { YearMode, YearsModel } from '../../timeline/years-model.ts';
import { yearsModel } from '../../timeline/years-model.ts';
import { isOfRegions } from '../../trade/event.ts';
import type { EvidenceBase } from '../../trade/evidence-base.ts';
import type { ViewEditor } from '../../view-state/editor.ts';
import type { FiguresView } from '../../view-state/view.ts';
import type { FiguresSectionProps } from './section-props.ts';

export type TimelineSectionProps = Omit<FiguresSectionProps, 'onViewChange'> &
  Pick<TimelineProps, 'mode' | 'onModeChange' | 'isNarrow'> & {
    readonly editor: ViewEditor;
    readonly hasEventsOpen: EventsButton['isOpen'];
    readonly onEventsToggle: EventsButton['onToggle'];
    readonly onEventsClose: EventsButton['onClose'];
  };

/** The years compared, at the foot of the window, with the way to the events of the regions chosen. */
export const TimelineSection = memo(function TimelineSection({
  atlas,
  base,
  view,
  editor,
  hasEventsOpen,
  onEventsToggle,
  onEventsClose,
  ...choices
}: TimelineSectionProps) {
  const model = useYearsModel(atlas, base, view, choices.mode);
  const { regions } = view;
  const count = useMemo(() => eventsOf(atlas, base, regions), [atlas, base, regions]);
  const events = { count, isOpen: hasEventsOpen, onToggle: onEventsToggle, onClose: onEventsClose };
  return <Timeline model={model} {...choices} events={events} editor={editor} />;
});

function eventsOf({ eventYears }: Atlas, { events, economies }: EvidenceBase, regions: FiguresView['regions']): number {
  return eventYears.length === 0 ? 0 : events.filter((event) => isOfRegions(event, regions, economies)).length;
}

function useYearsModel(atlas: Atlas, base: EvidenceBase, view: FiguresView, mode: YearMode): YearsModel {
  const { claims } = speakerNames(atlas);
  return useMemo(() => yearsModel(base, view, { mode, claims }), [base, view, mode, claims]);
}
