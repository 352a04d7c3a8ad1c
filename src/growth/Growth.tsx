import type { ReactNode } from 'react';
import type { OnViewChange } from '../view-state/view.ts';
import { Bars } from './Bars.tsx';
import type { BarsModel } from './bars-model.ts';
import styles from './growth.module.css';
import { Lines, type LinesProps } from './Lines.tsx';
import type { LinesModel } from './lines-model.ts';

export interface GrowthProps extends Pick<LinesProps, 'scale' | 'basis'> {
  readonly bars: BarsModel;
  readonly lines: LinesModel;
  readonly onViewChange: OnViewChange;
  readonly barsFooter?: ReactNode;
  readonly linesFooter?: ReactNode;
}

/** Both growth charts, side by side where their room allows it. */
export function Growth({ bars, lines, onViewChange, barsFooter, linesFooter, ...choices }: GrowthProps) {
  return (
    <div className={styles.box}>
      <div className={styles.growth}>
        <Bars model={bars} footer={barsFooter} />
        <Lines model={lines} {...choices} onViewChange={onViewChange} footer={linesFooter} />
      </div>
    </div>
  );
}
