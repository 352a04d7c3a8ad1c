import { memo, useMemo } from 'react';
import { headlineModel } from '../headline/headline-model.ts';
import { stepOf } from '../map/scale.ts';
import { DownloadFigures } from '../share/DownloadFigures.tsx';
import type { ShareContent } from '../share/shared-view.ts';
import { PartnerTable } from '../table/PartnerTable.tsx';
import { tableModel } from '../table/table-model.ts';
import type { ViewChange } from '../view-state/view.ts';
import type { ClaimingPartProps } from './part-props.ts';

export interface TablePartProps extends ClaimingPartProps {
  readonly hrefOf: (change: ViewChange) => string;
}

/** The table, made anew only for another view. */
export const TablePart = memo(function TablePart(props: TablePartProps) {
  const { atlas, base, view, onViewChange, onClaim, hrefOf } = props;
  const model = useMemo(
    () => tableModel(base, view, { sources: atlas.sources, scopeShort: atlas.scope.short, stepOf }),
    [atlas, base, view],
  );
  const contentOf = (): ShareContent => ({
    atlas,
    base,
    view,
    title: headlineModel(base, view, atlas.scope.name).text,
    table: model,
    events: undefined,
    hrefOf,
  });
  return (
    <PartnerTable
      model={model}
      onViewChange={onViewChange}
      onClaim={onClaim}
      action={<DownloadFigures contentOf={contentOf} />}
    />
  );
});
