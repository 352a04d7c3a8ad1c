import { counted } from '../format/messages.ts';
import { verdictName } from '../format/verdict.ts';
import { checksOf } from '../trade/check.ts';
import type { Claim } from '../trade/claim.ts';
import type { Comparison } from '../trade/comparison.ts';
import { headline } from '../trade/comparison.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import { memoOn } from '../trade/memo.ts';
import { restsOn } from '../trade/provenance.ts';
import type { Outcome, Strength, Verdict } from '../trade/verdict.ts';
import { STRENGTHS, VERDICTS } from '../trade/verdict.ts';
import type { View } from '../view-state/view.ts';
import { claimLocatorText, claimValueText, qualifierText } from './claim-messages.ts';
import type { ClaimsContext, ComparisonLine } from './comparison-line.ts';
import { comparisonLine } from './comparison-line.ts';
import { strengthsText, tallyText } from './tally-messages.ts';

/** One claim with its checks, its verdict and the strength of that. */
export interface ClaimRow extends Outcome {
  readonly id: string;
  /** Codes of the economies, or the region, that the claim is about. */
  readonly partners: readonly string[];
  readonly statement: string;
  readonly value: string;
  readonly qualifier: string | undefined;
  readonly locator: string;
  readonly remark: string | undefined;
  /** Those that decide the verdict first; never empty. */
  readonly comparisons: readonly ComparisonLine[];
  /** Ids of claims whose check rests on this one. */
  readonly through: readonly string[];
}

/** How many claims came to one verdict. */
export interface TallyPart {
  readonly verdict: Verdict;
  readonly name: string;
  readonly count: number;
  /** The same count by strength, the strongest first: "3: 2 weak, 1 from itself". */
  readonly countText: string;
}

/** The claims of the package, checked, sorted by verdict and strength and filtered as the view asks. */
export interface ClaimsModel {
  readonly title: string;
  readonly subtitle: string;
  /** What the list of claims is, how it stands, and how many of them are in it. */
  readonly caption: string;
  readonly rows: readonly ClaimRow[];
  /** Of all claims, whatever the filter. */
  readonly tally: readonly TallyPart[];
  /** What the tally comes to, the strong verdicts first; absent without a decided claim. */
  readonly tallyText: string | undefined;
  /** The parts of the tally bar, the strong first, what is unchecked last. */
  readonly tallyBar: readonly (Outcome & { readonly count: number })[];
  /** The strengths that any claim has. */
  readonly strengths: readonly Strength[];
  readonly total: number;
  /** The verdicts shown; empty for all. */
  readonly chosen: readonly Verdict[];
  /** Why there is no row. */
  readonly emptyReason: string | undefined;
}

// Checks depend on the data alone, and the view changes often.
const checkedRows = memoOn<EvidenceBase, readonly ClaimRow[]>();

/** Every claim checked against everything else that is known, in the order of the package. */
export function claimRows(base: EvidenceBase, context: ClaimsContext): readonly ClaimRow[] {
  return checkedRows(base, '', () => {
    const checks = base.claims.map((claim) => ({ claim, comparisons: checksOf(base, claim) }));
    return checks.map(({ claim, comparisons }) =>
      rowOf(base, context, claim, comparisons, testedThrough(claim, checks)),
    );
  });
}

/** The checked claims as the view shows them; the same data always gives the same verdicts. */
export function claimsModel(base: EvidenceBase, view: Pick<View, 'verdicts'>, context: ClaimsContext): ClaimsModel {
  const rows = claimRows(base, context);
  const sorted = VERDICTS.flatMap((verdict) => BY_STRENGTH.flatMap((strength) => having(rows, { verdict, strength })));
  const shown = view.verdicts.length === 0 ? sorted : sorted.filter((row) => view.verdicts.includes(row.verdict));
  return {
    title: titleOf(rows.length, shown.length, view.verdicts),
    caption: `Claims and what they were compared with, by verdict and its strength; ${shownOf(rows.length, shown.length)}`,
    subtitle: `Every figure that ${context.claimsSource?.label ?? 'the source'} gives, compared with everything else that is known here.`,
    rows: shown,
    tally: VERDICTS.map((verdict) => tallyPart(rows, verdict)),
    tallyText: tallyText(STRENGTHS.map((strength) => ({ strength, count: ofStrength(rows, strength).length }))),
    tallyBar: BY_STRENGTH.flatMap((strength) => VERDICTS.map((verdict) => ({ verdict, strength })))
      .map((outcome) => ({ ...outcome, count: having(rows, outcome).length }))
      .filter(({ count }) => count > 0),
    strengths: STRENGTHS.filter((strength) => ofStrength(rows, strength).length > 0),
    total: rows.length,
    chosen: view.verdicts,
    emptyReason: emptyReason(rows.length, shown.length),
  };
}

/** "30 claims, checked", "3 of 30 claims: differs". */
function titleOf(all: number, shown: number, verdicts: View['verdicts']): string {
  if (all === 0) return 'No claims';
  if (verdicts.length === 0) return `${counted(all, 'claim')}, checked`;
  const names = VERDICTS.filter((verdict) => verdicts.includes(verdict)).map((verdict) => verdictName(verdict, 'mid'));
  return `${shown} of ${counted(all, 'claim')}: ${names.join(' or ')}`;
}

function shownOf(all: number, shown: number): string {
  return shown === all ? counted(all, 'claim') : `${shown} of ${counted(all, 'claim')}`;
}

// What is not decided has no strength and stands last.
const BY_STRENGTH = [...STRENGTHS, undefined];

function having(rows: readonly ClaimRow[], { verdict, strength }: Outcome): ClaimRow[] {
  return rows.filter((row) => row.verdict === verdict && row.strength === strength);
}

function ofStrength(rows: readonly ClaimRow[], strength: Strength): ClaimRow[] {
  return rows.filter((row) => row.strength === strength);
}

function tallyPart(rows: readonly ClaimRow[], verdict: Verdict): TallyPart {
  const count = rows.filter((row) => row.verdict === verdict).length;
  const strengths = STRENGTHS.map((strength) => ({ strength, count: having(rows, { verdict, strength }).length }));
  return { verdict, name: verdictName(verdict), count, countText: strengthsText(verdict, count, strengths) };
}

function emptyReason(all: number, shown: number): string | undefined {
  if (all === 0) return 'This data package holds no claims, so there is nothing to check.';
  return shown === 0 ? 'No claim has this verdict. Choose another one above.' : undefined;
}

interface Checked {
  readonly claim: Claim;
  readonly comparisons: readonly Comparison[];
}

/** Other claims whose decided checks rest on this one: it was put to the test there, though not by itself. */
function testedThrough(claim: Claim, checks: readonly Checked[]): string[] {
  return checks
    .filter(({ comparisons }) =>
      comparisons.some(({ verdict, other }) => verdict !== 'unchecked' && other && restsOn(other, claim.id)),
    )
    .map((checked) => checked.claim.id);
}

function rowOf(
  base: EvidenceBase,
  context: ClaimsContext,
  claim: Claim,
  checks: readonly Comparison[],
  through: readonly string[],
): ClaimRow {
  return {
    id: claim.id,
    partners: claim.partners,
    statement: claim.statement,
    value: claimValueText(claim),
    qualifier: qualifierText(claim),
    locator: claimLocatorText(claim),
    ...headline(checks),
    remark: claim.remark,
    comparisons: checks.map((check) => comparisonLine(base, context, claim, check)),
    through,
  };
}
