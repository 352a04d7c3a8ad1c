import { editorOf } from '../view-state/editor.ts';
import { HistoryArea } from './HistoryArea.tsx';
import { RangeSlider } from './RangeSlider.tsx';
import styles from './years.module.css';
import type { YearChoiceProps, YearsModel } from './years-model.ts';
import { movedYears } from './years-model.ts';

const PAGE = 5;

/** The thumbs over the history behind them: two for the years compared, one for a year and the year before it. */
export function YearSlider({ model, mode, editor }: YearChoiceProps) {
  const { first, last, years } = model;
  const isSingle = mode === 'one';
  return (
    <>
      <HistoryArea model={model} />
      {isSingle && model.single === undefined && <ShownYears model={model} />}
      <RangeSlider
        key={mode}
        values={isSingle ? [years.to] : [years.from, years.to]}
        min={first}
        max={last}
        largeStep={PAGE}
        minDistance={1}
        names={isSingle ? ['To year'] : ['From year', 'To year']}
        textOf={String}
        editor={editorOf(editor, (values) => ({ years: movedYears(values, first) }))}
      />
    </>
  );
}

/** The two years shaded, where no pair of thumbs does it. */
function ShownYears({ model: { first, last, years } }: { readonly model: YearsModel }) {
  const shareOf = (year: number) => `${((year - first) / (last - first)) * 100}%`;
  return (
    <i className={styles.single} style={{ left: shareOf(years.from), right: `calc(100% - ${shareOf(years.to)})` }} />
  );
}
