import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Atlas } from '../dataset/atlas-file.ts';
import { evidenceBaseOf } from '../dataset/evidence-base.ts';
import { reporterQuery } from '../dataset/queries.ts';
import { yearRange } from '../trade/period.ts';
import { Problem } from '../ui/Problem.tsx';
import type { Coverage } from '../view-state/resolve.ts';
import { resolveView } from '../view-state/resolve.ts';
import { useViewState } from '../view-state/use-view-state.ts';
import type { RequestedView } from '../view-state/view.ts';
import type { Vocabulary } from '../view-state/vocabulary.ts';
import { Dashboard } from './Dashboard.tsx';
import { Loading } from './Loading.tsx';
import styles from './page.module.css';

export interface ReporterPageProps {
  readonly atlas: Atlas;
  readonly vocabulary: Vocabulary;
  /** The query of the address at the start. */
  readonly search: string;
}

/** Reads the address, loads the record of the reporter it names, and hands both to the dashboard. */
export function ReporterPage({ atlas, vocabulary, search }: ReporterPageProps) {
  const state = useViewState(vocabulary, search);
  const reporter = useQuery(reporterQuery(state.requested.reporter));
  const base = useMemo(() => reporter.data && evidenceBaseOf(atlas, reporter.data), [atlas, reporter.data]);
  const shown = useMemo(
    () => base && resolveView(state.requested, coverageOf(atlas, state.requested, base)),
    [atlas, base, state.requested],
  );

  if (reporter.error) {
    return (
      <main className={styles.page}>
        <Problem
          title="The trade record could not be loaded."
          detail={reporter.error.message}
          onRetry={() => reporter.refetch()}
        />
      </main>
    );
  }
  if (!base || !shown) return <Loading />;
  return (
    <Dashboard
      atlas={atlas}
      base={base}
      view={shown.view}
      notices={[...state.notices, ...shown.notices]}
      onViewChange={state.onViewChange}
      hrefOf={state.hrefOf}
    />
  );
}

function coverageOf(atlas: Atlas, requested: RequestedView, base: ReturnType<typeof evidenceBaseOf>): Coverage {
  const years = atlas.reporters.find((one) => one.iso3 === requested.reporter)?.years;
  const { from, to } = years ? yearRange(years.from, years.to) : base.record.years;
  return {
    first: from,
    last: to,
    eventIds: new Set(base.events.map((event) => event.id)),
    scope: new Set(base.scope.map((economy) => economy.iso3)),
  };
}
