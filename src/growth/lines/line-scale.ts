import { formatIndex, formatRound, formatRoundUsd, formatUsd } from '../../format/number.ts';
import type { Evidence } from '../../trade/figure.ts';
import { isApproximate } from '../../trade/figure.ts';

/** A round number for the end of a scale: "US$400 m", "US$1.5 bn", "US$800", "200" for an index. */
export function scaleText(value: number, unit: 'USD' | 'index'): string {
  return unit === 'USD' ? formatRoundUsd(value) : formatRound(value);
}

/** The same without the unit that the subtitle names: "≈ 360.4 m". */
export function shortText(value: number, evidence: Evidence | undefined, unit: 'USD' | 'index'): string {
  return valueText(value, evidence, unit).replace('US$', '');
}

/** A value in a panel: "US$133.3 m", "270.4"; "≈" stands before what is implied or estimated. */
export function valueText(value: number, evidence: Evidence | undefined, unit: 'USD' | 'index'): string {
  const text = unit === 'index' ? formatIndex(value) : formatUsd(value);
  return isApproximate(evidence) ? `≈ ${text}` : text;
}
