import type { Iso3 } from '../../trade/economy.ts';
import type { Evidence } from '../../trade/figure.ts';

/** With this many figures or fewer each is printed on the map, and said in its summary. */
export const MOST_LABELS = 6;

/** One economy on the map. */
export interface MapMark {
  readonly iso3: Iso3;
  readonly name: string;
  readonly state: 'value' | 'no-figure' | 'reporter';
  /** Colour token; absent without a figure. */
  readonly token: string | undefined;
  readonly evidence: Evidence | undefined;
  readonly reason: string | undefined;
  /** What programs read: percent for ratios, USD for money, to 15 digits. */
  readonly dataValue: number | undefined;
  readonly isDimmed: boolean;
  readonly isChosen: boolean;
  readonly isFocused: boolean;
  readonly hasLowBase: boolean;
  readonly contacts: number;
  /** Printed figure, or the short reason. */
  readonly text: string;
  /** What a screen reader says. */
  readonly spoken: string;
}
