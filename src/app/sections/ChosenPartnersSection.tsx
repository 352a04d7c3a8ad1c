import { useMemo } from 'react';
import { ChosenPartners } from '../../controls/ChosenPartners.tsx';
import { chosenPartnersModel } from '../../controls/chosen-partners-model.ts';
import type { FiguresSectionProps } from './section-props.ts';

/** The partners of the charts, beside them. */
export function ChosenPartnersSection({ base, view, onViewChange }: FiguresSectionProps) {
  const model = useMemo(() => chosenPartnersModel(base, view.partners), [base, view.partners]);
  return <ChosenPartners model={model} onChange={(partners) => onViewChange({ partners })} />;
}
