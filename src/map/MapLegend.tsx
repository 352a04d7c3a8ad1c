import { type CSSProperties, memo, useState } from 'react';
import type { LegendModel } from './legend-model.ts';
import styles from './map.module.css';

export interface MapLegendProps {
  readonly model: LegendModel;
  /** Called with the step to bring out, or nothing. */
  readonly onHighlight: (token: string | undefined) => void;
}

/** The steps with the number of partners under each. Hover or focus brings a step out; a press keeps it. */
export const MapLegend = memo(function MapLegend({ model, onHighlight }: MapLegendProps) {
  const [pinned, setPinned] = useState<string>();
  const handlePress = (token: string) => {
    const next = pinned === token ? undefined : token;
    setPinned(next);
    onHighlight(next);
  };
  return (
    <div className={styles.legend}>
      <div className={styles.scale}>
        <p className={styles.scaleNames}>
          <span>{model.lowName}</span>
          <span>Number under each step: partners</span>
          <span>{model.highName}</span>
        </p>
        <ul className={styles.steps} aria-label={`Steps of the scale, ${model.unit}`}>
          {model.steps.map((step, index) => (
            <li key={step.token}>
              <button
                type="button"
                className={styles.step}
                aria-label={step.spoken}
                aria-pressed={pinned === step.token}
                data-token={step.token}
                onPointerEnter={() => onHighlight(step.token)}
                onPointerLeave={() => onHighlight(pinned)}
                onFocus={() => onHighlight(step.token)}
                onBlur={() => onHighlight(pinned)}
                onClick={() => handlePress(step.token)}
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
