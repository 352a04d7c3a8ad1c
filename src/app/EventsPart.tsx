import { memo, useMemo } from 'react';
import { Events } from '../timeline/Events.tsx';
import { laneModel } from '../timeline/lane-model.ts';
import type { PartProps } from './part-props.ts';

/** The events by day, made anew only for another view. */
export const EventsPart = memo(function EventsPart({ atlas, base, view, onViewChange }: PartProps) {
  const lane = useMemo(() => laneModel(base, view, atlas.eventYears), [base, view, atlas.eventYears]);
  return lane ? (
    <Events lane={lane} openId={view.event} onViewChange={onViewChange} />
  ) : (
    <p>This data package has no events.</p>
  );
});
