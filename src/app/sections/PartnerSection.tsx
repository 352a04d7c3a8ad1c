import { useMemo } from 'react';
import { PartnerPanel } from '../../partner/PartnerPanel.tsx';
import { partnerModel } from '../../partner/partner-model.ts';
import type { Iso3 } from '../../trade/economy.ts';
import type { PanelView } from '../../view-state/view.ts';
import { panelContext } from '../panel-context.ts';
import type { SectionProps } from './section-props.ts';

export interface PartnerSectionProps extends Omit<SectionProps, 'view'> {
  readonly view: PanelView;
  readonly partner: Iso3;
  /** Whether the panel may take the focus, asked when it comes. */
  readonly takesFocus: () => boolean;
  /** Called with a claim's id when the reader follows a link to it. */
  readonly onClaim: (claimId: string) => void;
}

/** The panel of one partner. */
export function PartnerSection({ atlas, base, view, partner, onViewChange, onClaim, takesFocus }: PartnerSectionProps) {
  const model = useMemo(
    () => partnerModel(base, view, partner, panelContext(atlas, base, view, partner)),
    [atlas, base, view, partner],
  );
  return (
    <PartnerPanel
      model={model}
      origin={{ product: atlas.title, version: atlas.version }}
      now={now}
      onViewChange={onViewChange}
      onClaim={onClaim}
      takesFocus={takesFocus}
    />
  );
}

const now = () => new Date();
