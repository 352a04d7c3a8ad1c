import { lazy } from 'react';

const parts = {
  claims: () => import('./ClaimsPart.tsx'),
  events: () => import('./EventsPart.tsx'),
  growth: () => import('./GrowthPart.tsx'),
  partner: () => import('./PartnerPart.tsx'),
  share: () => import('./ShareMenuPart.tsx'),
  table: () => import('./TablePart.tsx'),
};

// Loaded apart, so that map, filters and years answer before the rest of the page has come.
export const ClaimsPart = lazy(async () => ({ default: (await parts.claims()).ClaimsPart }));
export const EventsPart = lazy(async () => ({ default: (await parts.events()).EventsPart }));
export const GrowthPart = lazy(async () => ({ default: (await parts.growth()).GrowthPart }));
export const PartnerPart = lazy(async () => ({ default: (await parts.partner()).PartnerPart }));
export const ShareMenuPart = lazy(async () => ({ default: (await parts.share()).ShareMenuPart }));
export const TablePart = lazy(async () => ({ default: (await parts.table()).TablePart }));

/** Begins to fetch what stands on every page, so that it comes while the first part is still drawn. */
export function fetchPageParts(): void {
  const load = (part: () => Promise<unknown>) => part().catch(() => undefined);
  // Each in a task of its own: even to ask for them takes a slow phone a while.
  for (const part of [parts.growth, parts.table, parts.events, parts.claims]) setTimeout(load, 0, part);
}

/** Fetches the panel of a partner, so that it is there when a reader asks for one. */
export function fetchPanel(): void {
  parts.partner().catch(() => undefined);
}

/** Fetches the share menu once the reader comes near its button; a failure shows when it is opened. */
export function fetchShareMenu(): void {
  parts.share().catch(() => undefined);
}
