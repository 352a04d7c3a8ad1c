import {
  type ComponentProps,
  type ComponentType,
  createElement,
  type FunctionComponent,
  type LazyExoticComponent,
  lazy,
  memo,
  type ReactNode,
  useState,
} from 'react';
import { whenReached } from '../../ui/loading/page-state.ts';
import { SectionBoundary } from '../sections/SectionBoundary.tsx';
import type { PageContext } from '../sections/section-props.ts';
import { SECTIONS, type SectionId, type SectionRow, type SectionsWith } from '../sections.ts';
import { hasQueued } from './event-replay.ts';
import { Live } from './Live.tsx';

type LazyId = SectionsWith<{ readonly load: () => Promise<unknown> }>;
/** Sections that the page draws by their rows. */
type DrawnId = SectionsWith<{ readonly propsOf: (page: PageContext) => object }>;
type PropsOf<Id extends LazyId> = ComponentProps<Awaited<ReturnType<(typeof SECTIONS)[Id]['load']>>>;
type LazyRow<Props> = SectionRow & { readonly load: () => Promise<ComponentType<Props>> };

// Here it is checked that a row makes the props which its code takes.
const LAZY: { readonly [Id in LazyId]: LazyRow<PropsOf<Id>> } = SECTIONS;
const DRAWN: { readonly [Id in DrawnId]: { readonly propsOf: (page: PageContext) => PropsOf<Id> } } = SECTIONS;
const made = new Map<LazyId, FunctionComponent<never>>();
let mayHydrate = Promise.resolve();

/**
 * The section of a row: its code comes apart from the page, its place is kept until then, and after a failure the code can
 * be asked for again. One and the same component at each call.
 */
export function lazySection<Id extends LazyId>(id: Id): FunctionComponent<PropsOf<Id>> {
  const section = made.get(id) ?? makeSection(id, LAZY[id]);
  made.set(id, section);
  return section as FunctionComponent<PropsOf<Id>>;
}

/** A section drawn from what its row takes of the page. */
export function drawSection<Id extends DrawnId>(id: Id, page: PageContext): ReactNode {
  return createElement(lazySection(id), { key: id, ...DRAWN[id].propsOf(page) });
}

function makeSection<Props extends object>(id: SectionId, { load, hydrate }: LazyRow<Props>): FunctionComponent<Props> {
  const first = lazyOf(hydrate === 'on-interaction' ? () => mayHydrate.then(load) : load);
  // Drawn again only for other props: a served section whose code has not come yet stays while the reader goes on elsewhere.
  return memo((props: Props) => {
    const [{ Section }, setLoaded] = useState({ Section: first });
    return (
      <SectionBoundary id={id} onRetry={() => setLoaded({ Section: lazyOf(load) })}>
        <Section {...props} />
        {hydrate !== 'on-demand' && <Live id={id} />}
      </SectionBoundary>
    );
  });
}

function lazyOf<Props>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await load() }));
}

/**
 * Leaves the sections that hydrate on interaction as they were served until the page is used: they can be read without it,
 * and a slow phone keeps its hands free. What is done in them meanwhile is queued (`event-replay.ts`).
 */
export function deferHydration(): void {
  if (!hasQueued()) mayHydrate = whenReached('used');
}

/** Begins to fetch what stands on every page, so that it comes while the rest is still drawn. */
export function fetchServed(): void {
  // Each in a task of its own: even to ask for them takes a slow phone a while.
  for (const { load, hydrate } of Object.values<SectionRow>(SECTIONS))
    if (load && hydrate !== 'on-demand') setTimeout(fetchQuietly, 0, load);
}

/** Fetches what comes on demand once the reader comes near what opens it. */
export function fetchSoon(id: LazyId): void {
  void fetchQuietly(LAZY[id].load);
}

/** A failure shows where the section is drawn. */
async function fetchQuietly(load: () => Promise<unknown>): Promise<void> {
  await load().catch(() => undefined);
}
