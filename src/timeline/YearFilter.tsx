import { useState } from 'react';
import { Segmented } from '../ui/Segmented.tsx';
import type { OnViewChange } from '../view-state/view.ts';
import { HistoryArea } from './HistoryArea.tsx';
import { RangeSlider } from './RangeSlider.tsx';
import styles from './years.module.css';
import type { YearsModel } from './years-model.ts';
import { movedYears, yearTicks } from './years-model.ts';

export interface YearFilterProps {
  readonly model: YearsModel;
  readonly onViewChange: OnViewChange;
}

const PAGE = 5;
const MODES = [
  { value: 'two', label: 'Two years' },
  { value: 'one', label: 'One year' },
] as const;

/** Chooses the two years compared, or one year with the year before it. */
export function YearFilter({ model, onViewChange }: YearFilterProps) {
  // One year is the same view as that year and the one before: only the number of thumbs differs.
  const [mode, setMode] = useState<'one' | 'two'>('two');
  const { first, last, years, presets } = model;
  const isSingle = mode === 'one';

  const handleMode = (next: 'one' | 'two') => {
    setMode(next);
    if (next === 'one') onViewChange({ years: movedYears([years.to], first) });
  };
  const handlePreset = (preset: YearsModel['presets'][number]) => {
    if (preset.years.to - preset.years.from > 1) setMode('two');
    onViewChange({ years: preset.years });
  };

  return (
    <section aria-label="Years">
      <header className={styles.header}>
        <div>
          <h2>{model.title}</h2>
          <p className={styles.subtitle}>{model.subtitle}</p>
        </div>
        <div className={styles.tools}>
          <Segmented
            legend="Years to choose"
            hideLegend
            name="year-mode"
            options={MODES}
            value={mode}
            onChange={handleMode}
          />
          <fieldset className={styles.presets}>
            <legend className="visually-hidden">Ready-made years</legend>
            {presets.map((preset) => (
              <button
                key={preset.label}
                type="button"
                aria-pressed={preset.isShown}
                onClick={() => handlePreset(preset)}
              >
                {preset.label}
              </button>
            ))}
          </fieldset>
        </div>
      </header>
      <div className={styles.plot}>
        <HistoryArea model={model} />
        {isSingle && <SingleYear model={model} />}
        <RangeSlider
          key={mode}
          values={isSingle ? [years.to] : [years.from, years.to]}
          min={first}
          max={last}
          largeStep={PAGE}
          apart={1}
          names={isSingle ? ['To year'] : ['From year', 'To year']}
          textOf={String}
          onMove={(values) => onViewChange({ years: movedYears(values, first) }, 'drag')}
          onChoose={(values) => onViewChange({ years: movedYears(values, first) }, 'choice')}
        />
      </div>
      <YearAxis model={model} />
      <Coverage model={model} />
    </section>
  );
}

/** A label never leaves the plot: it hangs to the left by as much of itself as its place is to the right. */
function hanging(share: number) {
  return { left: `${share * 100}%`, translate: `${-share * 100}% 0` };
}

/** With one thumb the two years are shaded here; with two the slider shades what lies between them. */
function SingleYear({ model: { first, last, years } }: { readonly model: YearsModel }) {
  const shareOf = (year: number) => `${((year - first) / (last - first)) * 100}%`;
  return (
    <i className={styles.single} style={{ left: shareOf(years.from), right: `calc(100% - ${shareOf(years.to)})` }} />
  );
}

function YearAxis({ model }: { readonly model: YearsModel }) {
  const span = model.last - model.first;
  return (
    <div className={styles.axis} aria-hidden="true">
      {yearTicks(model).map((tick) => (
        <span
          key={tick.label}
          data-chosen={tick.isChosen || undefined}
          data-tight={tick.isTight || undefined}
          style={hanging((tick.at - model.first) / span)}
        >
          {tick.label}
        </span>
      ))}
    </div>
  );
}

/** Which years the record holds in full, as a line under the axis. */
function Coverage({ model }: { readonly model: YearsModel }) {
  const share = (model.recordLast - model.first) / (model.last - model.first);
  return (
    <div className={styles.coverage}>
      <i className={styles.full} style={{ width: `${share * 100}%` }} />
      {model.coverage.after && <i className={styles.after} style={{ left: `${share * 100}%` }} />}
      <p>
        <span>{model.coverage.full}</span>
        {model.coverage.after && <em>{model.coverage.after}</em>}
      </p>
    </div>
  );
}
