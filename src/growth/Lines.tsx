import { useState } from 'react';
import { Segmented } from '../ui/Segmented.tsx';
import type { LineBasis, OnViewChange, Scale, View } from '../view-state/view.ts';
import styles from './growth.module.css';
import { LinePanelChart } from './LinePanelChart.tsx';
import type { LinesModel } from './lines-model.ts';

export interface LinesProps {
  readonly model: LinesModel;
  readonly view: View;
  readonly onViewChange: OnViewChange;
}

const FIRST = 6;
const SCALES: readonly { value: Scale; label: string }[] = [
  { value: 'linear', label: 'Linear' },
  { value: 'log', label: 'Log' },
];
const BASES: readonly { value: LineBasis; label: string }[] = [
  { value: 'value', label: 'US$' },
  { value: 'index', label: 'Index' },
];

/** Small charts of values over the years, with the choice of scale and basis. */
export function Lines({ model, view, onViewChange }: LinesProps) {
  const [showsAll, setShowsAll] = useState(false);
  const panels = showsAll ? model.panels : model.panels.slice(0, FIRST);
  const hidden = model.panels.length - panels.length;
  return (
    <figure className={styles.figure}>
      <header>
        <div className={styles.titleRow}>
          <h3>{model.title}</h3>
          <div className={styles.tools}>
            <Segmented
              legend="Scale"
              hideLegend
              name="scale"
              options={SCALES}
              value={view.scale}
              onChange={(scale) => onViewChange({ scale })}
            />
            <Segmented
              legend="Lines show"
              hideLegend
              name="basis"
              options={BASES}
              value={view.basis}
              onChange={(basis) => onViewChange({ basis })}
            />
          </div>
        </div>
        <p className={styles.subtitle}>{model.subtitle}</p>
        <ul className={styles.key}>
          <li>
            <i className={styles.lineKey} /> {model.ownName}
          </li>
          <li>
            <i className={styles.lineKey} data-mirror="" /> Partner’s record
          </li>
          {model.hasLater && (
            <li>
              <i className={styles.pointKey} /> Later years, from claims
            </li>
          )}
        </ul>
      </header>
      <div className={styles.panels} data-single={panels.length === 1 || undefined}>
        {panels.map((panel) => (
          <LinePanelChart
            key={panel.id}
            panel={panel}
            model={model}
            flow={view.flow === 'import' ? 'import' : 'export'}
          />
        ))}
      </div>
      {hidden > 0 && (
        <button type="button" className={styles.more} onClick={() => setShowsAll(true)}>
          Show all {model.panels.length} partners
        </button>
      )}
      <p className={styles.source}>{model.source}</p>
    </figure>
  );
}
