import { changeOf } from './change.ts';
import type { Claim } from './claim.ts';
import { ALL_GOODS, claimedRegion, flowOfChange, flowOfLevel, isTradeClaim, lastYear, singleYear } from './claim.ts';
import type { Comparison, Method } from './comparison.ts';
import { inOrder, judged, periodOf } from './comparison.ts';
import type { Iso3, RegionSlug } from './economy.ts';
import { isRegionSlug } from './economy.ts';
import type { EvidenceBase } from './evidence-base.ts';
import type { Answer, Figure, Quantity } from './figure.ts';
import { isFigure } from './figure.ts';
import type { Flow } from './flow.ts';
import type { OutsideFigure, OutsideQuery } from './independent.ts';
import { outsideChanges, outsideLevels, outsideShares, outsideYears, weaker } from './independent.ts';
import { levelOf } from './level.ts';
import type { Year } from './period.ts';
import { sourceIdsOf } from './provenance.ts';
import { partnersIn } from './scope.ts';
import { worldLevel } from './share.ts';
import { speakerOf } from './speaker.ts';
import { asFigure } from './stated.ts';
import { totalOf } from './total.ts';

/**
 * Holds a claim against everything the package knows besides that claim; never empty, those that decide first.
 *
 * A comparison `agrees` when the other figure measures the same thing and the intervals overlap, and `differs` when they
 * do not; each says how strong it is. An unclear source, a ceiling, a related quantity or a year outside the claim's
 * period is shown but stays `unchecked`. Claims without a number compare the level with that of their baseline. Worked
 * line: a turnover change of +77 % [76.5, 77.5] against 92.6 m over a recorded 52.17 m = +77.5 % [77.4, 77.6] agrees,
 * `internal` where both 77 and 92.6 are of one source.
 */
export function checksOf(base: EvidenceBase, claim: Claim): Comparison[] {
  if (!isTradeClaim(claim)) return [undecided('not-trade')];
  const found = comparisonsOf(base, claim);
  if (found.length > 0) return inOrder(claim, found);
  const quantity = {
    of: 'level',
    reporter: base.reporter,
    flow: 'export',
    partners: [],
    year: base.record.yearsOf('own').to,
    record: 'own',
  } as const;
  return [undecided('nothing-known', asFigure(claim, quantity))];
}

function undecided(method: Method, claimed?: Figure): Comparison {
  return { verdict: 'unchecked', method, claimed, sources: [], remarks: [], weaknesses: [] };
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
  const claimed = asFigure(claim, {
    of: 'change',
    reporter: base.reporter,
    flow,
    partners: partnersOf(claim),
    year: to,
    from,
    record: 'own',
  });
  const outside = outsideChanges(base, outsideQuery(claim, flow), from, to);
  const [partner] = partnersOf(claim);
  const known =
    partner === undefined || claim.subject !== ALL_GOODS
      ? undefined
      : changeOf(withoutClaim(base, claim), { partner, flow, years: { from, to }, record: 'own' });
  return [
    ...knownComparison(base, claim, claimed, known),
    ...outside.map((one) => outsideComparison(claim, claimed, one, 'other-growth')),
  ];
}

function levelChecks(base: EvidenceBase, claim: Claim): Comparison[] {
  const flow = flowOfLevel(claim.measure);
  const year = singleYear(claim.period);
  const [partner] = partnersOf(claim);
  if (flow === undefined || year === undefined || partner === undefined) return [];
  const claimed = asFigure(claim, {
    of: 'level',
    reporter: base.reporter,
    flow,
    partners: [partner],
    year,
    record: 'own',
  });
  const outside = outsideLevels(base, outsideQuery(claim, flow), year);
  const known = levelOf({ ...base, claims: [] }, { partner, flow, year, record: 'own' });
  return [
    ...knownComparison(base, claim, claimed, known),
    ...outside.map((one) => outsideComparison(claim, claimed, one, 'other-level')),
  ];
}

/** A claim in words against its baseline: "below" allows every level under the baseline's, "more than" every one over it. */
function baselineChecks(base: EvidenceBase, claim: Claim): Comparison[] {
  const flow = flowOfLevel(claim.measure);
  const year = singleYear(claim.period);
  const from = singleYear(claim.baseline);
  if (flow === undefined || year === undefined || from === undefined) return [];
  const starts = bestLevels(base, claim, flow, from);
  return bestLevels(base, claim, flow, year).flatMap((level) => {
    const start = starts.find(({ source }) => source === level.source) ?? starts[0];
    return start ? [againstBaseline(base, claim, level, start)] : [];
  });
}

function againstBaseline(base: EvidenceBase, claim: Claim, level: OutsideFigure, start: OutsideFigure): Comparison {
  const isAtLeast = claim.qualifier === 'more than' || claim.qualifier === 'at least';
  const { low, high } = start.figure.interval;
  const interval = isAtLeast ? { low, high: Number.POSITIVE_INFINITY } : { low: Number.NEGATIVE_INFINITY, high };
  return judged(claim, {
    method: 'against-baseline',
    claimed: { ...start.figure, interval },
    other: level.figure,
    relation: weaker(level.relation, start.relation),
    sources: [...sourceIdsOf(base, [level.figure, start.figure])],
    remarks: [...new Set([...level.remarks, ...start.remarks])],
  });
}

function bestLevels(base: EvidenceBase, claim: Claim, flow: Flow, year: Year): OutsideFigure[] {
  const [partner] = partnersOf(claim);
  const known = partner ? levelOf(base, { partner, flow, year, record: 'own' }) : worldLevel(base, flow, year);
  if (known && isFigure(known)) {
    return [{ figure: known, relation: 'same', source: [...sourceIdsOf(base, [known])].join(' '), remarks: [] }];
  }
  return outsideLevels(base, outsideQuery(claim, flow), year);
}

/**
 * A share in each year that any source has it. A period of several years means one of them that the claim does not name:
 * each is a reading of it, and where one year fits, another that does not is no contradiction.
 */
function shareChecks(base: EvidenceBase, claim: Claim): Comparison[] {
  const query = outsideQuery(claim, 'export');
  const period = periodOf(claim);
  if (period === undefined) return [];
  const { first, last } = period;
  const quantity: Quantity = {
    of: 'share',
    reporter: base.reporter,
    flow: 'export',
    partners: partnersOf(claim),
    year: last,
    record: 'own',
  };
  const claimed = asFigure(claim, quantity);
  const checks = outsideYears(base, query).flatMap((year) =>
    outsideShares(base, query, ALL_GOODS, year).map((share) => {
      const isInside = first <= year && year <= last;
      const weaknesses = isInside ? (first < last ? (['year-read'] as const) : []) : (['other-year'] as const);
      return outsideComparison(claim, claimed, share, isInside ? 'other-share' : 'neighbouring-year', weaknesses);
    }),
  );
  return first < last && checks.some(({ verdict }) => verdict === 'agrees') ? checks.map(asOneReading) : checks;
}

function asOneReading(comparison: Comparison): Comparison {
  if (comparison.verdict !== 'differs') return comparison;
  const weaknesses = [...comparison.weaknesses, 'other-reading'] as const;
  return { ...comparison, verdict: 'unchecked', strength: undefined, weaknesses };
}

/** A region's claimed change: the record gives at best the base it started from, which checks nothing but helps to judge. */
function regionBase(base: EvidenceBase, claim: Claim, region: RegionSlug): Comparison[] {
  const from = singleYear(claim.baseline);
  if (from === undefined) return [];
  const partners = partnersIn(base, [region]);
  const start = totalOf(base, { partners, flow: 'export', year: from, record: 'own' }).answer;
  if (!isFigure(start)) return [];
  const year = lastYear(claim.period) ?? from;
  const claimed = asFigure(claim, {
    of: 'change',
    reporter: base.reporter,
    flow: 'export',
    partners,
    year,
    from,
    record: 'own',
  });
  return [{ ...undecided('base-only', claimed), other: start, sources: [...sourceIdsOf(base, [start])] }];
}

function knownComparison(
  base: EvidenceBase,
  claim: Claim,
  claimed: Figure | undefined,
  known: Answer | undefined,
): Comparison[] {
  if (!claimed || !known || !isFigure(known)) return [];
  const sources = [...sourceIdsOf(base, [known])];
  return [judged(claim, { method: methodOf(known), claimed, other: known, relation: 'same', sources, remarks: [] })];
}

function methodOf(known: Figure): Method {
  const speaker = speakerOf(known);
  if (speaker === 'both') return 'claims-over-record';
  if (speaker === 'record') return 'record';
  return known.quantity.of === 'change' ? 'other-growth' : 'other-level';
}

function outsideComparison(
  claim: Claim,
  claimed: Figure | undefined,
  outside: OutsideFigure,
  method: Method,
  weaknesses: Comparison['weaknesses'] = [],
): Comparison {
  const { figure: other, relation, source, remarks } = outside;
  return judged(claim, { method, claimed, other, relation, sources: [source], remarks, weaknesses });
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
