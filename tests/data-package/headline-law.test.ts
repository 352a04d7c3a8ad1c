import { describe, expect, it } from 'vitest';
import { formatFigure } from '../../src/format/figure.ts';
import { formatPercent, formatUsd } from '../../src/format/number.ts';
import { headlineModel } from '../../src/headline/headline-model.ts';
import type { Economy } from '../../src/trade/economy.ts';
import { isWithin, REGIONS } from '../../src/trade/economy.ts';
import { isFigure } from '../../src/trade/figure.ts';
import type { Flow, RecordedFlow, RecordSide } from '../../src/trade/flow.ts';
import { FLOWS, RECORDS } from '../../src/trade/flow.ts';
import type { Year } from '../../src/trade/period.ts';
import { yearRange, yearsBetween } from '../../src/trade/period.ts';
import { totalChangeOf } from '../../src/trade/total.ts';
import type { View } from '../../src/view-state/view.ts';
import { viewOf } from '../claims/view-of.ts';
import { realBase } from '../dataset/real-data.ts';
import { NAMES } from '../headline/names.ts';

const base = realBase();
/** A verb in the words of its sum: a deficit that grew is a balance that worsened. */
function verbIn(text: string): string {
  const said = VERBS.exec(text)?.[1] ?? '';
  const [, noun, verb] = /^(surplus|deficit) .* (grew|shrank)$/.exec(said) ?? [];
  if (noun === undefined) return said;
  return (noun === 'surplus') === (verb === 'grew') ? 'improved' : 'worsened';
}

const places = [[], ...REGIONS.map(({ slug }) => [slug])];
const VERBS =
  /\b((?:(?:surplus|deficit) with .+? )?(?:grew|shrank)|fell|improved|worsened|did not change|rose from zero|(?:were|was) zero)\b/;

/** A level straight from the rows of the record; absent where a side that it needs has none. */
function levelIn(partner: Economy, side: RecordSide, flow: Flow, year: Year): number | undefined {
  const row = (one: RecordedFlow) => base.record.rowOf(partner.iso3, side, one, year)?.valueUsd;
  const [exports, imports] = [row('export'), row('import')];
  if (flow === 'export') return exports;
  if (flow === 'import') return imports;
  if (exports === undefined || imports === undefined) return undefined;
  return flow === 'turnover' ? exports + imports : exports - imports;
}

interface Pair {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

/** What the sentence has to say of the sum: the first verb, and the number that goes with it. */
function sumOf(flow: Flow, pairs: readonly Pair[]): { verb: string; number: string } {
  const before = pairs.reduce((sum, pair) => sum + pair.before, 0);
  const after = pairs.reduce((sum, pair) => sum + pair.after, 0);
  if (flow === 'balance') {
    const moved = after - before;
    if (moved === 0) return { verb: 'did not change', number: '' };
    return { verb: moved > 0 ? 'improved' : 'worsened', number: formatUsd(Math.abs(moved)) };
  }
  if (before === 0)
    return after === 0 ? { verb: 'zero', number: '' } : { verb: 'rose from zero', number: formatUsd(after) };
  const change = after / before - 1;
  if (change === 0) return { verb: 'did not change', number: '' };
  return { verb: change > 0 ? 'grew' : 'fell', number: formatPercent(Math.abs(change)) };
}

/** Why a sentence is untrue of the record; nothing where it is true. */
function faultOf(text: string, flow: Flow, pairs: readonly Pair[]): string | undefined {
  if (pairs.length === 0)
    return /no figure for|known in both years|record begins/.test(text) && !VERBS.test(text)
      ? undefined
      : 'says something of nothing';
  const { verb, number } = sumOf(flow, pairs);
  if (!verbIn(text).endsWith(verb) || !text.includes(number)) return `the sum ${verb} ${number}`;
  return countFault(text, pairs) ?? moverFault(text, pairs);
}

const WAYS: Readonly<Record<string, number>> = { grew: 1, improved: 1, fell: -1, worsened: -1 };

/** ", though those to 24 of the 38 grew", ", and those to all 5 fell": "and" goes with the sum, "though" against it. */
function countFault(text: string, pairs: readonly Pair[]): string | undefined {
  const told = /, (and|though) (?:those|that|the balance) \w+ (\d+ of the \d+|all \d+|both) (\w+)/.exec(text);
  if (!told) return undefined;
  const [, word, count = '', verb = ''] = told;
  const still = /and (\d+) stayed the same/.exec(text)?.[1] ?? '0';
  if (Number(still) !== pairs.filter(({ before, after }) => before === after).length) return 'the unmoved';
  const went = (way: number) => pairs.filter(({ before, after }) => Math.sign(after - before) === way).length;
  const way = WAYS[verb] ?? 0;
  const [same, other] = [went(way), went(-way)];
  const said = [`${same} of the ${pairs.length}`, ...(same === pairs.length ? [`all ${same}`, 'both'] : [])];
  const isWithSum = WAYS[verbIn(text)] === way;
  // A sum that did not change has no way of its own to go with.
  const isStill = verbIn(text) === 'did not change';
  const isLinked = word === 'and' ? isWithSum && same > other : !isWithSum && (isStill || same >= other);
  return said.includes(count) && isLinked ? undefined : `${same} of ${pairs.length} ${verb}`;
}

/** "those from Morocco fell most, by US$273.2 m": the largest movement the way of the sum. */
function moverFault(text: string, pairs: readonly Pair[]): string | undefined {
  const [, who, verb = '', amount] =
    /; (?:those|that|the balance) \w+ (.+?) (?:alone )?(grew|fell|improved|worsened)(?: most)?, by (?:≈ )?(\S+(?: m| bn)?)/.exec(
      text,
    ) ?? [];
  if (who === undefined) return undefined;
  const way = WAYS[verb] ?? 0;
  const [most] = [...pairs].sort((a, b) => way * (b.after - b.before - (a.after - a.before)));
  const isMost =
    most !== undefined && who.endsWith(most.name) && amount?.startsWith(formatUsd(Math.abs(most.after - most.before)));
  return isMost ? undefined : `${most?.name} moved most`;
}

/** The partners of a place with the levels of every year, and every pair of years. */
function* questions(record: RecordSide, flow: Flow) {
  const { from: first, to: last } = base.record.yearsOf(record);
  const years = yearsBetween(first, last);
  const pairsOfYears = years.flatMap((from) => years.filter((to) => to > from).map((to) => yearRange(from, to)));
  for (const regions of places) {
    const partners = base.scope
      .filter((one) => isWithin(one, regions))
      .map((one) => ({ name: one.name, of: new Map(years.map((year) => [year, levelIn(one, record, flow, year)])) }));
    for (const range of pairsOfYears) {
      const pairs = partners.flatMap(({ name, of }): Pair[] => {
        const [before, after] = [of.get(range.from), of.get(range.to)];
        return before === undefined || after === undefined ? [] : [{ name, before, after }];
      });
      yield { view: viewOf({ reporter: base.reporter, flow, record, years: range, regions }), pairs };
    }
  }
}

describe('the sentence over the whole record', () => {
  describe.each(RECORDS)('%s', (record) => {
    it.each(FLOWS)(
      'says the sum, the counts and the mover as the rows have them, in every place and years: %s',
      (flow) => {
        const faults: string[] = [];
        const asked = { views: 0, summed: 0 };
        for (const { view, pairs } of questions(record, flow)) {
          const { text } = headlineModel(base, view, NAMES);
          const fault = faultOf(text, flow, pairs);
          if (fault !== undefined)
            faults.push(`${view.regions} ${view.years.from}..${view.years.to}: ${text} (${fault})`);
          asked.views += 1;
          if (pairs.length > 1) asked.summed += 1;
        }
        expect(faults).toEqual([]);
        // 17 places and 406 pairs of the 29 years; most of them have a sum of several partners.
        expect(asked.views).toBe(17 * 406);
        expect(asked.summed).toBeGreaterThan(3500);
      },
    );
  });

  it('says the direction and the size of a sum with claims in it, or that rounding leaves its direction open', () => {
    const { from: first, to: last } = base.record.yearsOf('own');
    const views = yearsBetween(first, last).flatMap((from) =>
      FLOWS.flatMap((flow) =>
        places.map((regions) => viewOf({ reporter: base.reporter, flow, regions, years: yearRange(from, last + 1) })),
      ),
    );
    expect(views.flatMap((view) => claimFault(view) ?? [])).toEqual([]);
  });
});

/** Why the sentence of a sum with claims in it is untrue; what one partner alone did is the claim's own number. */
function claimFault(view: View): string | undefined {
  const partners = base.scope.filter((one) => isWithin(one, view.regions)).map(({ iso3 }) => iso3);
  const { answer: sum, coverage } = totalChangeOf(base, { ...view, partners });
  if (!isFigure(sum) || coverage.known < 2) return undefined;
  const amount = formatFigure({ ...sum, value: Math.abs(sum.value) }, { sign: false }).replace('≈ ', '');
  const isOpen = sum.interval.low < 0 && sum.interval.high > 0;
  const said = isOpen ? 'hardly changed' : verbOf(view.flow, sum.value);
  const { text } = headlineModel(base, view, NAMES);
  const verb = /hardly changed/.exec(text)?.[0] ?? verbIn(text);
  return verb === said && text.includes(amount) ? undefined : text;
}

function verbOf(flow: Flow, value: number): string {
  const [up, down] = flow === 'balance' ? ['improved', 'worsened'] : ['grew', 'fell'];
  return value > 0 ? up : down;
}
