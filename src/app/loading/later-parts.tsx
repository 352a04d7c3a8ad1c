import { type ComponentType, type LazyExoticComponent, lazy, memo, useState } from 'react';
import { whenInUse } from '../../ui/loading/first-interaction.ts';
import { loadModule } from '../../ui/loading/load-module.ts';
import type { HelpDialogProps } from '../frame/HelpDialog.tsx';
import type { PageFooterProps } from '../frame/PageFooter.tsx';
import type { ClaimsSectionProps } from '../sections/ClaimsSection.tsx';
import type { EventsSectionProps } from '../sections/EventsSection.tsx';
import type { EvidenceSectionProps } from '../sections/EvidenceSection.tsx';
import type { GrowthSectionProps } from '../sections/GrowthSection.tsx';
import type { PartnerSectionProps } from '../sections/PartnerSection.tsx';
import { type PartPlace, SectionBoundary } from '../sections/SectionBoundary.tsx';
import type { ShareMenuSectionProps } from '../sections/ShareMenuSection.tsx';
import type { TableSectionProps } from '../sections/TableSection.tsx';
import { hasQueued } from './event-replay.ts';

let mayTakeOver = Promise.resolve();

// Loaded apart, so that map, filters and years answer before the rest of the page has come.
const claims = laterOnceInUse(
  { id: 'claims', name: 'list of claims', ratio: '3 / 2' },
  async () => (await loadModule(() => import('../sections/ClaimsSection.tsx'))).ClaimsSection,
);
const events = laterOnceInUse(
  { id: 'events', name: 'events', ratio: '5 / 1' },
  async () => (await loadModule(() => import('../sections/EventsSection.tsx'))).EventsSection,
);
const evidence = later(
  { name: 'evidence' },
  async () => (await loadModule(() => import('../sections/EvidenceSection.tsx'))).EvidenceSection,
);
const footer = later(
  { name: 'foot of the page' },
  async () => (await loadModule(() => import('../frame/PageFooter.tsx'))).PageFooter,
);
const growth = later(
  { id: 'growth', name: 'growth charts', ratio: '440 / 790' },
  async () => (await loadModule(() => import('../sections/GrowthSection.tsx'))).GrowthSection,
);
const help = later(
  { name: 'help' },
  async () => (await loadModule(() => import('../frame/HelpDialog.tsx'))).HelpDialog,
);
const partner = later(
  { name: 'partner panel' },
  async () => (await loadModule(() => import('../sections/PartnerSection.tsx'))).PartnerSection,
);
const share = later(
  { name: 'share menu' },
  async () => (await loadModule(() => import('../sections/ShareMenuSection.tsx'))).ShareMenuSection,
);
const table = laterOnceInUse(
  { id: 'table', name: 'table', ratio: '3 / 2' },
  async () => (await loadModule(() => import('../sections/TableSection.tsx'))).TableSection,
);

// Drawn again only for other props: a served part whose code has not come yet stays while the reader goes on elsewhere.
export const ClaimsSection = memo((props: ClaimsSectionProps) => <Later part={claims} props={props} />);
export const EventsSection = memo((props: EventsSectionProps) => <Later part={events} props={props} />);
export const EvidenceSection = memo((props: EvidenceSectionProps) => <Later part={evidence} props={props} />);
export const FooterSection = memo((props: PageFooterProps) => <Later part={footer} props={props} />);
export const GrowthSection = memo((props: GrowthSectionProps) => <Later part={growth} props={props} />);
export const HelpSection = memo((props: HelpDialogProps) => <Later part={help} props={props} />);
export const PartnerSection = memo((props: PartnerSectionProps) => <Later part={partner} props={props} />);
export const ShareMenuSection = memo((props: ShareMenuSectionProps) => <Later part={share} props={props} />);
export const TableSection = memo((props: TableSectionProps) => <Later part={table} props={props} />);

interface LaterPart<Props> {
  readonly place: PartPlace;
  readonly fetch: () => Promise<ComponentType<Props>>;
  readonly first: LazyExoticComponent<ComponentType<Props>>;
}

function later<Props>(place: PartPlace, fetch: () => Promise<ComponentType<Props>>): LaterPart<Props> {
  return { place, fetch, first: lazyOf(fetch) };
}

/** The same, of what the served page holds and a reader comes to later. */
function laterOnceInUse<Props>(place: PartPlace, fetch: () => Promise<ComponentType<Props>>): LaterPart<Props> {
  return { place, fetch, first: lazyOf(() => mayTakeOver.then(fetch)) };
}

function lazyOf<Props>(ask: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await ask() }));
}

/** A part in its frame; after a failure its code can be asked for again. */
function Later<Props extends object>({ part, props }: { readonly part: LaterPart<Props>; readonly props: Props }) {
  const [{ Part }, setLoaded] = useState({ Part: part.first });
  return (
    <SectionBoundary {...part.place} onRetry={() => setLoaded({ Part: lazyOf(part.fetch) })}>
      <Part {...props} />
    </SectionBoundary>
  );
}

/**
 * Leaves table, events and claims as they were served until the reader first moves or presses something: they can be read
 * without it, and a slow phone keeps its hands free. What is pressed in them meanwhile is held (`event-replay.ts`).
 */
export function leaveServedParts(): void {
  if (!hasQueued()) mayTakeOver = whenInUse();
}

/** Begins to fetch what stands on every page, so that it comes while the first part is still drawn. */
export function fetchPageParts(): void {
  // Each in a task of its own: even to ask for them takes a slow phone a while.
  for (const part of [growth.fetch, table.fetch, events.fetch, claims.fetch, footer.fetch])
    setTimeout(fetchQuietly, 0, part);
}

/** Fetches the panel of a partner, so that it is there when a reader asks for one. */
export function fetchPanel(): void {
  void fetchQuietly(partner.fetch);
}

/** Fetches the share menu once the reader comes near its button. */
export function fetchShareMenu(): void {
  void fetchQuietly(share.fetch);
}

/** A failure shows where the part is drawn. */
async function fetchQuietly(ask: () => Promise<unknown>): Promise<void> {
  await ask().catch(() => undefined);
}
