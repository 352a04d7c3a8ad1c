import { useCallback, useMemo } from 'react';
import { filtersModel } from '../controls/filters-model.ts';
import type { Atlas } from '../dataset/atlas-file.ts';
import { describeFigure } from '../format/evidence.ts';
import { headlineModel } from '../headline/headline-model.ts';
import { yearsModel } from '../timeline/years-model.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { Figure } from '../trade/figure.ts';
import type { FiguresView, View } from '../view-state/view.ts';

/**
 * The models of sentence, filters and years, each made again only for another view.
 * @param later the view for the sentence, which may come a moment after what the reader has in hand.
 */
export function useModels(
  atlas: Atlas,
  base: EvidenceBase,
  view: FiguresView,
  later: FiguresView,
  focus: View['focus'],
) {
  const { sources, scope } = atlas;
  const headline = useMemo(() => headlineModel(base, later, scope.name), [base, later, scope.name]);
  const filters = useMemo(() => filtersModel(base, view), [base, view]);
  const years = useMemo(() => yearsModel(base, view), [base, view]);
  const descriptionOf = useCallback((figure: Figure) => describeFigure(base, sources, figure), [base, sources]);
  const partner = focus && base.economies.get(focus)?.name;
  const announcement = partner ? `${partner} selected. ${headline.text}` : headline.text;
  return { headline, filters, years, descriptionOf, announcement };
}
