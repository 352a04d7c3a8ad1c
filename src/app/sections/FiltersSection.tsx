import { memo, useMemo } from 'react';
import { Filters } from '../../controls/Filters.tsx';
import { filtersModel } from '../../controls/filters-model.ts';
import type { ViewEditor } from '../../view-state/editor.ts';
import type { FiguresSectionProps } from './section-props.ts';

export interface FiltersSectionProps extends Pick<FiguresSectionProps, 'base' | 'view'> {
  readonly editor: ViewEditor;
  readonly onReset: () => void;
}

/** The choices that every part of the page follows. */
export const FiltersSection = memo(function FiltersSection({ base, view, editor, onReset }: FiltersSectionProps) {
  const model = useMemo(() => filtersModel(base, view), [base, view]);
  return <Filters model={model} view={view} editor={editor} resetHref="./" onReset={onReset} />;
});
