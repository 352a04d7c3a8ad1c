import type { Iso3 } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import { isFigure } from '../trade/figure.ts';
import { levelOf } from '../trade/level.ts';
import { memoOn } from '../trade/memo.ts';

/** Place among the partners with a turnover in the record's last year, own record; the largest is first. */
export function rankOf(base: EvidenceBase, partner: Iso3): { place: number; of: number } | undefined {
  const all = turnoversOf(base);
  const own = all.get(partner);
  if (own === undefined) return undefined;
  return { place: 1 + [...all.values()].filter((value) => value > own).length, of: all.size };
}

// The same for every partner that is opened.
const turnovers = memoOn<EvidenceBase, ReadonlyMap<Iso3, number>>();

function turnoversOf(base: EvidenceBase): ReadonlyMap<Iso3, number> {
  const year = base.record.yearsOf('own').to;
  const known = () =>
    base.scope.flatMap(({ iso3 }): [Iso3, number][] => {
      const answer = levelOf(base, { partner: iso3, flow: 'turnover', year, record: 'own' });
      return isFigure(answer) ? [[iso3, answer.value]] : [];
    });
  return turnovers(base, '', () => new Map(known()));
}
