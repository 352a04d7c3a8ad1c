import { type MouseEvent, memo } from 'react';
import type { Flow, Measure, RecordSide } from '../trade/flow.ts';
import { Explain } from '../ui/Explain.tsx';
import { Info } from '../ui/Info.tsx';
import { editorOf, type ViewEditor } from '../view-state/editor.ts';
import type { FiguresView } from '../view-state/view.ts';
import { ChoiceMenu } from './ChoiceMenu.tsx';
import styles from './filters.module.css';
import type { FiltersModel } from './filters-model.ts';
import { RegionFilter } from './RegionFilter.tsx';

export interface FiltersProps {
  readonly model: FiltersModel;
  readonly view: FiguresView;
  readonly editor: ViewEditor;
  /** The address of the view without any choice. */
  readonly resetHref: string;
  readonly onReset: () => void;
}

const QUESTIONS = {
  flow: 'What are exports, imports, turnover and balance?',
  measure: 'What are change, value and share?',
  record: 'Whose record is this?',
  scope: 'What is covered, and what is not?',
} as const;

/** The choices that every part of the page follows: flow, measure, record and region. Made to stand in a `FilterRow`. */
export const Filters = memo(function Filters({ model, view, editor, resetHref, onReset }: FiltersProps) {
  // The focus stays where it is; in another tab the address does the same.
  const handleReset = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onReset();
  };
  return (
    <div className={styles.filters} role="group" aria-label="Filters">
      <ChoiceMenu
        label="Flow"
        name="flow"
        term="flow"
        question={QUESTIONS.flow}
        options={model.flows}
        value={view.flow}
        editor={editorOf(editor, (flow: Flow) => ({ flow }))}
      />
      <ChoiceMenu
        label="Measure"
        name="measure"
        term="measure"
        question={QUESTIONS.measure}
        options={model.measures}
        value={view.measure}
        editor={editorOf(editor, (measure: Measure) => ({ measure }))}
      />
      <ChoiceMenu
        label="Record"
        name="record"
        term="record"
        question={QUESTIONS.record}
        options={model.records}
        value={view.record}
        editor={editorOf(editor, (record: RecordSide) => ({ record }))}
      />
      <RegionFilter model={model} question={QUESTIONS.scope} onChange={(regions) => editor.commit({ regions })} />
      <div className={styles.end}>
        {/* What stands as segments is explained here, what stands as a menu in it. */}
        <div className={styles.words}>
          <Info label="About these choices">
            {(['flow', 'measure', 'record', 'scope'] as const).map((term) => (
              <div key={term}>
                <Explain term={term}>{QUESTIONS[term]}</Explain>
              </div>
            ))}
          </Info>
        </div>
        <a className={styles.reset} href={resetHref} aria-label="Reset view" title="Reset view" onClick={handleReset}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M3 8a5 5 0 1 0 1.600-3.700M3 2.500v3h3" />
          </svg>
          <span>Reset</span>
        </a>
      </div>
    </div>
  );
});
