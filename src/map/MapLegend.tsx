import { type KeyboardEvent, memo } from 'react';
import { capital } from '../format/messages.ts';
import { Said } from '../ui/Said.tsx';
import { useOneStop } from '../ui/use-one-stop.ts';
import { LegendWords } from './LegendWords.tsx';
import styles from './legend.module.css';
import type { LegendModel, LegendStep } from './legend-model.ts';
import type { PinnedStep } from './use-pinned-step.ts';

export interface MapLegendProps {
  readonly model: LegendModel;
  readonly steps: PinnedStep;
  /** Whether what else is drawn is named here; else where the sources are. */
  readonly hasWords?: boolean;
}

/** The steps with the number of partners under each, and the words, one Tab stop. Focus brings a step out, a press keeps it. */
export const MapLegend = memo(function MapLegend({ model, steps, hasWords = true }: MapLegendProps) {
  const handleKey = (event: KeyboardEvent) => {
    // The next press of the key is for what is selected.
    if (event.key === 'Escape' && steps.letGo()) event.preventDefault();
  };
  return (
    <div className={styles.legend} role="toolbar" aria-label="Legend" {...useOneStop<HTMLDivElement>()}>
      <div className={styles.scale}>
        <p className={styles.scaleNames}>
          <span>{model.lowName}</span>
          <span>{model.explanation}</span>
          <span>{model.highName}</span>
        </p>
        <p className={styles.columnNames} aria-hidden="true">
          <span>{capital(model.unit)}</span>
          <span>Partners</span>
        </p>
        {!hasWords && <Blank entries={model.entries} />}
        <ul className={styles.steps} aria-label={`Steps of the scale, ${model.unit}`} onKeyDown={handleKey}>
          {model.steps.map((step, index) => (
            <li key={step.token} data-zero={model.breaks[index - 1]?.isZero || undefined}>
              <Step step={step} unit={model.unitWords} steps={steps} isLast={index === model.steps.length - 1} />
              {model.breaks[index] && (
                <span className={styles.break} data-zero={model.breaks[index].isZero || undefined} aria-hidden="true">
                  {model.breaks[index].label}
                </span>
              )}
            </li>
          ))}
        </ul>
      </div>
      {hasWords && <LegendWords model={model} />}
    </div>
  );
});

interface StepProps {
  readonly step: LegendStep;
  readonly unit: string;
  readonly steps: PinnedStep;
  readonly isLast: boolean;
}

/** "at least +100 percent, 2 partners", the first of it seen where there is room. */
function Step({ step: { token, range, count }, unit, steps, isLast }: StepProps) {
  return (
    <button
      type="button"
      className={styles.step}
      aria-pressed={steps.pinned === token}
      data-token={token}
      onPointerEnter={() => steps.point(token)}
      onPointerLeave={() => steps.point(undefined)}
      onFocus={() => steps.point(token)}
      onBlur={() => steps.point(undefined)}
      onClick={() => steps.press(token)}
    >
      <i
        className={styles.swatch}
        data-token={token}
        style={{ backgroundColor: `var(--${token})` }}
        data-last={isLast || undefined}
      />
      <span className={styles.range}>
        <Said>{range}</Said>
        <span className="visually-hidden"> {unit}, </span>
      </span>
      <b data-empty={count === 0 || undefined}>
        {count}
        <span className="visually-hidden"> {count === 1 ? 'partner' : 'partners'}</span>
      </b>
    </button>
  );
}

/** What a partner without a figure looks like, and how many there are: said also where the other words are not. */
function Blank({ entries }: Pick<LegendModel, 'entries'>) {
  const blank = entries.find(({ kind }) => kind === 'no-figure');
  if (blank?.count === undefined) return null;
  return (
    <p className={styles.blank}>
      <i />
      <span>{blank.name}</span>
      <b>{blank.count}</b>
    </p>
  );
}
