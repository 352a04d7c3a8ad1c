import type { Claim } from './claim.ts';
import { ALL_GOODS, asRatio, claimInterval, flowOfChange, flowOfLevel, singleYear } from './claim.ts';
import type { Iso3, RegionSlug } from './economy.ts';
import type { EvidenceBase } from './evidence-base.ts';
import type { Figure, Quantity } from './figure.ts';
import type { Flow } from './flow.ts';
import { memoOn } from './memo.ts';
import type { Year, YearRange } from './period.ts';

/** The level of turnover or balance that a claim states for one partner and year, if one does. */
export function statedLevel(base: EvidenceBase, partner: Iso3, flow: Flow, year: Year): Figure | undefined {
  const claims = claimsAbout(base, partner);
  if (claims.length === 0) return undefined;
  const claim = claims.find(
    (one) => flowOfLevel(one.measure) === flow && one.value !== undefined && singleYear(one.period) === year,
  );
  return (
    claim && asFigure(claim, { of: 'level', reporter: base.reporter, flow, partners: [partner], year, record: 'own' })
  );
}

/** The change that a claim states for one partner between exactly these two years, if one does. */
export function statedChange(base: EvidenceBase, partner: Iso3, flow: Flow, years: YearRange): Figure | undefined {
  const claim = claimsAbout(base, partner).find((one) => flowOfChange(one.measure) === flow && compares(one, years));
  return claim && asFigure(claim, changeQuantity(base, [partner], flow, years));
}

/** Every change that claims state for a partner and flow with this last year. */
export function statedChangesTo(
  base: EvidenceBase,
  partner: Iso3,
  flow: Flow,
  to: Year,
): readonly { from: Year; change: Figure }[] {
  const claims = claimsAbout(base, partner);
  if (claims.length === 0) return NONE;
  return claims.flatMap((claim) => {
    const from = singleYear(claim.baseline);
    if (from === undefined || flowOfChange(claim.measure) !== flow) return [];
    const change =
      compares(claim, { from, to }) && asFigure(claim, changeQuantity(base, [partner], flow, { from, to }));
    return change ? [{ from, change }] : [];
  });
}

/** The change that a claim in words states for a whole region ("nearly fourfold" is up to +300 %), if one does. */
export function statedRegionChange(
  base: EvidenceBase,
  region: RegionSlug,
  flow: Flow,
  years: YearRange,
): Figure | undefined {
  const claim = base.claims.find(
    (one) =>
      (one.measure === 'export_multiple' ? flow === 'export' : flowOfChange(one.measure) === flow) &&
      one.subject === ALL_GOODS &&
      one.partners.includes(region) &&
      compares(one, years),
  );
  return claim && asFigure(claim, changeQuantity(base, [], flow, years));
}

// Every level and change of every partner asks for its claims, and most partners have none.
const byPartner = memoOn<EvidenceBase['claims'], ReadonlyMap<string, readonly Claim[]>>();
const NONE: readonly never[] = [];

/** The claims about the whole trade with one partner alone. */
function claimsAbout({ claims }: EvidenceBase, partner: Iso3): readonly Claim[] {
  return byPartner(claims, '', () => indexed(claims)).get(partner) ?? NONE;
}

function indexed(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const index = new Map<string, Claim[]>();
  for (const claim of claims) {
    const [only = ''] = claim.partners;
    if (claim.subject === ALL_GOODS && claim.partners.length === 1)
      index.set(only, [...(index.get(only) ?? []), claim]);
  }
  return index;
}

function compares(claim: Claim, years: YearRange): boolean {
  return (
    claim.value !== undefined && singleYear(claim.period) === years.to && singleYear(claim.baseline) === years.from
  );
}

function changeQuantity({ reporter }: EvidenceBase, partners: readonly Iso3[], flow: Flow, years: YearRange): Quantity {
  return { of: 'change', reporter, flow, partners, year: years.to, from: years.from, record: 'own' };
}

/** A claim with a number as a figure: percent and multiples become ratios, the interval follows its words and rounding. */
export function asFigure(claim: Claim, quantity: Quantity): Figure | undefined {
  const bounds = claimInterval(claim);
  if (claim.value === undefined || bounds === undefined) return undefined;
  return {
    kind: 'figure',
    value: asRatio(claim, claim.value),
    interval: { low: asRatio(claim, bounds.low), high: asRatio(claim, bounds.high) },
    unit: claim.unit === 'USD' ? 'USD' : 'ratio',
    evidence: 'stated',
    quantity,
    basis: { kind: 'claim', claimId: claim.id },
  };
}
