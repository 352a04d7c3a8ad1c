import type { View } from '../../view-state/view.ts';
import { shownMeasure } from '../shown-measure.ts';
import type { ImageFigure } from './image-content.ts';

type Named = Pick<View, 'flow' | 'measure' | 'years' | 'record' | 'regions' | 'partners' | 'scale' | 'basis'>;

/** More regions than this are counted in a name, not listed. */
const MOST_NAMED = 3;

/**
 * The name of a picture without its ending, made from what the figure shows: `map-export-change-2020-2021`,
 * `bars-import-value-2015-mirror-tur-chn`, `lines-export-index-2010-2020-tur-chn`.
 */
export function imageName(figure: ImageFigure, view: Named): string {
  const isLines = figure === 'lines';
  const parts = [
    figure,
    view.flow,
    ...(isLines ? lineParts(view) : [shownMeasure(view)]),
    ...(isLines || shownMeasure(view) === 'change' ? [view.years.from, view.years.to] : [view.years.to]),
    ...(view.record === 'mirror' ? ['mirror'] : []),
    ...(figure === 'map' || view.partners.length === 0 ? regionParts(view) : view.partners),
  ];
  return parts.join('-').toLowerCase();
}

// A balance has neither index nor logarithm.
function lineParts({ flow, basis, scale }: Named): string[] {
  if (flow === 'balance') return [];
  return [...(basis === 'index' ? ['index'] : []), ...(scale === 'log' ? ['log'] : [])];
}

function regionParts({ regions }: Named): readonly string[] {
  return regions.length > MOST_NAMED ? [`${regions.length}-regions`] : regions;
}
