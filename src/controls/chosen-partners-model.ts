import { type Economy, type Iso3, MOST_PARTNERS } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';

/** The partners of the charts, and those that may still be added. */
export interface ChosenPartnersModel {
  readonly chosen: readonly Economy[];
  readonly addable: readonly Economy[];
  /** Why none may be added. */
  readonly fullReason?: string;
}

/** What the charts show of all partners, in the order chosen. */
export function chosenPartnersModel(base: EvidenceBase, partners: readonly Iso3[]): ChosenPartnersModel {
  return {
    chosen: partners.flatMap((iso3) => base.economies.get(iso3) ?? []),
    addable: base.scope.filter((economy) => !partners.includes(economy.iso3)),
    ...(partners.length < MOST_PARTNERS ? {} : { fullReason: `${MOST_PARTNERS} partners at most` }),
  };
}
