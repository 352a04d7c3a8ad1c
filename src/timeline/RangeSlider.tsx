import { Slider } from '@base-ui/react/slider';
import styles from './range-slider.module.css';

export interface RangeSliderProps {
  /** One value or two, in order. */
  readonly values: readonly number[];
  readonly min: number;
  readonly max: number;
  /** How far Page Up and Page Down go. */
  readonly largeStep: number;
  /** The accessible name of each thumb. */
  readonly names: readonly string[];
  readonly textOf: (value: number) => string;
  readonly onMove: (values: readonly number[]) => void;
}

/** One or two thumbs that hang outwards over a plot, so that neighbouring values never cover each other. */
export function RangeSlider({ values, min, max, largeStep, names, textOf, onMove }: RangeSliderProps) {
  return (
    <Slider.Root
      className={styles.root}
      value={[...values]}
      min={min}
      max={max}
      step={1}
      largeStep={largeStep}
      minStepsBetweenValues={1}
      thumbCollisionBehavior="push"
      onValueChange={(next) => onMove(next)}
    >
      <Slider.Control className={styles.control}>
        <Slider.Track className={styles.track}>
          <Slider.Indicator className={styles.window} />
          {names.map((name, index) => (
            <Slider.Thumb
              key={name}
              index={index}
              className={styles.thumb}
              data-side={index === names.length - 1 ? 'end' : 'start'}
              getAriaLabel={() => name}
              getAriaValueText={(_text, value) => textOf(value)}
            />
          ))}
        </Slider.Track>
      </Slider.Control>
    </Slider.Root>
  );
}
