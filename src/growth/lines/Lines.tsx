import { type ReactNode, useEffect, useState } from 'react';
import { Failure, isOutdated } from '../../ui/Failure.tsx';
import { loadModule } from '../../ui/loading/load-module.ts';
import type { SegmentedOption } from '../../ui/Segmented.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { say } from '../../ui/say.ts';
import { useChart } from '../../ui/use-chart.ts';
import { useWidth } from '../../ui/use-width.ts';
import type { ViewEditor } from '../../view-state/editor.ts';
import { editorOf } from '../../view-state/editor.ts';
import type { LineBasis, Scale } from '../../view-state/view.ts';
import { ChartHead } from '../ChartHead.tsx';
import growth from '../growth.module.css';
import { Wording } from '../Wording.tsx';
import { LinesTable } from './LinesTable.tsx';
import styles from './lines.module.css';
import type { LinesModel } from './lines-model.ts';
import { PanelFigure } from './PanelFigure.tsx';
import { panelColumns } from './panel-layout.ts';
import { usePanelStop } from './use-panel-stop.ts';

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

const NO_CHART =
  'The numbers of all years stand below. What draws the lines did not come over the network. Point at the lines again to try again.';

const loadChart = async () => (await loadModule(() => import('./PanelChart.tsx'))).PanelChart;

/** Small charts of values over the years, with the choice of scale and basis. */
export function Lines({ model, scale, basis, editor, footer }: LinesProps) {
  const [showsAll, setShowsAll] = useState(false);
  const [showsTable, setShowsTable] = useState(false);
  const [box, width] = useWidth<HTMLDivElement>(440);
  const [approaches, setApproaches] = useState(0);
  const { chart, isPictured } = useChart(loadChart, model, approaches);
  const [stop, stopHandlers] = usePanelStop();
  useEffect(
    () => (chart instanceof Error ? say(isOutdated(chart) ? chart.message : NO_CHART, 'lines') : undefined),
    [chart],
  );
  const panels = showsAll ? model.panels : model.panels.slice(0, FIRST);
  const hidden = model.panels.length - panels.length;
  const drawn = panels.filter(({ emptyReason }) => emptyReason === undefined);
  const { columns, panelWidth } = panelColumns(width, panels.length);
  const offered = <Value extends Scale | LineBasis>(option: SegmentedOption<Value>): SegmentedOption<Value> =>
    model.flow === 'balance' && option.value in NO_BALANCE
      ? { ...option, disabledReason: NO_BALANCE[option.value as keyof typeof NO_BALANCE] }
      : option;
  return (
    <figure className={styles.figure} onPointerEnter={() => setApproaches((count) => count + 1)}>
      <ChartHead {...model}>
        <LinesKey model={model} />
      </ChartHead>
      <div
        ref={box}
        {...stopHandlers}
        className={styles.panels}
        data-drawing="lines"
        data-note={hidden > 0 ? `The first ${panels.length} of ${model.panels.length} partners.` : undefined}
        style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
      >
        {panels.map((panel) => (
          <PanelFigure
            key={panel.id}
            panel={panel}
            model={model}
            width={panelWidth}
            Chart={typeof chart === 'function' ? chart : undefined}
            isPictured={isPictured}
            isStop={panel === drawn[Math.min(stop, drawn.length - 1)]}
          />
        ))}
      </div>
      {chart instanceof Error && (
        <p className={growth.note}>
          <Failure error={chart} advice={NO_CHART} />
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
