import { useState } from 'react';
import { formatYears } from '../format/date.ts';
import { Segmented } from '../ui/Segmented.tsx';
import type { OnViewChange } from '../view-state/view.ts';
import { HistoryArea } from './HistoryArea.tsx';
import { RangeSlider } from './RangeSlider.tsx';
import styles from './timeline.module.css';
import type { YearsModel } from './years-model.ts';
import { movedYears } from './years-model.ts';

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
  const [mode, setMode] = useState<'one' | 'two'>('two');
  const { first, last, years, presets } = model;
  const isSingle = mode === 'one';

  const handleMode = (next: 'one' | 'two') => {
    setMode(next);
    if (next === 'one') onViewChange({ years: movedYears([years.to], true) });
  };
  const label = formatYears(years);

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
          <div className={styles.presets}>
            {presets.map((preset) => (
              <button
                key={preset.label}
                type="button"
                aria-pressed={preset.label === label}
                onClick={() => onViewChange({ years: preset.years })}
              >
                {preset.label}
              </button>
            ))}
          </div>
        </div>
      </header>
      <div className={styles.plot}>
        <HistoryArea model={model} />
        <RangeSlider
          key={mode}
          values={isSingle ? [years.to] : [years.from, years.to]}
          min={isSingle ? first + 1 : first}
          max={last}
          largeStep={PAGE}
          names={isSingle ? ['To year'] : ['From year', 'To year']}
          textOf={String}
          onMove={(values) => onViewChange({ years: movedYears(values, isSingle) }, 'drag')}
        />
      </div>
      <YearAxis model={model} />
      <div
        className={styles.record}
        style={{ '--full': model.recordLast - first, '--rest': last - model.recordLast } as React.CSSProperties}
      >
        <span>Full record by partner</span>
        {last > model.recordLast && (
          <em>{model.recordLast + 1 === last ? last : formatYears({ from: last, to: last })}: only what claims say</em>
        )}
      </div>
    </section>
  );
}

/** Years under the plot: the ends, every fifth year, and the two chosen in bold. */
function YearAxis({ model }: { readonly model: YearsModel }) {
  const { first, last, years } = model;
  const span = last - first;
  const chosen = new Set<number>([years.from, years.to]);
  const ticks = model.history
    .map(({ year }) => year)
    .filter(
      (year) =>
        chosen.has(year) ||
        ((year % PAGE === 0 || year === first) && [...chosen].every((one) => Math.abs(one - year) > 1)),
    );
  return (
    <div className={styles.axis} aria-hidden="true">
      {ticks.map((year) => (
        <span
          key={year}
          data-chosen={chosen.has(year) || undefined}
          data-side={year === years.from && years.to - years.from < 3 ? 'start' : year === years.to ? 'end' : undefined}
          style={{ left: `${((year - first) / span) * 100}%` }}
        >
          {year}
        </span>
      ))}
    </div>
  );
}
