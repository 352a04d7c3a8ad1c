import './page-styles.ts';
import { QueryClient } from '@tanstack/react-query';
import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { atlasQuery, reporterQuery, shapesQuery } from '../dataset/queries.ts';
import { servedShapes } from '../dataset/served-shapes.ts';
import { formatCount } from '../format/number.ts';
import { asError } from '../ui/Failure.tsx';
import { enter } from '../ui/loading/page-state.ts';
import { App } from './App.tsx';
import { discardQueued } from './loading/event-replay.ts';
import { deferHydration, fetchServed } from './loading/lazy-section.tsx';
import { recoverFocus } from './navigation/focus-recovery.ts';
import { replaceInFrames } from './navigation/links-in-frames.ts';
import { allowTranslation, isTranslated } from './translation/translated-page.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');
enter('loading');
// In a task of its own: to read this script keeps a slow phone busy for long enough.
setTimeout(() => start(root).catch(keepServed), 0);

// The served page shows the view of an address without a query. The app takes it over as it stands, once it has the same
// data; anything else is drawn anew.
async function start(root: HTMLElement): Promise<void> {
  fetchServed();
  recoverFocus();
  replaceInFrames();
  allowTranslation();
  // The first number written lets the browser load all that it knows of numbers: here, while the data are on their way.
  setTimeout(formatCount, 0, 0);
  const queryClient = new QueryClient();
  // The page of a partner is the same view as a link to the app, and goes on as that link.
  const { start, hash = '' } = root.dataset;
  void forgetOlder(queryClient, hash);
  const shapes = servedShapes(root);
  if (shapes) queryClient.setQueryData(shapesQuery(hash).queryKey, shapes);
  const { href } = window.location;
  if (start !== undefined) window.history.replaceState(null, '', asLink(start, window.location));
  const { search } = window.location;
  const isServed = root.hasChildNodes() && (start !== undefined || search === '');
  const served = isServed ? await servedData(queryClient, hash) : 'other';
  if (served instanceof Error) {
    window.history.replaceState(null, '', href);
    keepServed(served);
    return;
  }
  const app = (
    <StrictMode>
      <App queryClient={queryClient} search={search} />
    </StrictMode>
  );
  enter('hydrating');
  // As a transition it is done in slices, so that a reader’s first touch need not wait for all of it.
  if (served === 'same' && start === undefined) {
    deferHydration();
    startTransition(() => void hydrateRoot(root, app, { onRecoverableError }));
  } else {
    delete document.documentElement.dataset.waiting;
    discardQueued();
    createRoot(root).render(app);
  }
}

// A translated part of the served page is drawn anew, and translated again: no fault.
function onRecoverableError(error: unknown): void {
  if (!isTranslated()) reportError(error);
}

/** The link that a partner's page stands for; what somebody added to the page's address goes before it, and so wins. */
function asLink(start: string, { search, hash }: Location): string {
  const [folder, query] = start.split('?');
  return `${folder}?${[search.slice(1), query].filter(Boolean).join('&')}${hash}`;
}

/**
 * Whether the data of the served page are there: those it was drawn from, of another release or without the map's shapes,
 * or not, with the reason.
 */
async function servedData(queryClient: QueryClient, servedHash: string): Promise<'same' | 'other' | Error> {
  try {
    const { hash, reporter } = await queryClient.ensureQueryData(atlasQuery());
    const shapes = queryClient.ensureQueryData(shapesQuery(hash)).then(
      () => hash === servedHash,
      () => false,
    );
    await queryClient.ensureQueryData(reporterQuery(reporter, hash));
    return (await shapes) ? 'same' : 'other';
  } catch (error) {
    return asError(error);
  }
}

/** What the page was served with says nothing of data of another release. */
async function forgetOlder(queryClient: QueryClient, servedHash: string): Promise<void> {
  const atlas = await queryClient.ensureQueryData(atlasQuery()).catch(() => undefined);
  if (atlas === undefined || atlas.hash === servedHash) return;
  for (const said of document.head.querySelectorAll('meta[name=description], meta[property], script[type*=json]'))
    said.remove();
}

/** The page as it was served can still be read: it says above why nothing else can be chosen. */
function keepServed(error: unknown): void {
  window.earlyEvents?.giveUp?.(asError(error).message);
}
