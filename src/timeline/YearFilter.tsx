import { spanOf, type YearRange } from '../trade/period.ts';
import { Segmented } from '../ui/Segmented.tsx';
import type { OnViewChange } from '../view-state/view.ts';
import { holdPlace } from './hold-place.ts';
import { YearSlider } from './YearSlider.tsx';
import styles from './years.module.css';
import type { YearMode, YearsModel } from './years-model.ts';
import { movedYears, yearTicks } from './years-model.ts';

export interface YearFilterProps {
  readonly model: YearsModel;
  readonly mode: YearMode;
  /** Chooses years with one thumb or two. */
  readonly onModeChange: (mode: YearMode, years: YearRange) => void;
  /** On a phone what is chosen seldom stands behind the years. */
  readonly isNarrow: boolean;
  readonly onViewChange: OnViewChange;
}

const MODES: readonly { readonly value: YearMode; readonly label: string }[] = [
  { value: 'two', label: 'Two years' },
  { value: 'one', label: 'One year' },
];

/** Chooses the two years compared, or one year, which is compared with the year before it where a change is asked for. */
export function YearFilter({ model, mode, onModeChange, onViewChange }: YearFilterProps) {
  const { first, years, presets } = model;

  const handleMode = (next: YearMode) => onModeChange(next, next === 'one' ? movedYears([years.to], first) : years);
  const handlePreset = (preset: YearsModel['presets'][number]) => {
    if (spanOf(preset.years) > 1) onModeChange('two', preset.years);
    else onViewChange({ years: preset.years });
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
      <div className={styles.plot} onPointerDownCapture={(event) => holdPlace(event.currentTarget)}>
        <YearSlider model={model} mode={mode} onViewChange={onViewChange} />
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
