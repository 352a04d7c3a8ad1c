import type { Claim } from './claim.ts';
import type { Economy, Iso3 } from './economy.ts';
import type { AtlasEvent } from './event.ts';
import type { Year } from './period.ts';
import type { TradeRecord } from './record.ts';

/** Something to keep in mind when a year is used, as the package words it. */
export interface YearCaution {
  readonly years: readonly Year[];
  /** Whether it concerns the year as the base of a change, or its level. */
  readonly as: 'baseline' | 'level';
  readonly text: string;
}

/**
 * How a figure from elsewhere may be used against a claim on the same partner and subject, what allows most first:
 * - `same`: it measures the same thing;
 * - `incomplete`: the same, from a source known to be incomplete;
 * - `unclear`: it is not known what it counts;
 * - `ceiling`: it cannot be less than what is claimed;
 * - `related`: it measures something else that helps to judge.
 */
export const RELATIONS = ['same', 'incomplete', 'unclear', 'ceiling', 'related'] as const;
export type Relation = (typeof RELATIONS)[number];

/** What a figure from elsewhere measures. */
export const INDEPENDENT_MEASURES = ['export', 'import', 'turnover', 'export_change', 'import_change'] as const;
export type IndependentMeasure = (typeof INDEPENDENT_MEASURES)[number];

/** Units of figures from elsewhere. */
export const INDEPENDENT_UNITS = ['USD', 'percent'] as const;

/** A single figure from another source that claims are held against. `partner` null is the world. */
export interface IndependentFigure {
  readonly partner: Iso3 | null;
  readonly measure: IndependentMeasure;
  readonly subject: string;
  readonly year: Year;
  /** `year`, or the part of it that the figure covers. */
  readonly period: string;
  readonly value: number;
  readonly rounding: number;
  readonly unit: (typeof INDEPENDENT_UNITS)[number];
  readonly relation: Relation;
  readonly basis: string;
  readonly source: string;
  readonly url?: string | undefined;
  readonly remark?: string | undefined;
}

/** Where figures come from. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published?: string | undefined;
  readonly terms: string;
  readonly url?: string | undefined;
  readonly remark?: string | undefined;
}

/** Everything the package knows about one reporter: what every answer is made from. */
export interface EvidenceBase {
  readonly reporter: Iso3;
  readonly economies: ReadonlyMap<Iso3, Economy>;
  /** The economies the atlas covers, by name; the reporter is never one of them. */
  readonly scope: readonly Economy[];
  readonly record: TradeRecord;
  readonly claims: readonly Claim[];
  readonly events: readonly AtlasEvent[];
  readonly independent: readonly IndependentFigure[];
  readonly cautions: readonly YearCaution[];
  /** A change from a smaller base than this many USD says little, and says so. */
  readonly lowBaseUsd: number;
}
