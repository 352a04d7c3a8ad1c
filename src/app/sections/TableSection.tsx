import { useMemo } from 'react';
import { headlineModel, spokenOf } from '../../headline/headline-model.ts';
import { binOf } from '../../map/model/color-bins.ts';
import { DownloadFigures } from '../../share/DownloadFigures.tsx';
import type { ShareContent } from '../../share/shared-view.ts';
import { PartnerTable } from '../../table/PartnerTable.tsx';
import { tableModel } from '../../table/table-model.ts';
import type { Iso3 } from '../../trade/economy.ts';
import type { View, ViewChange } from '../../view-state/view.ts';
import { headlineNames, tableContext } from '../from-atlas.ts';
import type { FiguresSectionProps } from './section-props.ts';

export interface TableSectionProps extends FiguresSectionProps {
  readonly focus: Iso3 | undefined;
  /** The view as it is now, for files; asked for when one is made. */
  readonly viewNow: () => View;
  readonly onClaim: (claimId: string) => void;
  readonly hrefOf: (change: ViewChange) => string;
}

/** The table, made anew only for another view. */
export function TableSection(props: TableSectionProps) {
  const { atlas, base, view, focus, viewNow, onViewChange, onClaim, hrefOf } = props;
  const model = useMemo(() => tableModel(base, view, { ...tableContext(atlas, base), binOf }), [atlas, base, view]);
  const contentOf = (): ShareContent => ({
    atlas,
    base,
    // The table may be a moment behind: a file must not name choices that its rows do not show.
    view: { ...viewNow(), ...view },
    ...spokenOf(headlineModel(base, view, headlineNames(atlas))),
    partnerSentence: undefined,
    table: model,
    events: undefined,
    hrefOf,
  });
  return (
    <PartnerTable
      model={model}
      focus={focus}
      onViewChange={onViewChange}
      onClaim={onClaim}
      action={<DownloadFigures contentOf={contentOf} />}
    />
  );
}
