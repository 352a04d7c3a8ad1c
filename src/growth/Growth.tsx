import type { ReactNode } from 'react';
import { Info } from '../ui/Info.tsx';
import type { OnViewChange } from '../view-state/view.ts';
import { Bars } from './Bars.tsx';
import type { BarsModel } from './bars-model.ts';
import { ChartTexts } from './ChartTexts.tsx';
import { barsTexts, linesTexts } from './chart-notes.ts';
import styles from './growth.module.css';
import { Lines, type LinesProps } from './Lines.tsx';
import type { LinesModel } from './lines-model.ts';

export interface GrowthProps extends Pick<LinesProps, 'scale' | 'basis'> {
  readonly bars: BarsModel;
  readonly lines: LinesModel;
  readonly onViewChange: OnViewChange;
  /** What stands after the bars, such as the sums of regions. */
  readonly between?: ReactNode;
  /** Where both charts come from, in few words; without it, as in a frame, all is said below each of them. */
  readonly sources: string | undefined;
  /** What stands after the sources, such as downloads. */
  readonly footer?: ReactNode;
}

/** Both growth charts, side by side where their room allows it, and at their end one line of sources. */
export function Growth({ bars, lines, onViewChange, between, sources, footer, ...choices }: GrowthProps) {
  const isFolded = sources !== undefined;
  return (
    <div className={styles.box}>
      <div className={styles.growth}>
        <Bars model={bars} footer={!isFolded && <ChartTexts texts={barsTexts(bars)} />} />
        {between && <div className={styles.between}>{between}</div>}
        <Lines
          model={lines}
          {...choices}
          onViewChange={onViewChange}
          footer={!isFolded && <ChartTexts texts={linesTexts(lines)} />}
        />
      </div>
      {isFolded && (
        <div className={styles.sources}>
          <span>{sources}</span>
          <Info label="About the charts and their sources">
            <ChartTexts texts={[`${bars.title}.`, ...barsTexts(bars), `${lines.title}.`, ...linesTexts(lines)]} />
          </Info>
          {footer && <div className={styles.downloads}>{footer}</div>}
        </div>
      )}
    </div>
  );
}
