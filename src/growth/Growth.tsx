import type { ReactNode } from 'react';
import { Info } from '../ui/Info.tsx';
import { useOneStop } from '../ui/use-one-stop.ts';
import type { ViewEditor } from '../view-state/editor.ts';
import type { OnViewChange } from '../view-state/view.ts';
import { Bars } from './bars/Bars.tsx';
import type { BarsModel } from './bars/bars-model.ts';
import { ChartTexts } from './ChartTexts.tsx';
import { barsTexts, linesTexts } from './chart-notes.ts';
import type { Elsewhere } from './elsewhere.ts';
import styles from './growth.module.css';
import { Lines, type LinesProps } from './lines/Lines.tsx';
import type { LinesModel } from './lines/lines-model.ts';

export interface GrowthProps extends Pick<LinesProps, 'scale' | 'basis'> {
  readonly bars: BarsModel;
  readonly lines: LinesModel;
  /** Said where no partner of the charts lies in the regions chosen. */
  readonly elsewhere?: Elsewhere | undefined;
  readonly editor: ViewEditor;
  /** What stands after the bars, such as the sums of regions. */
  readonly between?: ReactNode;
  /** Where both charts come from, in few words; without it, as in a frame, all is said below each of them. */
  readonly sources: string | undefined;
  /** What stands after the sources, such as downloads. */
  readonly footer?: ReactNode;
}

/** Both growth charts, side by side where their room allows it, and at their end one line of sources. */
export function Growth({ bars, lines, elsewhere, editor, between, sources, footer, ...choices }: GrowthProps) {
  const isFolded = sources !== undefined;
  return (
    <div className={styles.box}>
      {elsewhere && <ElsewhereNote {...elsewhere} onViewChange={editor.commit} />}
      <div className={styles.growth}>
        <Bars model={bars} footer={!isFolded && <ChartTexts texts={barsTexts(bars)} />} />
        {between && <div className={styles.between}>{between}</div>}
        <Lines
          model={lines}
          {...choices}
          editor={editor}
          footer={!isFolded && <ChartTexts texts={linesTexts(lines)} />}
        />
      </div>
      {isFolded && (
        <SourcesRow sources={sources} footer={footer}>
          <ChartTexts texts={[`${bars.title}.`, ...barsTexts(bars), `${lines.title}.`, ...linesTexts(lines)]} />
        </SourcesRow>
      )}
    </div>
  );
}

function ElsewhereNote({ text, offer, onViewChange }: Elsewhere & { readonly onViewChange: OnViewChange }) {
  return (
    <p className={styles.elsewhere}>
      {text}{' '}
      {offer && (
        <button type="button" onClick={() => onViewChange({ partners: offer.partners })}>
          {offer.text}
        </button>
      )}
    </p>
  );
}

interface SourcesRowProps extends Pick<GrowthProps, 'sources' | 'footer'> {
  readonly children: ReactNode;
}

/** Where the charts come from, in few words; all of it behind the "i", with the downloads one stop of the Tab key. */
function SourcesRow({ sources, footer, children }: SourcesRowProps) {
  return (
    <div className={styles.sources}>
      <span>{sources}</span>
      <div
        role="toolbar"
        aria-label="Sources and pictures of the charts"
        className={styles.downloads}
        {...useOneStop<HTMLDivElement>()}
      >
        <Info label="About the charts and their sources">{children}</Info>
        {footer}
      </div>
    </div>
  );
}
