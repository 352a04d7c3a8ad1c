import { memo, type ReactNode } from 'react';
import { flowName } from '../../format/messages.ts';
import { useWidth } from '../../ui/use-width.ts';
import { ChartHead } from '../ChartHead.tsx';
import { Wording } from '../Wording.tsx';
import { BarsDrawing } from './BarsDrawing.tsx';
import styles from './bars.module.css';
import type { BarsModel } from './bars-model.ts';
import { hatchedBrief, hatchedName } from './bars-words.ts';

export interface BarsProps {
  readonly model: BarsModel;
  /** What stands below the drawing. */
  readonly footer?: ReactNode;
}

/** Bars of change, value or share by partner; every number is printed at the end of its bar. */
export const Bars = memo(function Bars({ model, footer }: BarsProps) {
  const [box, width] = useWidth<HTMLDivElement>(440);
  const hatched = hatchedName(model);
  return (
    <figure className={styles.figure}>
      <ChartHead {...model}>
        {model.flows.map((flow) => (
          <li key={flow}>
            <i className={styles.swatch} data-flow={flow} />
            {flowName(flow)}
          </li>
        ))}
        {hatched && (
          <li>
            <i className={styles.swatch} data-hatched="" />
            <Wording full={hatched} brief={hatchedBrief(model)} />
          </li>
        )}
      </ChartHead>
      <div ref={box} role="img" aria-label={model.summary} data-drawing="bars">
        <BarsDrawing model={model} width={width} />
      </div>
      <ul className="visually-hidden">
        {model.rows.map((row) => (
          <li key={row.id}>
            {row.name}: {row.bars.map((bar) => `${flowName(bar.flow)} ${bar.spoken}`).join('; ')}
          </li>
        ))}
      </ul>
      {footer}
    </figure>
  );
});
