import { formatYears } from '../format/date.ts';
import { spanOf, type YearRange } from '../trade/period.ts';
import { Info } from '../ui/Info.tsx';
import { Popover } from '../ui/Popover.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { useOneStop } from '../ui/use-one-stop.ts';
import styles from './dock.module.css';
import { type EventsButton, EventsToggle } from './EventsToggle.tsx';
import { TypedYears } from './TypedYears.tsx';
import { YearPresets } from './YearPresets.tsx';
import { YearStep } from './YearStep.tsx';
import { YearTrack } from './YearTrack.tsx';
import { movedYears, type YearChoiceProps, type YearMode, type YearsModel } from './years-model.ts';

export interface TimelineProps extends YearChoiceProps {
  /** Chooses years with one thumb or two. */
  readonly onModeChange: (mode: YearMode, years: YearRange) => void;
  /** On a phone what is chosen seldom stands behind the years. */
  readonly isNarrow: boolean;
  readonly events: EventsButton;
}

const MODES: readonly { readonly value: YearMode; readonly label: string }[] = [
  { value: 'two', label: 'Two years' },
  { value: 'one', label: 'One year' },
];

/** The years at the foot of the window: stepped, typed, dragged over their history, or ready-made; above them the events. */
export function Timeline({ model, mode, onModeChange, editor, isNarrow, events }: TimelineProps) {
  const { first, years, presets } = model;
  const choice = { model, mode, editor };
  const handlePreset = (chosen: YearRange) => {
    if (spanOf(chosen) > 1) onModeChange('two', chosen);
    else editor.commit({ years: chosen });
  };
  const modeSwitch = (
    <Segmented
      legend="Years to choose"
      hideLegend
      name="year-mode"
      options={MODES}
      value={mode}
      editor={{ commit: (next) => onModeChange(next, next === 'one' ? movedYears([years.to], first) : years) }}
    />
  );
  const readyMade = <YearPresets presets={presets} onChoose={handlePreset} />;
  return (
    <section id="timeline" aria-label="Timeline" className={styles.timeline} data-docked="">
      <h2 className={styles.title}>{model.title}</h2>
      <div className={styles.row}>
        <YearStep by={-1} {...choice} />
        {!isNarrow && (
          <div className={styles.wide}>
            <TypedYears {...choice} />
          </div>
        )}
        <Popover className={styles.readout} label="Years" text={mode === 'one' ? String(years.to) : formatYears(years)}>
          {isNarrow && (
            <div className={styles.sheet}>
              <TypedYears {...choice} />
              {modeSwitch}
              {readyMade}
            </div>
          )}
        </Popover>
        <YearStep by={1} {...choice} />
        <YearTrack {...choice} />
        <div
          role="toolbar"
          aria-label="Help, ready-made years and events"
          className={styles.tools}
          {...useOneStop<HTMLDivElement>()}
        >
          <YearsInfo model={model} />
          {!isNarrow && (
            <div className={styles.wide}>
              {modeSwitch}
              <Popover
                className={styles.menu}
                label="Ready-made years"
                text="Presets"
                face={
                  <span>
                    <span className="visually-hidden">Ready-made years: </span>Presets
                  </span>
                }
              >
                {readyMade}
              </Popover>
            </div>
          )}
          <EventsToggle {...events} />
        </div>
      </div>
    </section>
  );
}

/** Which years the record holds in full, and what is known after its end. */
function YearsInfo({ model: { title, subtitle, coverage } }: { readonly model: YearsModel }) {
  return (
    <Info label="About the years">
      <p className={styles.infoTitle}>{title}</p>
      <p>{subtitle}</p>
      <p>
        {coverage.full}
        {coverage.after && <>. {coverage.after}</>}
      </p>
    </Info>
  );
}
