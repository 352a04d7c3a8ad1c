import { type CSSProperties, type KeyboardEvent, memo } from 'react';
import type { LegendModel } from './legend-model.ts';
import styles from './map.module.css';
import type { PinnedStep } from './use-pinned-step.ts';

export interface MapLegendProps {
  readonly model: LegendModel;
  readonly steps: PinnedStep;
}

/** The steps with the number of partners under each. Hover or focus brings a step out; a press keeps it. */
export const MapLegend = memo(function MapLegend({ model, steps }: MapLegendProps) {
  const handleKey = (event: KeyboardEvent) => {
    // The next press of the key is for what is selected.
    if (event.key === 'Escape' && steps.letGo()) event.preventDefault();
  };
  return (
    <div className={styles.legend}>
      <div className={styles.scale}>
        <p className={styles.scaleNames}>
          <span>{model.lowName}</span>
          <span>{model.explanation}</span>
          <span>{model.highName}</span>
        </p>
        <ul className={styles.steps} aria-label={`Steps of the scale, ${model.unit}`} onKeyDown={handleKey}>
          {model.steps.map((step, index) => (
            <li key={step.token}>
              <button
                type="button"
                className={styles.step}
                aria-label={step.spoken}
                aria-pressed={steps.pinned === step.token}
                data-token={step.token}
                onPointerEnter={() => steps.point(step.token)}
                onPointerLeave={() => steps.point(undefined)}
                onFocus={() => steps.point(step.token)}
                onBlur={() => steps.point(undefined)}
                onClick={() => steps.press(step.token)}
              >
                <i
                  className={styles.swatch}
                  data-token={step.token}
                  data-last={index === model.steps.length - 1 || undefined}
                />
                <b data-empty={step.count === 0 || undefined}>{step.count}</b>
              </button>
              {model.breaks[index] && (
                <span className={styles.break} data-zero={model.breaks[index].isZero || undefined} aria-hidden="true">
                  {model.breaks[index].label}
                </span>
              )}
            </li>
          ))}
        </ul>
      </div>
      <ul className={styles.entries} style={{ '--sample': `var(--${model.sample})` } as CSSProperties}>
        {model.entries.map((entry) => (
          <li key={entry.kind}>
            <i data-kind={entry.kind} /> {entry.name}
            {entry.count !== undefined && <b>{entry.count}</b>}
          </li>
        ))}
      </ul>
    </div>
  );
});
