import { useEffect, useMemo, useRef } from 'react';
import { sourceNames } from '../../format/source-line.ts';
import type { BarsModel } from '../../growth/bars/bars-model.ts';
import { barsModel, inOrder } from '../../growth/bars/bars-model.ts';
import { sourcesLine } from '../../growth/chart-notes.ts';
import { elsewhereOf } from '../../growth/elsewhere.ts';
import { Growth } from '../../growth/Growth.tsx';
import { linesModel } from '../../growth/lines/lines-model.ts';
import { ImageButtons } from '../../share/image/ImageButtons.tsx';
import { loadModule } from '../../ui/loading/load-module.ts';
import type { ViewEditor } from '../../view-state/editor.ts';
import type { View } from '../../view-state/view.ts';
import { eventYearOf } from '../from-atlas.ts';
import { RegionSumsSection } from './RegionSumsSection.tsx';
import type { FiguresSectionProps } from './section-props.ts';

export interface GrowthSectionProps extends Omit<FiguresSectionProps, 'onViewChange'>, Pick<View, 'scale' | 'basis'> {
  readonly editor: ViewEditor;
  /** Whether the years are being moved: the rows of the bars keep their order until they are let go. */
  readonly isMoving: boolean;
}

/** The growth charts, made anew only for another view. */
export function GrowthSection(props: GrowthSectionProps) {
  const { atlas, base, view, scale, basis, isMoving, editor } = props;
  const names = useMemo(() => sourceNames(atlas), [atlas]);
  const bars = useKeptOrder(
    useMemo(() => barsModel(base, view, names), [base, view, names]),
    isMoving,
  );
  const eventYear = eventYearOf(atlas, base);
  const lines = useMemo(() => linesModel(base, view, names, eventYear), [base, view, names, eventYear]);
  // In a frame of another page its owner has chosen both.
  const elsewhere = useMemo(() => (view.isEmbedded ? undefined : elsewhereOf(base, view)), [base, view]);
  const sources = view.isEmbedded ? undefined : sourcesLine(bars, lines, names);
  const footer = useMemo(() => {
    const context = { atlas, base, view };
    const barsImageOf = async () =>
      (await loadModule(() => import('../images/image-contents.ts'))).barsImage(context, bars);
    const linesImageOf = async () =>
      (await loadModule(() => import('../images/image-contents.ts'))).linesImage(context, lines);
    return (
      <>
        <ImageButtons imageOf={barsImageOf} what="the bars" name="Bars" />
        <ImageButtons imageOf={linesImageOf} what="the lines" name="Lines" />
      </>
    );
  }, [atlas, base, view, bars, lines]);
  // In a frame the sums stand below the map.
  const between = !view.isEmbedded && <RegionSumsSection {...{ atlas, base, view }} onViewChange={editor.commit} />;
  return <Growth {...{ bars, lines, elsewhere, scale, basis, between, sources, footer, editor }} />;
}

/** The bars with their rows in the order in which they last stood still, as long as the years are being moved. */
function useKeptOrder(model: BarsModel, isMoving: boolean): BarsModel {
  const order = useRef<readonly string[]>([]);
  const shown = useMemo(() => (isMoving ? inOrder(model, order.current) : model), [model, isMoving]);
  useEffect(() => {
    order.current = shown.rows.map(({ id }) => id);
  }, [shown]);
  return shown;
}
