import { coverageOf } from '../app/coverage.ts';
import { type Atlas, atlasFileSchema } from '../dataset/atlas-file.ts';
import { decode } from '../dataset/decode.ts';
import { evidenceBaseOf } from '../dataset/evidence-base.ts';
import { type ReporterData, reporterFileSchema } from '../dataset/reporter-file.ts';
import { type Shapes, shapesSchema } from '../dataset/shapes.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import { parseAddress } from '../view-state/address.ts';
import { parseContextOf } from '../view-state/parse-context.ts';
import { resolveView } from '../view-state/resolve.ts';
import type { View } from '../view-state/view.ts';

/** Everything that the static pages are drawn from. */
export interface SiteData {
  readonly atlas: Atlas;
  /** The default reporter's. */
  readonly reporter: ReporterData;
  readonly shapes: Shapes;
  readonly base: EvidenceBase;
  /** Where the site will stand, with its last slash; unknown at most builds, and then addresses stay relative. */
  readonly site: string | undefined;
}

/** One file of the site, by its path from the site's folder; made when it is asked for. */
export interface SiteFile {
  readonly path: string;
  readonly make: () => string | Uint8Array | Promise<string>;
}

/**
 * Reads what a build has compiled.
 * @param read the text of a built file, by its path from the site's folder.
 */
export function siteDataOf(read: (path: string) => string, site: string | undefined): SiteData {
  const file = (path: string): unknown => JSON.parse(read(path));
  const atlas = decode(atlasFileSchema, file('data/atlas.json'), 'data/atlas.json');
  const record = `data/reporters/${atlas.reporter}.json`;
  const reporter = decode(reporterFileSchema, file(record), record);
  const shapes = decode(shapesSchema, file('data/shapes.json'), 'data/shapes.json');
  return { atlas, reporter, shapes, base: evidenceBaseOf(atlas, reporter), site };
}

/** What an address shows. */
export function viewAt({ atlas, base }: SiteData, search: string): View {
  const { requested } = parseAddress(search, parseContextOf(atlas));
  return resolveView(requested, coverageOf(atlas, base)).view;
}

/** The economies with a page of their own: those with any figure or event. */
export function pagePartners({ base }: SiteData) {
  const inEvents = new Set(base.events.flatMap((event) => event.partners));
  return base.scope.filter(({ iso3 }) => base.record.partners.has(iso3) || inEvents.has(iso3));
}
