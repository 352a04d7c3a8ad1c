import { Slider } from '@base-ui/react/slider';
import type { KeyboardEvent } from 'react';
import { pushed } from './pushed.ts';
import styles from './range-slider.module.css';

export interface RangeSliderProps {
  /** One value or two, in order. */
  readonly values: readonly number[];
  readonly min: number;
  readonly max: number;
  /** How far Page Up and Page Down go. */
  readonly largeStep: number;
  /** The least distance between the two values. */
  readonly apart: number;
  /** The accessible name of each thumb. */
  readonly names: readonly string[];
  readonly textOf: (value: number) => string;
  /** While a thumb moves. */
  readonly onMove: (values: readonly number[]) => void;
  /** When it is let go, or a key was pressed. */
  readonly onChoose: (values: readonly number[]) => void;
  /** Only the thumbs take the pointer: what lies under the track stays in reach. */
  readonly isOverlay?: boolean;
}

/** One or two thumbs that hang outwards over a plot, so that neighbouring values never cover each other. */
export function RangeSlider(props: RangeSliderProps) {
  const { values, min, max, largeStep, apart, names, textOf, onMove, onChoose, isOverlay = false } = props;
  const handleKeyDown = (event: KeyboardEvent & { preventBaseUIHandler?: () => void }, index: number) => {
    const next = pushed(values, index, event.key, props);
    if (!next || event.shiftKey) return;
    event.preventDefault();
    event.preventBaseUIHandler?.();
    onMove(next);
    onChoose(next);
  };
  return (
    <Slider.Root
      className={styles.root}
      data-overlay={isOverlay || undefined}
      value={[...values]}
      min={min}
      max={max}
      step={1}
      largeStep={largeStep}
      minStepsBetweenValues={apart}
      thumbCollisionBehavior="push"
      onValueChange={(next) => onMove(next)}
      onValueCommitted={(next) => onChoose(next)}
    >
      <Slider.Control className={styles.control}>
        <Slider.Track className={styles.track}>
          {values.length > 1 && <Slider.Indicator className={styles.window} />}
          {names.map((name, index) => (
            <Slider.Thumb
              key={name}
              index={index}
              className={styles.thumb}
              data-side={index === names.length - 1 ? 'end' : 'start'}
              onKeyDown={(event) => handleKeyDown(event, index)}
              getAriaLabel={() => name}
              getAriaValueText={(_text, value) => textOf(value)}
            />
          ))}
        </Slider.Track>
      </Slider.Control>
    </Slider.Root>
  );
}
