import { verdictName } from '../format/messages.ts';
import type { Comparison } from '../trade/check.ts';
import { checksOf, headline } from '../trade/check.ts';
import type { Claim } from '../trade/claim.ts';
import type { EvidenceBase, Source } from '../trade/evidence-base.ts';
import type { Figure } from '../trade/figure.ts';
import type { Verdict } from '../trade/verdict.ts';
import { VERDICTS } from '../trade/verdict.ts';
import type { View } from '../view-state/view.ts';
import { claimLocatorText, claimValueText, qualifierText } from './claim-messages.ts';
import type { ComparisonLine } from './comparison-line.ts';
import { comparisonLine } from './comparison-line.ts';

/** One claim with its checks. */
export interface ClaimRow {
  readonly id: string;
  /** Codes of the economies, or the region, that the claim is about. */
  readonly partners: readonly string[];
  readonly statement: string;
  readonly value: string;
  readonly qualifier: string | undefined;
  readonly locator: string;
  readonly verdict: Verdict;
  readonly remark: string | undefined;
  /** Those that decide the verdict first; never empty. */
  readonly comparisons: readonly ComparisonLine[];
  /** Ids of claims whose check rests on this one. */
  readonly through: readonly string[];
}

/** The claims of the package, checked, sorted by verdict and filtered as the view asks. */
export interface ClaimsModel {
  readonly title: string;
  readonly subtitle: string;
  readonly rows: readonly ClaimRow[];
  /** Of all claims, whatever the filter. */
  readonly tally: readonly { readonly verdict: Verdict; readonly name: string; readonly count: number }[];
  readonly total: number;
  /** The verdicts shown; empty for all. */
  readonly chosen: readonly Verdict[];
  /** Why there is no row. */
  readonly emptyReason: string | undefined;
}

// Checks depend on the data alone, and the view changes often.
const checkedRows = new WeakMap<EvidenceBase, readonly ClaimRow[]>();

/** Every claim checked against everything else that is known, in the order of the package. */
export function claimRows(base: EvidenceBase, sources: ReadonlyMap<string, Source>): readonly ClaimRow[] {
  const known = checkedRows.get(base);
  if (known) return known;
  const checks = base.claims.map((claim) => ({ claim, comparisons: checksOf(base, claim) }));
  const rows = checks.map(({ claim, comparisons }) =>
    rowOf(base, sources, claim, comparisons, testedThrough(claim, checks)),
  );
  checkedRows.set(base, rows);
  return rows;
}

/** The checked claims as the view shows them; the same data always gives the same verdicts. */
export function claimsModel(
  base: EvidenceBase,
  view: Pick<View, 'verdicts'>,
  sources: ReadonlyMap<string, Source>,
): ClaimsModel {
  const rows = claimRows(base, sources);
  const sorted = VERDICTS.flatMap((verdict) => rows.filter((row) => row.verdict === verdict));
  const shown = view.verdicts.length === 0 ? sorted : sorted.filter((row) => view.verdicts.includes(row.verdict));
  return {
    title: rows.length === 0 ? 'No claims' : `${rows.length} ${rows.length === 1 ? 'claim' : 'claims'}, checked`,
    subtitle: 'Every quantitative claim of the source, held against everything else that is known here.',
    rows: shown,
    tally: VERDICTS.map((verdict) => ({
      verdict,
      name: verdictName(verdict),
      count: rows.filter((row) => row.verdict === verdict).length,
    })),
    total: rows.length,
    chosen: view.verdicts,
    emptyReason: emptyReason(rows.length, shown.length),
  };
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

function restsOn(figure: Figure, claimId: string): boolean {
  const { basis } = figure;
  if (basis.kind === 'claim') return basis.claimId === claimId;
  return basis.kind === 'formula' && basis.inputs.some((input) => restsOn(input, claimId));
}

function rowOf(
  base: EvidenceBase,
  sources: ReadonlyMap<string, Source>,
  claim: Claim,
  checks: readonly Comparison[],
  through: readonly string[],
): ClaimRow {
  const decisiveFirst = VERDICTS.flatMap((verdict) => checks.filter((check) => check.verdict === verdict));
  const lines = decisiveFirst.map((check) => comparisonLine(base, sources, claim, check));
  return {
    id: claim.id,
    partners: claim.partners,
    statement: claim.statement,
    value: claimValueText(claim),
    qualifier: qualifierText(claim),
    locator: claimLocatorText(claim),
    verdict: headline(checks),
    remark: claim.remark,
    comparisons: lines,
    through,
  };
}
