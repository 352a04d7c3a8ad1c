import { memo, useMemo } from 'react';
import { ClaimsList } from '../claims/ClaimsList.tsx';
import { claimsModel } from '../claims/claims-model.ts';
import type { PartProps } from './part-props.ts';

/** The claims with their checks, made anew only for another view. */
export const ClaimsPart = memo(function ClaimsPart({ atlas, base, view, onViewChange }: PartProps) {
  const model = useMemo(() => claimsModel(base, view, atlas.sources), [atlas, base, view]);
  return <ClaimsList model={model} onViewChange={onViewChange} />;
});
