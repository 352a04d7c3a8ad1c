import { memo, useMemo } from 'react';
import { stepOf } from '../map/scale.ts';
import { PartnerTable } from '../table/PartnerTable.tsx';
import { tableModel } from '../table/table-model.ts';
import type { ClaimingPartProps } from './part-props.ts';

/** The table, made anew only for another view. */
export const TablePart = memo(function TablePart({ atlas, base, view, onViewChange, onClaim }: ClaimingPartProps) {
  const model = useMemo(
    () => tableModel(base, view, { sources: atlas.sources, scopeShort: atlas.scope.short, stepOf }),
    [atlas, base, view],
  );
  return <PartnerTable model={model} onViewChange={onViewChange} onClaim={onClaim} />;
});
