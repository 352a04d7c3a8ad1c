import * as v from 'valibot';
import { CLAIM_MEASURES, QUALIFIERS } from '../trade/claim.ts';
import { EVENT_KINDS, EVENT_LEVELS, EVENT_PRECISIONS, EVENT_STATUSES } from '../trade/event.ts';
import { INDEPENDENT_MEASURES, INDEPENDENT_UNITS, RELATIONS } from '../trade/evidence-base.ts';
import { COMPILERS, RECORDED_FLOWS, VALUATIONS } from '../trade/flow.ts';
import type { RecordSeries } from '../trade/record.ts';
import {
  hashSchema,
  iso3Schema,
  isoDaySchema,
  regionSlugSchema,
  textSchema,
  yearSchema,
  yearSpanSchema,
} from './codes.ts';

const usdSchema = v.pipe(v.number(), v.minValue(0));

// Series of one compiler, flow, valuation and source stand together, so that what they share is sent once.
const seriesGroupSchema = v.pipe(
  v.object({
    compiledBy: v.picklist(COMPILERS),
    flow: v.picklist(RECORDED_FLOWS),
    valuation: v.picklist(VALUATIONS),
    source: textSchema,
    /** Partner, first year, value of each year from there on (null: no row), years that are estimates. */
    partners: v.array(v.tuple([iso3Schema, yearSchema, v.array(v.nullable(usdSchema)), v.array(yearSchema)])),
  }),
  v.transform(({ partners, ...shared }) =>
    partners.map(
      ([partner, firstYear, valuesUsd, estimatedYears]): RecordSeries => ({
        ...shared,
        partner,
        firstYear,
        valuesUsd,
        estimatedYears,
      }),
    ),
  ),
);

const totalSchema = v.object({
  flow: v.picklist(RECORDED_FLOWS),
  year: yearSchema,
  valueUsd: usdSchema,
  source: textSchema,
});

const locatorSchema = v.object({
  source: textSchema,
  section: textSchema,
  paragraph: v.number(),
  note: v.optional(v.number()),
});

const claimSchema = v.object({
  id: textSchema,
  statement: textSchema,
  partners: v.array(v.union([iso3Schema, regionSlugSchema])),
  subject: textSchema,
  measure: v.picklist(CLAIM_MEASURES),
  value: v.optional(v.number()),
  rounding: v.optional(v.number()),
  low: v.optional(v.number()),
  high: v.optional(v.number()),
  unit: textSchema,
  qualifier: v.picklist(QUALIFIERS),
  period: textSchema,
  baseline: v.optional(textSchema),
  locator: locatorSchema,
  remark: v.optional(textSchema),
});

const eventSchema = v.object({
  id: textSchema,
  startsOn: v.optional(isoDaySchema),
  endsOn: v.optional(isoDaySchema),
  precision: v.picklist(EVENT_PRECISIONS),
  status: v.picklist(EVENT_STATUSES),
  kind: v.picklist(EVENT_KINDS),
  level: v.picklist(EVENT_LEVELS),
  title: textSchema,
  partners: v.array(iso3Schema),
  topics: v.array(textSchema),
  venueCountry: v.optional(iso3Schema),
  venuePlace: v.optional(textSchema),
  organisations: v.array(textSchema),
  people: v.array(textSchema),
  parent: v.optional(textSchema),
  locator: locatorSchema,
  remark: v.optional(textSchema),
});

const independentSchema = v.object({
  partner: v.nullable(iso3Schema),
  measure: v.picklist(INDEPENDENT_MEASURES),
  subject: textSchema,
  year: yearSchema,
  period: textSchema,
  value: v.number(),
  rounding: v.number(),
  unit: v.picklist(INDEPENDENT_UNITS),
  relation: v.picklist(RELATIONS),
  basis: textSchema,
  source: textSchema,
  url: v.optional(textSchema),
  remark: v.optional(textSchema),
});

/**
 * `data/reporters/<ISO3>.json`: one reporter's record, claims and events. Money is whole current USD as the package has
 * it; a missing row is `null` inside a series or no series at all, never 0. Decoded, the groups become one flat list of
 * series.
 */
export const reporterFileSchema = v.object({
  hash: hashSchema,
  reporter: iso3Schema,
  years: yearSpanSchema,
  series: v.pipe(
    v.array(seriesGroupSchema),
    v.transform((groups) => groups.flat()),
  ),
  totals: v.array(totalSchema),
  claims: v.array(claimSchema),
  events: v.array(eventSchema),
  independent: v.array(independentSchema),
});

/** `data/reporters/<ISO3>.json` as it is written. */
export type ReporterFile = v.InferInput<typeof reporterFileSchema>;

/** `data/reporters/<ISO3>.json` as the page uses it. */
export type ReporterData = v.InferOutput<typeof reporterFileSchema>;
