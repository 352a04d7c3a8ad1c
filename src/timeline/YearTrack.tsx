import { holdPlace } from './hold-place.ts';
import { YearSlider } from './YearSlider.tsx';
import styles from './years.module.css';
import { type YearChoiceProps, type YearsModel, yearTicks } from './years-model.ts';

/** The thumbs over the history of the years, and the years under it. */
export function YearTrack(choice: YearChoiceProps) {
  return (
    <div className={styles.track}>
      <div className={styles.plot} onPointerDownCapture={(event) => holdPlace(event.currentTarget)}>
        <YearSlider {...choice} />
      </div>
      {/* Its drawing says the same. */}
      <p className={styles.caption} aria-hidden="true">
        {choice.model.caption}
      </p>
      <YearAxis model={choice.model} />
    </div>
  );
}

/** A label never leaves the plot: it hangs to the left by as much of itself as its place is to the right. */
function hanging(share: number) {
  return { left: `${share * 100}%`, translate: `${-share * 100}% 0` };
}

function YearAxis({ model }: { readonly model: YearsModel }) {
  const span = model.last - model.first;
  return (
    <div className={styles.axis} aria-hidden="true">
      {yearTicks(model).map((tick) => (
        <span
          key={tick.label}
          data-chosen={tick.isChosen || undefined}
          data-tight={tick.isTight || undefined}
          style={hanging((tick.at - model.first) / span)}
        >
          {tick.label}
        </span>
      ))}
    </div>
  );
}
