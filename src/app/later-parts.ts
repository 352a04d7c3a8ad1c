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

/** Fetches what the first view may not need yet, so that it is there when a reader asks for it. */
export function fetchLaterParts(): void {
  parts.partner().catch(() => undefined);
}

/** Fetches the share menu once the reader comes near its button; a failure shows when it is opened. */
export function fetchShareMenu(): void {
  parts.share().catch(() => undefined);
}
