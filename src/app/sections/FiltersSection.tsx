import { memo, useMemo } from 'react';
import { Filters } from '../../controls/Filters.tsx';
import { filtersModel } from '../../controls/filters-model.ts';
import type { FiguresPartProps } from './section-props.ts';

export interface FiltersPartProps extends FiguresPartProps {
  readonly onReset: () => void;
}

/** The choices that every part of the page follows. */
export const FiltersPart = memo(function FiltersPart({ base, view, onViewChange, onReset }: FiltersPartProps) {
  const model = useMemo(() => filtersModel(base, view), [base, view]);
  return <Filters model={model} view={view} onViewChange={onViewChange} resetHref="./" onReset={onReset} />;
});
