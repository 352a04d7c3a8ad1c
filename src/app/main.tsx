import '@fontsource-variable/source-sans-3/wght.css';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/print.css';
import { QueryClient } from '@tanstack/react-query';
import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { atlasQuery, reporterQuery, shapesQuery } from '../dataset/queries.ts';
import { App } from './App.tsx';
import { dropPresses } from './held-presses.ts';
import { fetchPageParts } from './later-parts.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');
void start(root);

// The served page shows the view of an address without a query. The app takes it over as it stands, once it has the same
// data; anything else, and a file that does not come, is drawn anew.
async function start(root: HTMLElement): Promise<void> {
  fetchPageParts();
  const queryClient = new QueryClient();
  // The page of a partner is the same view as a link to the app, and goes on as that link.
  const { start } = root.dataset;
  const isHome = start === undefined;
  if (!isHome) window.history.replaceState(null, '', asLink(start, window.location));
  const { search } = window.location;
  const app = (
    <StrictMode>
      <App queryClient={queryClient} search={search} />
    </StrictMode>
  );
  const isServed = root.hasChildNodes() && (!isHome || search === '') && (await hasServedData(queryClient));
  // As a transition it is done in slices, so that a reader’s first touch need not wait for all of it.
  if (isServed && isHome) startTransition(() => void hydrateRoot(root, app));
  else {
    delete document.documentElement.dataset.waiting;
    dropPresses();
    createRoot(root).render(app);
  }
}

/** The link that a partner's page stands for; what somebody added to the page's address goes before it, and so wins. */
function asLink(start: string, { search, hash }: Location): string {
  const [folder, query] = start.split('?');
  return `${folder}?${[search.slice(1), query].filter(Boolean).join('&')}${hash}`;
}

async function hasServedData(queryClient: QueryClient): Promise<boolean> {
  try {
    const [{ reporter }] = await Promise.all([
      queryClient.ensureQueryData(atlasQuery()),
      queryClient.ensureQueryData(shapesQuery()),
    ]);
    await queryClient.ensureQueryData(reporterQuery(reporter));
    return true;
  } catch {
    return false;
  }
}
