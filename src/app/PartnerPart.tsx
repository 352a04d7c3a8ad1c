import { useMemo } from 'react';
import { claimRows } from '../claims/claims-model.ts';
import { PartnerPanel } from '../partner/PartnerPanel.tsx';
import { partnerModel } from '../partner/partner-model.ts';
import type { Iso3 } from '../trade/economy.ts';
import type { PanelView } from '../view-state/view.ts';
import { eventYearOf } from './from-atlas.ts';
import type { PartProps } from './part-props.ts';

export interface PartnerPartProps extends Omit<PartProps, 'view'> {
  readonly view: PanelView;
  readonly partner: Iso3;
  /** Whether the panel may take the focus, asked when it comes. */
  readonly takesFocus: () => boolean;
  /** Called with a claim's id when the reader follows a link to it. */
  readonly onClaim: (claimId: string) => void;
}

/** The panel of one partner. */
export function PartnerPart({ atlas, base, view, partner, onViewChange, onClaim, takesFocus }: PartnerPartProps) {
  const { sources, scope } = atlas;
  const eventYear = eventYearOf(atlas, base);
  const claims = useMemo(() => claimRows(base, atlas), [base, atlas]);
  const model = useMemo(
    () => partnerModel(base, view, partner, { sources, scopeShort: scope.short, eventYear, claims }),
    [base, view, partner, sources, scope.short, eventYear, claims],
  );
  return <PartnerPanel model={model} onViewChange={onViewChange} onClaim={onClaim} takesFocus={takesFocus} />;
}
