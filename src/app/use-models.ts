import { useCallback, useMemo } from 'react';
import { claimRows, claimsModel } from '../claims/claims-model.ts';
import { filtersModel } from '../controls/filters-model.ts';
import type { Atlas } from '../dataset/atlas-file.ts';
import { describeFigure } from '../format/evidence.ts';
import { sourceName } from '../format/messages.ts';
import { barsModel } from '../growth/bars-model.ts';
import { linesModel } from '../growth/lines-model.ts';
import { headlineModel } from '../headline/headline-model.ts';
import { stepOf } from '../map/scale.ts';
import { partnerModel } from '../partner/partner-model.ts';
import { tableModel } from '../table/table-model.ts';
import { laneModel } from '../timeline/lane-model.ts';
import { yearsModel } from '../timeline/years-model.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { Figure } from '../trade/figure.ts';
import type { View } from '../view-state/view.ts';

/** Every model of the page, each made again only when what it is made from has changed. */
export function useModels(atlas: Atlas, base: EvidenceBase, view: View, laterView: View) {
  const { sources } = atlas;
  const recordTitle = recordTitleOf(atlas);
  const eventYear = atlas.eventYears.at(-1);
  const scopeShort = atlas.scope.short;

  const headline = useMemo(() => headlineModel(base, view, atlas.scope.name), [base, view, atlas.scope.name]);
  const filters = useMemo(() => filtersModel(base, view), [base, view]);
  const years = useMemo(() => yearsModel(base, view), [base, view]);
  const lane = useMemo(() => laneModel(base, view, atlas.eventYears), [base, view, atlas.eventYears]);
  const bars = useMemo(() => barsModel(base, laterView, recordTitle), [base, laterView, recordTitle]);
  const lines = useMemo(
    () => linesModel(base, laterView, recordTitle, eventYear),
    [base, laterView, recordTitle, eventYear],
  );
  const table = useMemo(
    () => tableModel(base, laterView, { sources, scopeShort, stepOf }),
    [base, laterView, sources, scopeShort],
  );
  const claims = useMemo(() => claimsModel(base, laterView, sources), [base, laterView, sources]);
  const allClaims = useMemo(() => claimRows(base, sources), [base, sources]);
  const partner = useMemo(
    () => (view.focus ? partnerModel(base, view, view.focus, { sources, scopeShort, claims: allClaims }) : undefined),
    [base, view, sources, scopeShort, allClaims],
  );
  const descriptionOf = useCallback((figure: Figure) => describeFigure(base, sources, figure), [base, sources]);
  const announcement = partner ? `${partner.name} selected. ${headline.text}` : headline.text;
  return { headline, filters, years, lane, bars, lines, table, claims, partner, descriptionOf, announcement };
}

/** How a source that the package points to is named on the page; nothing when the package points to none. */
export function nameOfSource(atlas: Atlas, pointer: Atlas['recordSource']): string | undefined {
  const source = atlas.sources.get(pointer?.source ?? '');
  return source && sourceName(source);
}

/** How the trade record is named on the page. */
export function recordTitleOf(atlas: Atlas): string {
  return nameOfSource(atlas, atlas.recordSource) ?? 'Trade record';
}
