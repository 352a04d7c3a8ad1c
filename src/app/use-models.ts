import { useCallback, useMemo } from 'react';
import { filtersModel } from '../controls/filters-model.ts';
import type { Atlas } from '../dataset/atlas-file.ts';
import { describeFigure } from '../format/evidence.ts';
import { headlineModel } from '../headline/headline-model.ts';
import { yearsModel } from '../timeline/years-model.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { Figure } from '../trade/figure.ts';
import type { FiguresView, View } from '../view-state/view.ts';

/** The models of what answers at once: sentence, filters and years; each made again only for another view. */
export function useModels(atlas: Atlas, base: EvidenceBase, view: FiguresView, focus: View['focus']) {
  const { sources, scope } = atlas;
  const headline = useMemo(() => headlineModel(base, view, scope.name), [base, view, scope.name]);
  const filters = useMemo(() => filtersModel(base, view), [base, view]);
  const years = useMemo(() => yearsModel(base, view), [base, view]);
  const descriptionOf = useCallback((figure: Figure) => describeFigure(base, sources, figure), [base, sources]);
  const partner = focus && base.economies.get(focus)?.name;
  const announcement = partner ? `${partner} selected. ${headline.text}` : headline.text;
  return { headline, filters, years, descriptionOf, announcement };
}
