import { type QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Atlas } from '../dataset/atlas-file.ts';
import { atlasQuery } from '../dataset/queries.ts';
import { Announcer } from '../ui/Announcer.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { isOutdated } from '../ui/Failure.tsx';
import { Problem } from '../ui/Problem.tsx';
import { addressHistory } from '../view-state/history.ts';
import { parseContextOf } from '../view-state/parse-context.ts';
import { viewStore } from '../view-state/view-store.ts';
import { PageSkeleton } from './loading/PageSkeleton.tsx';
import styles from './page.module.css';
import { ReporterPage } from './ReporterPage.tsx';

export interface AppProps {
  readonly queryClient: QueryClient;
  /** The query of the address at the start. */
  readonly search: string;
}

/** The whole application: data and address come in here, and nowhere else. */
export function App({ queryClient, search }: AppProps) {
  return (
    <ErrorBoundary part="The page" isPage>
      <QueryClientProvider client={queryClient}>
        <AtlasGate search={search} />
      </QueryClientProvider>
      <Announcer />
    </ErrorBoundary>
  );
}

/** Waits for what the address cannot be read without: the economies, the regions and the defaults. */
function AtlasGate({ search }: { readonly search: string }) {
  const atlas = useQuery(atlasQuery());
  if (atlas.error) {
    return (
      <main className={styles.page}>
        <Problem
          isPage
          title="The atlas could not be loaded."
          detail={atlas.error.message}
          needsReload={isOutdated(atlas.error)}
          onRetry={() => atlas.refetch()}
        />
      </main>
    );
  }
  return atlas.data ? <WithAddress atlas={atlas.data} search={search} /> : <PageSkeleton />;
}

/** The atlas never changes under a running page, so one store reads and writes the address as long as it stands. */
function WithAddress({ atlas, search }: { readonly atlas: Atlas; readonly search: string }) {
  const [store] = useState(() => viewStore(parseContextOf(atlas), search, addressHistory()));
  return <ReporterPage atlas={atlas} store={store} />;
}
