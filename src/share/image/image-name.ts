import type { Atlas } from '../../dataset/atlas-file.ts';
import { comparesYears, measureOf } from '../../trade/measure.ts';
import type { View } from '../../view-state/view.ts';
import { reporterPart } from '../file-name.ts';
import type { ImageFigure } from './image-content.ts';

type Named = Pick<
  View,
  'reporter' | 'flow' | 'measure' | 'years' | 'record' | 'regions' | 'partners' | 'scale' | 'basis'
>;

/** More regions than this are counted in a name, not listed. */
const MOST_NAMED = 3;

/**
 * The name of a picture without its ending, made from what the figure shows: `map-export-change-2020-2021`,
 * `bars-import-value-2015-mirror-tur-chn`, `lines-export-index-2010-2020-tur-chn`.
 */
export function imageName(figure: ImageFigure, view: Named, atlas: Pick<Atlas, 'reporter'>): string {
  const isLines = figure === 'lines';
  const parts = [
    figure,
    ...reporterPart(atlas, view.reporter),
    view.flow,
    ...(isLines ? lineParts(view) : [measureOf(view).id]),
    ...(isLines || comparesYears(view) ? [view.years.from, view.years.to] : [view.years.to]),
    ...(view.record === 'mirror' ? ['mirror'] : []),
    ...(figure === 'map' || view.partners.length === 0 ? regionParts(view) : view.partners),
  ];
  return parts.join('-').toLowerCase();
}

function lineParts({ basis, scale }: Named): string[] {
  return [...(basis === 'index' ? ['index'] : []), ...(scale === 'log' ? ['log'] : [])];
}

function regionParts({ regions }: Named): readonly string[] {
  return regions.length > MOST_NAMED ? [`${regions.length}-regions`] : regions;
}
