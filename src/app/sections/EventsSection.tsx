import { useMemo } from 'react';
import { Events, type EventsProps } from '../../timeline/Events.tsx';
import { type EventsView, laneModel } from '../../timeline/lane-model.ts';
import { reporterNameOf } from '../../trade/scope.ts';
import type { ViewEditor } from '../../view-state/editor.ts';
import type { SectionProps } from './section-props.ts';

export interface EventsSectionProps extends Pick<SectionProps, 'atlas' | 'base'> {
  readonly editor: ViewEditor;
  readonly shown: EventsView;
  readonly onLetDown: EventsProps['onLetDown'];
}

/** The events by day, drawn again only for other regions, days, kinds, statuses or another opened event. */
export function EventsSection({ atlas, base, shown, editor, onLetDown }: EventsSectionProps) {
  const lane = useMemo(() => laneModel(base, shown, atlas.eventYears), [base, shown, atlas.eventYears]);
  return lane ? (
    <Events lane={lane} openId={shown.event} editor={editor} onLetDown={onLetDown} />
  ) : (
    <p id="events">This data package has no events of {reporterNameOf(base)}.</p>
  );
}
