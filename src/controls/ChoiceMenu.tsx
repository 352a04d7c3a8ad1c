import type { TermId } from '../format/glossary.ts';
import { Explain } from '../ui/Explain.tsx';
import { Popover } from '../ui/Popover.tsx';
import { Segmented, type SegmentedProps } from '../ui/Segmented.tsx';
import styles from './filters.module.css';
import type { Option } from './filters-model.ts';

export interface ChoiceMenuProps<Value extends string>
  extends Pick<SegmentedProps<Value>, 'name' | 'value' | 'editor'> {
  readonly label: string;
  readonly options: readonly Option<Value>[];
  readonly term: TermId;
  readonly question: string;
}

/** One choice of a few: segments where the row has room for them (filters.module.css), else a menu, and never both. */
export function ChoiceMenu<Value extends string>({ label, term, question, ...choice }: ChoiceMenuProps<Value>) {
  const chosen = choice.options.find((option) => option.value === choice.value);
  return (
    <Popover
      label={label}
      text={chosen?.shortLabel ?? chosen?.label ?? ''}
      className={styles[choice.name]}
      closesOnPick
    >
      <Segmented legend={label} hideLegend isListInMenu {...choice} />
      <div className={styles.why}>
        <Explain term={term} question={question} />
      </div>
    </Popover>
  );
}
