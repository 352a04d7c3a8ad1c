import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Atlas } from '../dataset/atlas-file.ts';
import { evidenceBaseOf } from '../dataset/evidence-base.ts';
import { reporterQuery } from '../dataset/queries.ts';
import { ClaimsElsewhere } from '../ui/ClaimLink.tsx';
import { ExplainWith } from '../ui/Explain.tsx';
import { isOutdated } from '../ui/Failure.tsx';
import { Problem } from '../ui/Problem.tsx';
import { useRequested, useShownView } from '../view-state/use-view.ts';
import type { ViewChange } from '../view-state/view.ts';
import type { ViewStore } from '../view-state/view-store.ts';
import { coverageOf } from './coverage.ts';
import { glossaryFacts } from './from-atlas.ts';
import { PageSkeleton } from './loading/PageSkeleton.tsx';
import { useScrollRestoration } from './navigation/scroll-restoration.ts';
import { Page } from './Page.tsx';
import styles from './page.module.css';

export interface ReporterPageProps {
  readonly atlas: Atlas;
  readonly store: ViewStore;
}

/** Reads the address, loads the record of the reporter it names, and hands both to the dashboard. */
export function ReporterPage({ atlas, store }: ReporterPageProps) {
  const requested = useRequested(store);
  const reporter = useQuery(reporterQuery(requested.reporter, atlas.hash));
  const base = useMemo(() => reporter.data && evidenceBaseOf(atlas, reporter.data), [atlas, reporter.data]);
  const coverage = useMemo(() => base && coverageOf(atlas, base), [atlas, base]);
  const shown = useShownView(store, coverage);
  const hrefOf = useCallback((change: ViewChange) => store.hrefOf(requested, change), [store, requested]);

  const facts = useMemo(() => base && glossaryFacts(atlas, base), [atlas, base]);
  useScrollRestoration();

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
    <ClaimsElsewhere value={hasClaims ? undefined : hrefOf({ isEmbedded: false, verdicts: [] })}>
      <ExplainWith value={view.isEmbedded ? undefined : facts}>
        <Page atlas={atlas} base={base} view={view} notices={shown.notices} store={store} hrefOf={hrefOf} />
      </ExplainWith>
    </ClaimsElsewhere>
  );
}
