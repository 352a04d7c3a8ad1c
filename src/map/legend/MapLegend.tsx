import { type KeyboardEvent, memo } from 'react';
import { capital } from '../../format/messages.ts';
import { Said } from '../../ui/Said.tsx';
import { useOneStop } from '../../ui/use-one-stop.ts';
import type { LegendBin, LegendModel } from '../model/legend-model.ts';
import { LegendWords } from './LegendWords.tsx';
import styles from './legend.module.css';
import words from './legend-words.module.css';
import steps from './steps.module.css';
import type { HighlightedBin } from './use-highlighted-bin.ts';

export interface MapLegendProps {
  readonly model: LegendModel;
  readonly highlight: HighlightedBin;
  /** Whether what else is drawn is named here; else where the sources are. */
  readonly hasWords?: boolean;
}

/** The steps with the number of partners under each, and the words, one Tab stop. Focus brings a step out, a press keeps it. */
export const MapLegend = memo(function MapLegend({ model, highlight, hasWords = true }: MapLegendProps) {
  const handleKey = (event: KeyboardEvent) => {
    // The next press of the key is for what is selected.
    if (event.key === 'Escape' && highlight.clear()) event.preventDefault();
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
        <ul className={steps.steps} aria-label={`Steps of the scale, ${model.unit}`} onKeyDown={handleKey}>
          {model.bins.map((bin, index) => (
            <li key={bin.token} data-zero={model.breaks[index - 1]?.isZero || undefined}>
              <Bin bin={bin} unit={model.unitWords} highlight={highlight} isLast={index === model.bins.length - 1} />
              {model.breaks[index] && (
                <span className={steps.break} data-zero={model.breaks[index].isZero || undefined} aria-hidden="true">
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

interface BinProps {
  readonly bin: LegendBin;
  readonly unit: string;
  readonly highlight: HighlightedBin;
  readonly isLast: boolean;
}

/** "at least +100 percent, 2 partners", the first of it seen where there is room. */
function Bin({ bin: { token, range, count }, unit, highlight, isLast }: BinProps) {
  return (
    <button
      type="button"
      className={steps.step}
      aria-pressed={highlight.pinned === token}
      data-token={token}
      onPointerEnter={() => highlight.hover(token)}
      onPointerLeave={() => highlight.hover(undefined)}
      onFocus={() => highlight.hover(token)}
      onBlur={() => highlight.hover(undefined)}
      onClick={() => highlight.toggle(token)}
    >
      <i
        className={steps.swatch}
        data-token={token}
        style={{ backgroundColor: `var(--${token})` }}
        data-last={isLast || undefined}
      />
      <span className={steps.range}>
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
      <i className={words.noFigure} />
      <span>{blank.name}</span>
      <b>{blank.count}</b>
    </p>
  );
}
