import * as v from 'valibot';
import { CLAIM_MEASURES, QUALIFIERS } from '../trade/claim.ts';
import {
  EVENT_ID,
  EVENT_KINDS,
  EVENT_LEVELS,
  EVENT_PRECISIONS,
  EVENT_STATUSES,
  LONGEST_EVENT_ID,
} from '../trade/event.ts';
import { INDEPENDENT_MEASURES, INDEPENDENT_UNITS, RELATIONS } from '../trade/evidence-base.ts';
import { COMPILERS, RECORDED_FLOWS, VALUATIONS } from '../trade/flow.ts';
import {
  dateCell,
  day,
  flag,
  form,
  isName,
  iso3Cell,
  isPartner,
  isPartnerOrRegion,
  isTopic,
  listOf,
  m49Cell,
  oneOf,
  ordinal,
  periodCell,
  plainNumber,
  positiveNumber,
  shortText,
  slug,
  text,
  webAddress,
  yearCell,
} from './cells.ts';

const locator = {
  source: slug(),
  section: text(),
  paragraph: ordinal(),
  note: v.optional(ordinal()),
  remark: v.optional(shortText()),
};

const names = () => listOf(isName, 'names without space at either end');

/** `economies.csv`: everything with a code of its own that any other table may speak of. */
const economyRow = v.object({
  iso3: iso3Cell(),
  m49: v.optional(m49Cell()),
  name: text(),
  region: v.optional(text()),
  subregion: v.optional(text()),
  in_scope: flag(),
  latitude: plainNumber(-90, 90),
  longitude: plainNumber(-180, 180),
});

/** `trade.csv`: one value of one flow, partner and year, by one compiler. */
const tradeRow = v.object({
  reporter: iso3Cell(),
  partner: iso3Cell(),
  compiled_by: oneOf(COMPILERS),
  flow: oneOf(RECORDED_FLOWS),
  year: yearCell(),
  value_usd: plainNumber(0),
  valuation: oneOf(VALUATIONS),
  estimate: flag(),
  source: slug(),
});

/** `totals.csv`: the reporter's trade with the world. */
const totalRow = v.object({
  reporter: iso3Cell(),
  flow: oneOf(RECORDED_FLOWS),
  year: yearCell(),
  value_usd: plainNumber(0),
  source: slug(),
});

/** `claims.csv`: one quantitative statement of the claims' source. */
const claimRow = v.object({
  claim_id: form(/^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$/, 'an id of letters and digits'),
  reporter: iso3Cell(),
  statement: shortText(),
  partners: listOf(isPartnerOrRegion, 'codes of three capital letters, or one region slug'),
  subject: slug(),
  measure: oneOf(CLAIM_MEASURES),
  value: v.optional(plainNumber()),
  rounding: v.optional(positiveNumber()),
  low: v.optional(plainNumber()),
  high: v.optional(plainNumber()),
  unit: form(/^[A-Za-z]+([- ][A-Za-z]+)*$/, 'a unit such as percent, USD, ratio, count'),
  qualifier: oneOf(QUALIFIERS),
  period: periodCell(),
  baseline: v.optional(periodCell()),
  ...locator,
});

/** `events.csv`: one dated, cancelled or postponed event. */
const eventRow = v.object({
  event_id: form(
    EVENT_ID,
    `an id such as 2015-09-16-slug, 2015-09-slug or 2015-slug, of at most ${LONGEST_EVENT_ID} small letters, digits and hyphens`,
  ),
  reporter: iso3Cell(),
  starts_on: v.optional(day()),
  ends_on: v.optional(day()),
  precision: oneOf(EVENT_PRECISIONS),
  status: oneOf(EVENT_STATUSES),
  kind: oneOf(EVENT_KINDS),
  level: oneOf(EVENT_LEVELS),
  title: shortText(),
  partners: listOf(isPartner, 'codes of three capital letters'),
  topics: listOf(isTopic, 'codes of three capital letters or slugs'),
  venue_country: v.optional(iso3Cell()),
  venue_place: v.optional(text()),
  organisations: names(),
  people: names(),
  parent: v.optional(text()),
  ...locator,
});

/** `independent.csv`: a single figure from elsewhere about a reporter's trade. */
const independentRow = v.object({
  reporter: iso3Cell(),
  partner: iso3Cell(),
  measure: oneOf(INDEPENDENT_MEASURES),
  subject: slug(),
  year: yearCell(),
  period: text(),
  value: plainNumber(),
  rounding: positiveNumber(),
  unit: oneOf(INDEPENDENT_UNITS),
  relation: oneOf(RELATIONS),
  basis: text(),
  source: slug(),
  url: v.optional(webAddress()),
  remark: v.optional(text()),
});

/** `sources.csv`: where rows come from. */
const sourceRow = v.object({
  source: slug(),
  title: text(),
  publisher: text(),
  published: v.optional(dateCell()),
  terms: text(),
  url: v.optional(webAddress()),
  remark: v.optional(text()),
});

/** The partner of an independent figure that is about the whole world. */
export const WORLD = 'WLD';

/** The tables of a package in the order faults are listed in, each with the columns that name a row. */
export const TABLES = {
  economies: { schema: economyRow, key: ['iso3'], isRequired: true },
  trade: { schema: tradeRow, key: ['reporter', 'partner', 'compiled_by', 'flow', 'year'], isRequired: true },
  totals: { schema: totalRow, key: ['reporter', 'flow', 'year'], isRequired: false },
  claims: { schema: claimRow, key: ['claim_id'], isRequired: false },
  events: { schema: eventRow, key: ['event_id'], isRequired: false },
  independent: {
    schema: independentRow,
    key: ['reporter', 'partner', 'measure', 'subject', 'year', 'period', 'source'],
    isRequired: false,
  },
  sources: { schema: sourceRow, key: ['source'], isRequired: true },
} as const;

export type TableName = keyof typeof TABLES;

/** The names of the tables, in the order of `TABLES`. */
export const TABLE_NAMES = [
  'economies',
  'trade',
  'totals',
  'claims',
  'events',
  'independent',
  'sources',
] as const satisfies readonly TableName[];

/** The columns that a table must have, in the order the package documents them. */
export function columnsOf(table: TableName): string[] {
  return Object.keys(TABLES[table].schema.entries);
}
