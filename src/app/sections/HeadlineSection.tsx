import { memo, useCallback, useEffect, useMemo } from 'react';
import { nameFigure } from '../../format/quantity.ts';
import { Headline } from '../../headline/Headline.tsx';
import { headlineModel } from '../../headline/headline-model.ts';
import { partnerTitle } from '../../headline/partner-sentence.ts';
import { spokenView } from '../../headline/spoken.ts';
import type { Iso3 } from '../../trade/economy.ts';
import type { Figure } from '../../trade/figure.ts';
import { headlineNames } from '../from-atlas.ts';
import { lazySection } from '../loading/lazy-section.tsx';
import { useSpokenView } from '../navigation/use-spoken-view.ts';
import type { FiguresSectionProps } from './section-props.ts';

export interface HeadlineSectionProps extends FiguresSectionProps {
  /** The partner whose panel is drawn. */
  readonly focus: Iso3 | undefined;
  /** Whether the page has yet to show what was asked for last. */
  readonly isBehind: boolean;
}

const EvidenceSection = lazySection('evidence');

/** The sentence that sums up the view: at the top of the page, in its title, and for screen readers when it changes. */
export const HeadlineSection = memo(function HeadlineSection(props: HeadlineSectionProps) {
  const { atlas, base, view, focus, isBehind, onViewChange } = props;
  const { sources, title } = atlas;
  const names = useMemo(() => headlineNames(atlas), [atlas]);
  const model = useMemo(() => headlineModel(base, view, names), [base, view, names]);
  const viewTitle = focus === undefined ? model.text : partnerTitle(base, view, focus, names);
  const nameOf = useCallback((figure: Figure) => nameFigure(base, figure), [base]);
  const evidenceOf = useCallback(
    (figure: Figure) => <EvidenceSection base={base} sources={sources} figure={figure} />,
    [base, sources],
  );
  useEffect(() => {
    document.title = `${viewTitle} · ${title}`;
  }, [viewTitle, title]);
  useSpokenView(
    useMemo(() => spokenView(base, view, model, focus), [base, view, model, focus]),
    isBehind,
  );
  return <Headline model={model} nameOf={nameOf} evidenceOf={evidenceOf} onViewChange={onViewChange} />;
});
