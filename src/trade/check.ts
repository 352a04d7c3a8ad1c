import { changeOf } from './change.ts';
import type { Claim } from './claim.ts';
import { ALL_GOODS, claimedRegion, flowOfChange, flowOfLevel, isTradeClaim, lastYear, singleYear } from './claim.ts';
import type { Iso3, RegionSlug } from './economy.ts';
import { isRegionSlug, isWithin } from './economy.ts';
import type { EvidenceBase } from './evidence-base.ts';
import type { Answer, Figure, Quantity } from './figure.ts';
import { isFigure } from './figure.ts';
import type { Flow } from './flow.ts';
import type { OutsideFigure, OutsideQuery } from './independent.ts';
import { outsideChanges, outsideLevels, outsideShares, outsideYears } from './independent.ts';
import type { Interval } from './interval.ts';
import { overlaps } from './interval.ts';
import { levelOf } from './level.ts';
import type { Year } from './period.ts';
import { asFigure } from './stated.ts';
import { totalOf, worldLevel } from './total.ts';
import type { Verdict } from './verdict.ts';
import { VERDICTS } from './verdict.ts';

/** Which comparison was made; `format` writes each as one sentence. */
export const METHODS = [
  'other-growth',
  'other-level',
  'other-share',
  'claims-over-record',
  'record',
  'against-baseline',
  'ceiling',
  'neighbouring-year',
  'related',
  'base-only',
  'nothing-known',
  'not-trade',
] as const;
export type Method = (typeof METHODS)[number];

/** One claim held against one other figure, or against the lack of one. */
export interface Comparison {
  readonly verdict: Verdict;
  readonly method: Method;
  /** The claim as a figure; absent for a claim without a number. */
  readonly claimed?: Figure | undefined;
  /** What it is held against; absent when nothing is known. */
  readonly other?: Figure | undefined;
  /** Ids of the sources behind the other figure. */
  readonly sources: readonly string[];
  /** What the package says of the rows used: why numbers may differ. */
  readonly remarks: readonly string[];
  /** The other figure's source is known to be incomplete, or its scope is unclear. */
  readonly doubt?: 'incomplete' | 'unclear' | undefined;
}

/** The headline of a list of comparisons: `differs` before `agrees` before `unchecked`. */
export function headline(comparisons: readonly Comparison[]): Verdict {
  return VERDICTS.find((verdict) => comparisons.some((one) => one.verdict === verdict)) ?? 'unchecked';
}

/**
 * Holds a claim against everything the package knows besides that claim; never empty.
 *
 * A comparison `agrees` when the other figure measures the same thing and the intervals overlap, and `differs` when they
 * do not. A figure of unclear scope may contradict but not confirm. A ceiling, a neighbouring year or a related quantity
 * is shown but stays `unchecked`. Claims without a number compare the level with that of their baseline. Worked line: a
 * turnover change of +77 % [76.5, 77.5] against 92.6 m over a recorded 52.17 m = +77.5 % [77.4, 77.6] agrees.
 */
export function checksOf(base: EvidenceBase, claim: Claim): Comparison[] {
  if (!isTradeClaim(claim)) return [{ verdict: 'unchecked', method: 'not-trade', sources: [], remarks: [] }];
  const found = comparisonsOf(base, claim);
  if (found.length > 0) return found;
  const quantity = {
    of: 'level',
    flow: 'export',
    partners: [],
    year: base.record.yearsOf('own').to,
    record: 'own',
  } as const;
  return [
    { verdict: 'unchecked', method: 'nothing-known', claimed: asFigure(claim, quantity), sources: [], remarks: [] },
  ];
}

function comparisonsOf(base: EvidenceBase, claim: Claim): Comparison[] {
  const region = claimedRegion(claim);
  if (region !== undefined) return regionBase(base, claim, region);
  switch (claim.measure) {
    case 'export_change':
    case 'import_change':
    case 'turnover_change':
    case 'export_multiple':
      return changeChecks(base, claim);
    case 'turnover':
    case 'balance':
      return claim.value === undefined ? baselineChecks(base, claim) : levelChecks(base, claim);
    case 'share_of_exports':
    case 'share_of_exports_to_partner':
      return shareChecks(base, claim);
    default:
      return [];
  }
}

function changeChecks(base: EvidenceBase, claim: Claim): Comparison[] {
  const flow = flowOfChange(claim.measure) ?? 'export';
  const to = lastYear(claim.period);
  const from = singleYear(claim.baseline);
  if (from === undefined || to === undefined) return [];
  const claimed = asFigure(claim, { of: 'change', flow, partners: partnersOf(claim), year: to, from, record: 'own' });
  const outside = outsideChanges(base, outsideQuery(claim, flow), from, to);
  const [partner] = partnersOf(claim);
  const known =
    partner === undefined || claim.subject !== ALL_GOODS
      ? undefined
      : changeOf(withoutClaim(base, claim), { partner, flow, years: { from, to }, record: 'own' });
  return [
    ...knownComparison(base, claimed, known),
    ...outside.map((one) => outsideComparison(claimed, one, 'other-growth')),
  ];
}

function levelChecks(base: EvidenceBase, claim: Claim): Comparison[] {
  const flow = flowOfLevel(claim.measure);
  const year = singleYear(claim.period);
  const [partner] = partnersOf(claim);
  if (flow === undefined || year === undefined || partner === undefined) return [];
  const claimed = asFigure(claim, { of: 'level', flow, partners: [partner], year, record: 'own' });
  const outside = outsideLevels(base, outsideQuery(claim, flow), year);
  const known = levelOf({ ...base, claims: [] }, { partner, flow, year, record: 'own' });
  return [
    ...knownComparison(base, claimed, known),
    ...outside.map((one) => outsideComparison(claimed, one, 'other-level')),
  ];
}

/** A claim in words against its baseline: "below" allows every level under the baseline's, "more than" every one over it. */
function baselineChecks(base: EvidenceBase, claim: Claim): Comparison[] {
  const flow = flowOfLevel(claim.measure);
  const year = singleYear(claim.period);
  const from = singleYear(claim.baseline);
  if (flow === undefined || year === undefined || from === undefined) return [];
  const levels = bestLevels(base, claim, flow, year);
  const [start] = bestLevels(base, claim, flow, from);
  const isBelow = claim.qualifier === 'below' || claim.qualifier === 'nearly' || claim.qualifier === 'almost';
  return levels.flatMap((level): Comparison[] => {
    if (!start) return [];
    const allowed: Interval = isBelow
      ? { low: Number.NEGATIVE_INFINITY, high: start.figure.interval.high }
      : { low: start.figure.interval.low, high: Number.POSITIVE_INFINITY };
    const claimed: Figure = {
      ...start.figure,
      interval: allowed,
      evidence: 'stated',
      basis: { kind: 'claim', claimId: claim.id },
    };
    return [
      {
        verdict: overlaps(allowed, level.figure.interval) ? 'agrees' : 'differs',
        method: 'against-baseline',
        claimed,
        other: level.figure,
        sources: [...new Set([...sourcesOf(base, level.figure), ...sourcesOf(base, start.figure)])],
        remarks: level.remarks,
        doubt: doubtOf(level),
      },
    ];
  });
}

function bestLevels(base: EvidenceBase, claim: Claim, flow: Flow, year: Year): Omit<OutsideFigure, 'source'>[] {
  const [partner] = partnersOf(claim);
  const known = partner ? levelOf(base, { partner, flow, year, record: 'own' }) : worldLevel(base, flow, year);
  if (known && isFigure(known)) {
    return [{ figure: known, relation: 'same', remarks: [] }];
  }
  return outsideLevels(base, outsideQuery(claim, flow), year);
}

function shareChecks(base: EvidenceBase, claim: Claim): Comparison[] {
  const query = outsideQuery(claim, 'export');
  const [first, last] = [Number(claim.period.slice(0, 4)), lastYear(claim.period)];
  if (last === undefined) return [];
  const quantity: Quantity = { of: 'share', flow: 'export', partners: partnersOf(claim), year: last, record: 'own' };
  const claimed = asFigure(claim, quantity);
  return outsideYears(base, query).flatMap((year) =>
    outsideShares(base, query, ALL_GOODS, year).map((share) => {
      const isInside = first <= year && year <= last;
      return isInside
        ? outsideComparison(claimed, share, 'other-share')
        : { ...outsideComparison(claimed, share, 'neighbouring-year'), verdict: 'unchecked' as const };
    }),
  );
}

/** A region's claimed change: the record gives at best the base it started from, which checks nothing but helps to judge. */
function regionBase(base: EvidenceBase, claim: Claim, region: RegionSlug): Comparison[] {
  const from = singleYear(claim.baseline);
  if (from === undefined) return [];
  const partners = base.scope.filter((economy) => isWithin(economy, [region])).map((economy) => economy.iso3);
  const start = totalOf(base, { partners, flow: 'export', year: from, record: 'own' }).answer;
  if (!isFigure(start)) return [];
  const year = lastYear(claim.period) ?? from;
  const claimed = asFigure(claim, { of: 'change', flow: 'export', partners, year, from, record: 'own' });
  return [
    { verdict: 'unchecked', method: 'base-only', claimed, other: start, sources: sourcesOf(base, start), remarks: [] },
  ];
}

function knownComparison(base: EvidenceBase, claimed: Figure | undefined, known: Answer | undefined): Comparison[] {
  if (!claimed || !known || !isFigure(known)) return [];
  return [
    {
      verdict: overlaps(claimed.interval, known.interval) ? 'agrees' : 'differs',
      method: known.evidence === 'implied' ? 'claims-over-record' : 'record',
      claimed,
      other: known,
      sources: sourcesOf(base, known),
      remarks: [],
    },
  ];
}

function outsideComparison(claimed: Figure | undefined, outside: OutsideFigure, method: Method): Comparison {
  const shared = { claimed, other: outside.figure, sources: [outside.source], remarks: outside.remarks };
  if (outside.relation === 'ceiling') return { ...shared, verdict: 'unchecked', method: 'ceiling' };
  if (outside.relation === 'related') return { ...shared, verdict: 'unchecked', method: 'related' };
  const isWithinWords = claimed !== undefined && overlaps(claimed.interval, outside.figure.interval);
  const confirmed: Verdict = outside.relation === 'unclear' ? 'unchecked' : 'agrees';
  return { ...shared, method, verdict: isWithinWords ? confirmed : 'differs', doubt: doubtOf(outside) };
}

function doubtOf(outside: Pick<OutsideFigure, 'relation'>): 'incomplete' | 'unclear' | undefined {
  return outside.relation === 'incomplete' || outside.relation === 'unclear' ? outside.relation : undefined;
}

function withoutClaim(base: EvidenceBase, claim: Claim): EvidenceBase {
  return { ...base, claims: base.claims.filter((other) => other.id !== claim.id) };
}

function partnersOf(claim: Claim): Iso3[] {
  return claim.partners.filter((partner): partner is Iso3 => !isRegionSlug(partner));
}

function outsideQuery(claim: Claim, flow: Flow): OutsideQuery {
  return { partner: partnersOf(claim)[0] ?? null, subject: claim.subject, flow };
}

/** The sources behind a figure: those of its record rows, claims and figures from elsewhere. */
function sourcesOf(base: EvidenceBase, figure: Figure): string[] {
  const { basis } = figure;
  switch (basis.kind) {
    case 'claim':
      return base.claims.filter((claim) => claim.id === basis.claimId).map((claim) => claim.locator.source);
    case 'record':
      return [basis.row.source];
    case 'independent':
      return [basis.source];
    case 'formula':
      return [...new Set(basis.inputs.flatMap((input) => sourcesOf(base, input)))];
    default:
      throw new RangeError(`unknown basis ${basis satisfies never}`);
  }
}
