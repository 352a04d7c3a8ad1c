import { withArticle } from '../format/messages.ts';
import { formatCount } from '../format/number.ts';
import type { Figure } from '../trade/figure.ts';
import type { Movement } from '../trade/movement.ts';
import { isEitherWay } from './change-lead.ts';
import type { SentenceContext } from './sentence-context.ts';
import { allOf, amountOf, thoseOf, verbOf } from './sentence-context.ts';

/** The sum of the partners known in both years, and what it is made of. */
export interface Compared extends SentenceContext {
  readonly movements: readonly Movement[];
  readonly sum: Figure;
}

/**
 * ", though those from 24 of the 38 grew": how many went which way, the larger number of those that moved, and how many stayed
 * as they were.
 */
export function countsOf({ view: { flow }, movements, sum }: Compared): string {
  const sign = Math.sign(sum.value);
  const count = (way: number) => movements.filter(({ moved }) => Math.sign(moved.value) === way).length;
  const [up, down, still, all] = [count(1), count(-1), count(0), movements.length];
  const those = thoseOf(flow);
  const some = (how: number, way: number) =>
    `${those} ${formatCount(how)} of the ${formatCount(all)} ${verbOf(flow, way)}`;
  const unmoved = still === 0 ? '' : ` and ${formatCount(still)} stayed the same`;
  if (still === all) return all === 1 ? '' : `, nor did ${those} any of them`;
  if (sign === 0 || isEitherWay(sum)) {
    const and = still === 0 ? ' and' : ',';
    return `, though ${some(up, 1)}${and} ${formatCount(down)} ${verbOf(flow, -1)}${unmoved}`;
  }
  const [same, other] = sign > 0 ? [up, down] : [down, up];
  if (same === all) return all === 1 ? '' : `, and ${those} ${allOf(all)} ${verbOf(flow, sign)}`;
  return `${same > other ? `, and ${some(same, sign)}` : `, though ${some(other, -sign)}`}${unmoved}`;
}

/** The partners by how much they moved the sum its own way, the most first. */
export function byContribution({ movements, sum }: Pick<Compared, 'movements' | 'sum'>): Movement[] {
  const sign = Math.sign(sum.value);
  return [...movements].sort((a, b) => sign * (b.moved.value - a.moved.value));
}

/** "; those from Morocco fell most, by US$273 m": the largest part of the sum's change, and a larger one against it. */
export function moversOf(told: Compared): string {
  const { view, movements, sum } = told;
  const sign = Math.sign(sum.value);
  const sorted = byContribution(told);
  const [most, against] = [sorted[0], sorted.at(-1)];
  if (sign === 0 || movements.length < 2 || !most || !against) return '';
  const those = thoseOf(view.flow);
  const isAlone = sorted.filter(({ moved }) => Math.sign(moved.value) === sign).length === 1;
  const verb = isAlone ? `alone ${verbOf(view.flow, sign)}` : `${verbOf(view.flow, sign)} most`;
  const main = `; ${those} ${nameIn(told, most)} ${verb}, by ${amountOf(most.moved)}`;
  const isAgainst = Math.sign(against.moved.value) === -sign;
  if (!isAgainst || Math.abs(against.moved.value) <= Math.abs(most.moved.value)) return main;
  return `${main}, while ${those} ${nameIn(told, against)} ${verbOf(view.flow, -sign)} by ${amountOf(against.moved)}`;
}

function nameIn({ base }: SentenceContext, { partner }: Movement): string {
  return withArticle(base.economies.get(partner) ?? { name: partner });
}
