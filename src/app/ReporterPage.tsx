import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { Atlas } from '../dataset/atlas-file.ts';
import { evidenceBaseOf } from '../dataset/evidence-base.ts';
import { reporterQuery } from '../dataset/queries.ts';
import { ClaimsElsewhere } from '../ui/ClaimLink.tsx';
import { ExplainWith } from '../ui/Explain.tsx';
import { isOutdated } from '../ui/Failure.tsx';
import { Problem } from '../ui/Problem.tsx';
import type { ParseContext } from '../view-state/param.ts';
import { resolveView } from '../view-state/resolve.ts';
import { useView } from '../view-state/use-view.ts';
import { coverageOf } from './coverage.ts';
import { glossaryFacts } from './from-atlas.ts';
import { PageSkeleton } from './loading/PageSkeleton.tsx';
import { useScrollRestoration } from './navigation/scroll-restoration.ts';
import { Page } from './Page.tsx';
import styles from './page.module.css';

export interface ReporterPageProps {
  readonly atlas: Atlas;
  readonly context: ParseContext;
  /** The query of the address at the start. */
  readonly search: string;
}

/** Reads the address, loads the record of the reporter it names, and hands both to the dashboard. */
export function ReporterPage({ atlas, context, search }: ReporterPageProps) {
  const state = useView(context, search);
  const reporter = useQuery(reporterQuery(state.requested.reporter, atlas.hash));
  const base = useMemo(() => reporter.data && evidenceBaseOf(atlas, reporter.data), [atlas, reporter.data]);
  const shown = useMemo(
    () => base && resolveView(state.requested, coverageOf(atlas, base, state.requested.record)),
    [atlas, base, state.requested],
  );

  const facts = useMemo(() => base && glossaryFacts(atlas, base), [atlas, base]);
  useScrollRestoration();
  const { onCorrect } = state;
  useEffect(() => {
    if (shown && shown.notices.length > 0) onCorrect(shown.corrections, shown.notices);
  }, [shown, onCorrect]);

  if (reporter.error) {
    return (
      <main className={styles.page}>
        <Problem
          isPage
          title="The trade record could not be loaded."
          detail={reporter.error.message}
          needsReload={isOutdated(reporter.error)}
          onRetry={() => reporter.refetch()}
        />
      </main>
    );
  }
  if (!base || !shown) return <PageSkeleton />;
  const { view } = shown;
  const hasClaims = !view.isEmbedded || view.stage === 'claims';
  return (
    <ClaimsElsewhere value={hasClaims ? undefined : state.hrefOf({ isEmbedded: false, verdicts: [] })}>
      <ExplainWith value={view.isEmbedded ? undefined : facts}>
        <Page
          atlas={atlas}
          base={base}
          view={view}
          notices={state.notices}
          onViewChange={state.onViewChange}
          onReset={state.onReset}
          onCorrect={state.onCorrect}
          hrefOf={state.hrefOf}
        />
      </ExplainWith>
    </ClaimsElsewhere>
  );
}
