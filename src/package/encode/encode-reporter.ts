import type { ReporterFile } from '../../dataset/reporter-file.ts';
import type { Iso3 } from '../../trade/economy.ts';
import type { Year } from '../../trade/period.ts';
import { yearsBetween } from '../../trade/period.ts';
import type { Package, RowOf } from '../read-package.ts';
import { WORLD } from '../tables.ts';
import { claimOf, eventOf } from './encode-rows.ts';
import { recordSpans } from './reporter-spans.ts';

type TradeRow = RowOf<'trade'>;
type SeriesGroup = ReporterFile['series'][number];

/**
 * Makes `reporters/<ISO3>.json`, but for its hash, from a package without faults. Trade with economies outside the scope
 * stays in the package: no figure of the page uses it.
 */
export function reporterFileOf(content: Package, reporter: Iso3): Omit<ReporterFile, 'hash'> {
  const years = recordSpans(content).get(reporter);
  if (years === undefined) throw new Error(`the package has no trade of ${reporter}`);
  const isOwn = (row: { reporter: Iso3 }) => row.reporter === reporter;
  const scope = new Set(content.economies.rows.filter((row) => row.in_scope).map((row) => row.iso3));
  return {
    reporter,
    years: [...years],
    series: seriesGroups(content.trade.rows.filter((row) => isOwn(row) && scope.has(row.partner))),
    totals: content.totals.rows
      .filter(isOwn)
      .map(({ flow, year, value_usd, source }) => ({ flow, year, valueUsd: value_usd, source })),
    claims: content.claims.rows.filter(isOwn).map((row) => claimOf(row)),
    events: content.events.rows.filter(isOwn).map((row) => eventOf(row)),
    independent: content.independent.rows.filter(isOwn).map(independentOf),
  };
}

function independentOf({ reporter: _, ...row }: RowOf<'independent'>): ReporterFile['independent'][number] {
  return { ...row, partner: row.partner === WORLD ? null : row.partner };
}

// One group per compiler, flow, valuation and source; inside it one series per partner, in the table's order.
function seriesGroups(rows: readonly TradeRow[]): SeriesGroup[] {
  const groups = groupBy(rows, ({ compiled_by, flow, valuation, source }) =>
    [compiled_by, flow, valuation, source].join(' '),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { compiled_by, flow, valuation, source } = first;
    const partners = [...groupBy(group, (row) => row.partner).values()].flatMap(seriesOf);
    return [{ compiledBy: compiled_by, flow, valuation, source, partners }];
  });
}

function seriesOf(rows: readonly TradeRow[]): SeriesGroup['partners'] {
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return [];
  const values = new Map(rows.map((row) => [row.year, row.value_usd]));
  const valuesUsd = yearsBetween(first.year, last.year).map((year) => values.get(year) ?? null);
  const estimatedYears: Year[] = rows.filter((row) => row.estimate).map((row) => row.year);
  return [[first.partner, first.year, valuesUsd, estimatedYears]];
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
