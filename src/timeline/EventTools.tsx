import { formatDays } from '../format/date.ts';
import { useOneStop } from '../ui/use-one-stop.ts';
import type { OnViewChange } from '../view-state/view.ts';
import { StatusChips } from './EventChips.tsx';
import styles from './events.module.css';
import { type LaneModel, windowDates } from './lane-model.ts';
import { OtherDays } from './OtherDays.tsx';

export interface EventToolsProps {
  readonly lane: LaneModel;
  readonly onViewChange: OnViewChange;
}

/** How many events are shown, and the choice of statuses and days. */
export function EventTools({ lane, onViewChange }: EventToolsProps) {
  const { windows, chosenWindow } = lane;
  const dates = windowDates(lane, lane.window.from, lane.window.to);
  return (
    <div className={styles.tools}>
      {!lane.isLaneEmpty && <p>{lane.summary}</p>}
      <div
        role="toolbar"
        aria-label="Statuses and days of the events"
        className={styles.choices}
        {...useOneStop<HTMLDivElement>()}
      >
        <StatusChips model={lane} onViewChange={onViewChange} />
        <select
          aria-label="Days of the events"
          value={chosenWindow ?? ''}
          onChange={({ target }) => {
            const chosen = windows.find(({ name }) => name === target.value);
            if (chosen) onViewChange({ dates: chosen.dates });
          }}
        >
          {chosenWindow === undefined && <option value="">{formatDays(dates.from, dates.to)}</option>}
          {windows.map(({ name }) => (
            <option key={name}>{name}</option>
          ))}
        </select>
        <OtherDays dates={dates} whole={lane.unfiltered.dates} onViewChange={onViewChange} />
        {lane.isFiltered && (
          <button type="button" className={styles.showAll} onClick={() => onViewChange(lane.unfiltered)}>
            Show all events
          </button>
        )}
        {lane.leavesRegionsOut && (
          <button type="button" className={styles.showAll} onClick={() => onViewChange({ regions: [] })}>
            Show all regions
          </button>
        )}
      </div>
    </div>
  );
}
