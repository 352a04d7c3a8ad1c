import { formatDay, formatDays, formatEventDate } from '../format/date.ts';
import { counted, kindName, listOf, statusName, withArticle } from '../format/messages.ts';
import { saidOf } from '../format/said.ts';
import { type RegionSlug, regionOf } from '../trade/economy.ts';
import type { AtlasEvent } from '../trade/event.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { View } from '../view-state/view.ts';

type Filters = Pick<View, 'regions' | 'dates' | 'kinds' | 'statuses'>;

/** What beside the filters decides what is counted. */
interface Counting {
  readonly isWhole: boolean;
  readonly chosenWindow: string | undefined;
  /** Regions that reach beyond the chosen ones, and bring events to them (`widerRegionsOf`). */
  readonly wider: readonly RegionSlug[];
}

/** More partners than this are counted where an event is said in a few words. */
const FEW = 3;

/**
 * An event to be heard: its date, kind and title, the partners that the title does not name, and whether it took place:
 * "16 September 2021, meeting, Lukashenko meets Raisi. Iran. Held".
 */
export function spokenEvent({ economies }: Pick<EvidenceBase, 'economies'>, event: AtlasEvent): string {
  const { kind, title, status } = event;
  const partners = event.partners.map((iso3) => economies.get(iso3)?.name ?? iso3);
  const isNamed = partners.every((name) => title.includes(name));
  const who = partners.length > FEW ? counted(partners.length, 'partner') : listOf(partners);
  const when = `${formatEventDate(event)}, ${kindName(kind, 'mid')}, ${title}`;
  return saidOf([when, ...(isNamed ? [] : [who]), statusName(status)].join('. '));
}

/**
 * How many events are shown: "50 events: 45 dated, 4 known only to the year, 1 undated", "12 of 50 events, those with or
 * about partners in Africa: 12 dated", and of some days "9 events dated in September 2021, 4 known only to the year"; where
 * there is none, of what there is none. Wider regions than those chosen are named where events count for them. What is
 * known to the year is never counted as dated in a part of it.
 */
export function summaryOf(
  visible: readonly AtlasEvent[],
  all: number,
  view: Filters,
  { isWhole, chosenWindow, wider }: Counting,
): string {
  if (visible.length === 0) return emptyReasonOf(view);
  const ofYear = visible.filter(({ precision }) => precision === 'year').length;
  const undated = visible.filter(({ precision }) => precision === 'none').length;
  const dated = visible.length - ofYear - undated;
  const beside = [
    ...(ofYear > 0 ? [`${ofYear} known only to the year`] : []),
    ...(undated > 0 ? [`${undated} undated`] : []),
  ];
  const about = view.regions.length === 0 ? '' : aboutText(view.regions) + widerText(wider);
  if (isWhole) {
    const amount = visible.length === all ? counted(all, 'event') : `${visible.length} of ${counted(all, 'event')}`;
    const parts = [dated > 0 ? `${dated} dated` : 'none dated', ...beside];
    return `${amount}${about && `, those ${about}`}: ${parts.join(', ')}`;
  }
  const days = `${chosenWindow === undefined ? '' : 'in '}${chosenWindow ?? formatDays(view.dates.from, view.dates.to)}`;
  const ofDays = `${dated === 0 ? 'No event' : counted(dated, 'event')}${about && ` ${about}`}${wider.length > 0 ? ',' : ''} dated ${days}`;
  return [ofDays, ...beside].join(', ');
}

/** Why no event is shown: "No event of this kind between 1 March 2021 and 31 March 2021". */
function emptyReasonOf({ kinds, statuses, dates, regions }: Filters): string {
  const kindsText = kinds.length === 0 ? '' : kinds.length === 1 ? ' of this kind' : ' of these kinds';
  const statusText =
    statuses.length === 0 ? '' : ` with the status ${listOf(statuses.map((status) => statusName(status, 'mid')))}`;
  const regionText = regions.length === 0 ? '' : ` ${aboutText(regions)}`;
  return `No event${kindsText}${statusText}${regionText} between ${formatDay(dates.from)} and ${formatDay(dates.to)}`;
}

/** "with or about partners in Africa". */
function aboutText(regions: readonly RegionSlug[]): string {
  return `with or about partners in ${listOf(regions.map((slug) => withArticle(regionOf(slug))))}`;
}

/** ", or about Africa as a whole"; nothing where no wider region counts. */
function widerText(wider: readonly RegionSlug[]): string {
  return wider.length === 0 ? '' : `, or about ${listOf(wider.map((slug) => withArticle(regionOf(slug))))} as a whole`;
}
