import * as v from 'valibot';
import { FLOWS, MEASURES } from '../trade/flow.ts';
import {
  hashSchema,
  iso3Schema,
  regionSlugSchema,
  textSchema,
  yearEndSchema,
  yearSchema,
  yearSpanSchema,
} from './codes.ts';

const economySchema = v.object({
  iso3: iso3Schema,
  iso2: v.optional(textSchema),
  m49: v.optional(textSchema),
  name: textSchema,
  takesArticle: v.optional(v.boolean()),
  aliases: v.array(textSchema),
  region: v.string(),
  subregion: v.string(),
  isInScope: v.boolean(),
  latitude: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  longitude: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
});

const sourceSchema = v.object({
  id: textSchema,
  title: textSchema,
  publisher: textSchema,
  published: v.optional(textSchema),
  terms: textSchema,
  url: v.optional(textSchema),
  remark: v.optional(textSchema),
});

/** A source as the page names it in passing, such as "the record". */
const namedSourceSchema = v.object({ label: textSchema, source: textSchema });

const chapterSchema = v.object({
  source: textSchema,
  notes: v.number(),
  sections: v.array(v.object({ heading: textSchema, paragraphs: v.number() })),
});

const cautionSchema = v.object({
  years: v.array(yearSchema),
  as: v.picklist(['baseline', 'level']),
  text: textSchema,
});

/** What a first visit shows: the package's choice for the five keys that a package may set. */
const defaultsSchema = v.object({
  years: v.object({ from: yearEndSchema, to: yearEndSchema }),
  flow: v.picklist(FLOWS),
  measure: v.picklist(MEASURES),
  regions: v.array(regionSlugSchema),
  partners: v.array(iso3Schema),
});

/** One economy whose trade the package holds. */
const reporterSchema = v.object({
  iso3: iso3Schema,
  /** First and last year of its trade record. */
  recordYears: yearSpanSchema,
  /** First and last year with any trade figure, claims included. */
  years: yearSpanSchema,
});

const scopeSchema = v.object({
  name: textSchema,
  short: textSchema,
  /** Economies that a reader may look for and not find, and why: "{who} are left out, {why}". */
  leavesOut: v.optional(v.object({ who: textSchema, why: textSchema, economies: v.array(iso3Schema) })),
});

/**
 * `data/atlas.json`: everything that does not depend on the reporter in view. Decoded, `sources` is a map by id and the
 * economies are in the order of their English names; optional parts that the package leaves out are absent.
 */
export const atlasFileSchema = v.object({
  hash: hashSchema,
  title: textSchema,
  version: textSchema,
  scope: scopeSchema,
  /** The reporter of a first visit; always one of `reporters`. */
  reporter: iso3Schema,
  reporters: v.pipe(v.array(reporterSchema), v.minLength(1)),
  defaults: defaultsSchema,
  /** Years that events may fall into; empty without events. */
  eventYears: v.array(yearSchema),
  /** Source ids, the most trusted first. */
  trust: v.array(textSchema),
  claimsSource: v.optional(namedSourceSchema),
  recordSource: v.optional(namedSourceSchema),
  chapters: v.array(chapterSchema),
  cautions: v.array(cautionSchema),
  /** A change from a smaller base than this many USD says little. */
  lowBaseUsd: v.number(),
  /** Why nothing after the last year is shown. */
  afterRecord: v.optional(textSchema),
  /** Which view of borders the map takes. */
  borders: v.optional(textSchema),
  /** Where to report a mistake. */
  issues: v.optional(textSchema),
  economies: v.array(economySchema),
  sources: v.pipe(
    v.array(sourceSchema),
    v.transform((sources) => new Map(sources.map((source) => [source.id, source]))),
  ),
});

/** `data/atlas.json` as it is written. */
export type AtlasFile = v.InferInput<typeof atlasFileSchema>;

/** `data/atlas.json` as the page uses it. */
export type Atlas = v.InferOutput<typeof atlasFileSchema>;
