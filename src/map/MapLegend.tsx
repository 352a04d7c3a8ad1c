import { type CSSProperties, type KeyboardEvent, memo } from 'react';
import type { TermId } from '../format/glossary.ts';
import { capital } from '../format/messages.ts';
import { Explain } from '../ui/Explain.tsx';
import styles from './legend.module.css';
import type { LegendModel } from './legend-model.ts';
import type { PinnedStep } from './use-pinned-step.ts';

export interface MapLegendProps {
  readonly model: LegendModel;
  readonly steps: PinnedStep;
  /** Whether what else is drawn is named here; else where the sources are. */
  readonly hasWords?: boolean;
}

/** The steps with the number of partners under each. Hover or focus brings a step out; a press keeps it. */
export const MapLegend = memo(function MapLegend({ model, steps, hasWords = true }: MapLegendProps) {
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
        <p className={styles.columnNames} aria-hidden="true">
          <span>{capital(model.unit)}</span>
          <span>Partners</span>
        </p>
        {!hasWords && <Blank entries={model.entries} />}
        <ul className={styles.steps} aria-label={`Steps of the scale, ${model.unit}`} onKeyDown={handleKey}>
          {model.steps.map((step, index) => (
            <li key={step.token} data-zero={model.breaks[index - 1]?.isZero || undefined}>
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
                  style={{ backgroundColor: `var(--${step.token})` }}
                  data-last={index === model.steps.length - 1 || undefined}
                />
                <span className={styles.range}>{step.range}</span>
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
      {hasWords && <LegendWords model={model} />}
    </div>
  );
});

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

/** What each mark of the legend is called; a press says what that means. One tab stop, arrow keys inside. */
export function LegendWords({ model: { entries, sample } }: { readonly model: LegendModel }) {
  const first = entries.find(({ kind }) => TERMS[kind] !== undefined)?.kind;
  return (
    <ul
      className={styles.entries}
      style={{ '--sample': `var(--${sample})` } as CSSProperties}
      onKeyDown={moveAlongWords}
    >
      {entries.map(({ kind, name, short, count }) => {
        const term = TERMS[kind];
        return (
          <li key={kind} data-beside={BESIDE.has(kind) || undefined}>
            <i data-kind={kind} />
            {term === undefined ? (
              <Name name={name} short={short} />
            ) : (
              <Explain term={term} isTabStop={kind === first}>
                <Name name={name} short={short} />
              </Explain>
            )}
            {count !== undefined && <b>{count}</b>}
          </li>
        );
      })}
    </ul>
  );
}

/** In full where there is room; else the rest of it stands behind the map's "i". */
function Name({ name, short }: { readonly name: string; readonly short: string | undefined }) {
  if (short === undefined || short === name) return name;
  return (
    <>
      <span className={styles.long}>{name}</span>
      <span className={styles.short}>{short}</span>
    </>
  );
}

/** Named beside the legend: by its label on the map, and by the button of the contacts. On paper there is no button. */
const BESIDE: ReadonlySet<string> = new Set(['reporter', 'contacts']);

/** What explains each mark; “no change” explains itself. */
const TERMS: Readonly<Partial<Record<LegendModel['entries'][number]['kind'], TermId>>> = {
  'no-figure': 'no-figure',
  rough: 'hatched',
  'low-base': 'small-base',
  outside: 'scope',
  reporter: 'reporter',
  contacts: 'contact',
};

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function moveAlongWords(event: KeyboardEvent<HTMLUListElement>): void {
  const step = STEPS[event.key];
  if (step === undefined || !(event.target instanceof HTMLButtonElement)) return;
  const words = [...event.currentTarget.querySelectorAll<HTMLElement>('li > button')];
  const next = words[words.indexOf(event.target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
