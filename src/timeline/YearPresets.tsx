import { formatYears } from '../format/date.ts';
import { useOneStop } from '../ui/use-one-stop.ts';
import styles from './dock.module.css';
import type { YearsModel } from './years-model.ts';

export interface YearPresetsProps {
  readonly presets: YearsModel['presets'];
  readonly onChoose: (years: YearsModel['years']) => void;
}

/** Ready-made pairs of years. Chosen in a menu, they close it. */
export function YearPresets({ presets, onChoose }: YearPresetsProps) {
  const handleChoose = (pressed: HTMLElement, years: YearsModel['years']) => {
    onChoose(years);
    pressed.closest<HTMLElement>('[popover]')?.hidePopover?.();
  };
  return (
    <fieldset className={styles.presets} {...useOneStop<HTMLFieldSetElement>()}>
      <legend className="visually-hidden">Ready-made years</legend>
      {presets.map(({ years, isShown }) => (
        <button
          key={formatYears(years)}
          type="button"
          aria-pressed={isShown}
          onClick={(event) => handleChoose(event.currentTarget, years)}
        >
          {formatYears(years)}
        </button>
      ))}
    </fieldset>
  );
}
