import { useMemo } from 'react';
import { barsModel } from '../growth/bars-model.ts';
import { Growth } from '../growth/Growth.tsx';
import { linesModel } from '../growth/lines-model.ts';
import { ImageButtons } from '../share/image/ImageButtons.tsx';
import { loadModule } from '../ui/load-module.ts';
import type { View } from '../view-state/view.ts';
import { eventYearOf, sourceNames } from './from-atlas.ts';
import type { FiguresPartProps } from './part-props.ts';

export interface GrowthPartProps extends FiguresPartProps, Pick<View, 'scale' | 'basis'> {}

/** The growth charts, made anew only for another view. */
export function GrowthPart(props: GrowthPartProps) {
  const { atlas, base, view, scale, basis, onViewChange } = props;
  const names = useMemo(() => sourceNames(atlas), [atlas]);
  const bars = useMemo(() => barsModel(base, view, names), [base, view, names]);
  const eventYear = eventYearOf(atlas, base);
  const lines = useMemo(() => linesModel(base, view, names, eventYear), [base, view, names, eventYear]);
  const footers = useMemo(() => {
    if (view.isEmbedded) return {};
    const context = { atlas, base, view };
    const barsImageOf = async () => (await loadModule(() => import('./image-contents.ts'))).barsImage(context, bars);
    const linesImageOf = async () => (await loadModule(() => import('./image-contents.ts'))).linesImage(context, lines);
    return {
      barsFooter: <ImageButtons imageOf={barsImageOf} what="the bars" />,
      linesFooter: <ImageButtons imageOf={linesImageOf} what="the lines" />,
    };
  }, [atlas, base, view, bars, lines]);
  return <Growth bars={bars} lines={lines} scale={scale} basis={basis} onViewChange={onViewChange} {...footers} />;
}
