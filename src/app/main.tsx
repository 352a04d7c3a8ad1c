import '@fontsource-variable/source-sans-3/wght.css';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/print.css';
import { QueryClient } from '@tanstack/react-query';
import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { atlasQuery, reporterQuery, shapesQuery } from '../dataset/queries.ts';
import { servedShapes } from '../dataset/served-shapes.ts';
import { formatCount } from '../format/number.ts';
import { Problem } from '../ui/Problem.tsx';
import { App } from './App.tsx';
import { dropPresses } from './held-presses.ts';
import { keepFocus } from './keep-focus.ts';
import { fetchPageParts, leaveServedParts } from './later-parts.tsx';
import { replaceInFrames } from './links-in-frames.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');
// In a task of its own: to read this script keeps a slow phone busy for long enough.
setTimeout(start, 0, root);

// The served page shows the view of an address without a query. The app takes it over as it stands, once it has the same
// data; anything else is drawn anew.
async function start(root: HTMLElement): Promise<void> {
  fetchPageParts();
  keepFocus();
  replaceInFrames();
  // The first number written lets the browser load all that it knows of numbers: here, while the data are on their way.
  setTimeout(formatCount, 0, 0);
  const queryClient = new QueryClient();
  const shapes = servedShapes(root);
  if (shapes) queryClient.setQueryData(shapesQuery().queryKey, shapes);
  // The page of a partner is the same view as a link to the app, and goes on as that link.
  const { start } = root.dataset;
  const { href } = window.location;
  if (start !== undefined) window.history.replaceState(null, '', asLink(start, window.location));
  const { search } = window.location;
  const isServed = root.hasChildNodes() && (start !== undefined || search === '');
  const served = isServed ? await servedData(queryClient) : 'other';
  if (served instanceof Error) {
    window.history.replaceState(null, '', href);
    keepServed(root, served);
    return;
  }
  const app = (
    <StrictMode>
      <App queryClient={queryClient} search={search} />
    </StrictMode>
  );
  // As a transition it is done in slices, so that a reader’s first touch need not wait for all of it.
  if (served === 'same' && start === undefined) {
    leaveServedParts();
    startTransition(() => void hydrateRoot(root, app));
  } else {
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

/** Whether the data of the served page are there: all of them, all but the map's shapes, or not, with the reason. */
async function servedData(queryClient: QueryClient): Promise<'same' | 'other' | Error> {
  const shapes = queryClient.ensureQueryData(shapesQuery()).then(
    () => 'same' as const,
    () => 'other' as const,
  );
  try {
    const { reporter } = await queryClient.ensureQueryData(atlasQuery());
    await queryClient.ensureQueryData(reporterQuery(reporter));
    return await shapes;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The page as it was served can still be read: it says above why nothing else can be chosen. */
function keepServed(root: HTMLElement, { message }: Error): void {
  delete document.documentElement.dataset.waiting;
  const place = document.createElement('div');
  root.before(place);
  createRoot(place).render(
    <Problem
      title="This page can be read, but it does not answer."
      detail={message}
      onRetry={() => window.location.reload()}
    />,
  );
}
