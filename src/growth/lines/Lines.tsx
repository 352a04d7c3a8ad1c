import { type ReactNode, useEffect, useState } from 'react';
import { Failure, isOutdated } from '../../ui/Failure.tsx';
import { loadModule } from '../../ui/loading/load-module.ts';
import { useLater } from '../../ui/loading/use-later.ts';
import type { SegmentedOption } from '../../ui/Segmented.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { say } from '../../ui/say.ts';
import { useWidth } from '../../ui/use-width.ts';
import type { ViewEditor } from '../../view-state/editor.ts';
import { editorOf } from '../../view-state/editor.ts';
import type { LineBasis, Scale } from '../../view-state/view.ts';
import { ChartHead } from '../ChartHead.tsx';
import growth from '../growth.module.css';
import { Wording } from '../Wording.tsx';
import { LinePanelChart } from './LinePanelChart.tsx';
import { LinesTable } from './LinesTable.tsx';
import styles from './lines.module.css';
import type { LinesModel } from './lines-model.ts';

export interface LinesProps {
  readonly model: LinesModel;
  /** Chosen at once, while the lines may follow a moment later. */
  readonly scale: Scale;
  readonly basis: LineBasis;
  readonly editor: ViewEditor;
  /** What stands below the drawing. */
  readonly footer?: ReactNode;
}

/** How many panels are drawn before "Show all". */
const FIRST = 6;
const GAP = 16;
/** The least width of a panel whose years and numbers do not touch. */
const LEAST = 140;
const MOST_COLUMNS = 3;

const SCALES: readonly { value: Scale; label: string }[] = [
  { value: 'linear', label: 'Linear' },
  { value: 'log', label: 'Log' },
];
const BASES: readonly { value: LineBasis; label: string }[] = [
  { value: 'value', label: 'US$' },
  { value: 'index', label: 'Index' },
];

/** Why neither can be chosen for a balance. */
const NO_BALANCE = {
  log: 'A balance may be negative and has no logarithm',
  index: 'A balance may be negative and has no index',
};

const NO_READING =
  'The numbers of all years stand below. What reads single years off the lines did not come over the network. Point at the lines again to try again.';

const loadReading = async () => (await loadModule(() => import('./YearReading.tsx'))).YearReading;

/** Small charts of values over the years, with the choice of scale and basis. */
export function Lines({ model, scale, basis, editor, footer }: LinesProps) {
  const [showsAll, setShowsAll] = useState(false);
  const [showsTable, setShowsTable] = useState(false);
  const [box, width] = useWidth<HTMLDivElement>(440);
  const [approaches, setApproaches] = useState(0);
  const Reading = useLater(loadReading, approaches > 0, approaches);
  useEffect(
    () => (Reading instanceof Error ? say(isOutdated(Reading) ? Reading.message : NO_READING, 'reading') : undefined),
    [Reading],
  );
  const panels = showsAll ? model.panels : model.panels.slice(0, FIRST);
  const hidden = model.panels.length - panels.length;
  const columns = Math.max(1, Math.min(width > 700 ? MOST_COLUMNS : 2, panels.length, Math.floor(width / LEAST)));
  const offered = <Value extends Scale | LineBasis>(option: SegmentedOption<Value>): SegmentedOption<Value> =>
    model.flow === 'balance' && option.value in NO_BALANCE
      ? { ...option, disabledReason: NO_BALANCE[option.value as keyof typeof NO_BALANCE] }
      : option;
  const panelWidth = Math.floor((width - GAP * (columns - 1)) / columns);
  return (
    <figure className={styles.figure} onPointerEnter={() => setApproaches((count) => count + 1)}>
      <ChartHead {...model}>
        <LinesKey model={model} />
      </ChartHead>
      <div
        ref={box}
        className={styles.panels}
        data-drawing="lines"
        data-note={hidden > 0 ? `The first ${panels.length} of ${model.panels.length} partners.` : undefined}
        style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
      >
        {panels.map((panel) => (
          <LinePanelChart
            key={panel.id}
            panel={panel}
            model={model}
            width={panelWidth}
            Reading={typeof Reading === 'function' ? Reading : undefined}
          />
        ))}
      </div>
      {Reading instanceof Error && (
        <p className={growth.note}>
          <Failure error={Reading} advice={NO_READING} />
        </p>
      )}
      {hidden > 0 && (
        <button type="button" className={styles.more} onClick={() => setShowsAll(true)}>
          Show all {model.panels.length} partners
        </button>
      )}
      <div className={styles.below} data-needs-script="">
        <details className={styles.numbers} onToggle={(event) => setShowsTable(event.currentTarget.open)}>
          <summary>The numbers, year by year</summary>
          {showsTable && <LinesTable model={model} />}
        </details>
        <div className={styles.tools}>
          <Segmented
            legend="Basis of the lines"
            hideLegend
            name="basis"
            options={BASES.map(offered)}
            value={basis}
            editor={editorOf(editor, (next: LineBasis) => ({ basis: next }))}
          />
          <Segmented
            legend="Scale of the lines"
            hideLegend
            name="scale"
            options={SCALES.map(offered)}
            value={scale}
            editor={editorOf(editor, (next: Scale) => ({ scale: next }))}
          />
        </div>
      </div>
      {footer}
    </figure>
  );
}

function LinesKey({ model }: { readonly model: LinesModel }) {
  return (
    <>
      <li data-flow={model.flow}>
        <i className={styles.ownKey} />
        <Wording full={model.ownName} brief={model.brief.own} />
      </li>
      <li>
        <i className={styles.mirrorKey} />
        <Wording full={model.mirrorName} brief={model.brief.mirror} />
      </li>
      {model.laterName && (
        <li data-flow={model.flow}>
          <i className={styles.laterKey} />
          <Wording full={model.laterName} brief="From claims" />
        </li>
      )}
      <li className={growth.full}>
        <i className={styles.comparedKey} />
        Years compared
      </li>
    </>
  );
}
