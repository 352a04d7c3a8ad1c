import { itemsOf } from '../cells.ts';
import type { Fault } from '../fault.ts';
import type { Package } from '../read-package.ts';
import type { Entry, Table } from '../read-table.ts';
import { faultAt, knownKeys } from '../read-table.ts';
import type { TableName } from '../tables.ts';
import { WORLD } from '../tables.ts';

type Target = 'economy' | 'reporter' | 'source' | 'event';

/** Which columns speak of rows elsewhere; a list column is checked item by item. */
const REFERENCES: readonly { table: TableName; column: string; to: Target }[] = [
  { table: 'trade', column: 'reporter', to: 'economy' },
  { table: 'trade', column: 'partner', to: 'economy' },
  { table: 'trade', column: 'source', to: 'source' },
  { table: 'totals', column: 'reporter', to: 'reporter' },
  { table: 'totals', column: 'source', to: 'source' },
  { table: 'claims', column: 'reporter', to: 'reporter' },
  { table: 'claims', column: 'partners', to: 'economy' },
  { table: 'claims', column: 'source', to: 'source' },
  { table: 'events', column: 'reporter', to: 'reporter' },
  { table: 'events', column: 'partners', to: 'economy' },
  { table: 'events', column: 'topics', to: 'economy' },
  { table: 'events', column: 'venue_country', to: 'economy' },
  { table: 'events', column: 'parent', to: 'event' },
  { table: 'events', column: 'source', to: 'source' },
  { table: 'independent', column: 'reporter', to: 'reporter' },
  { table: 'independent', column: 'partner', to: 'economy' },
  { table: 'independent', column: 'source', to: 'source' },
];

/** Every code, source and parent that a row names must exist; no reporter is its own partner. */
export function referenceFaults(content: Package): Fault[] {
  return [
    ...REFERENCES.flatMap(({ table, column, to }) => {
      const known = knownOf(content, to);
      return known === undefined ? [] : content[table].entries.flatMap((entry) => faultsIn(entry, column, to, known));
    }),
    ...ownPartners(content.trade, 'partner'),
    ...ownPartners(content.claims, 'partners'),
    ...ownPartners(content.events, 'partners'),
    ...ownPartners(content.independent, 'partner'),
  ];
}

const DESCRIPTIONS: Readonly<Record<Target, string>> = {
  economy: 'an economy of economies.csv',
  reporter: 'a reporter of trade.csv',
  source: 'a source of sources.csv',
  event: 'an event of events.csv',
};

function knownOf(content: Package, target: Target): ReadonlySet<string> | undefined {
  switch (target) {
    case 'economy':
      return knownKeys(content.economies, 'iso3');
    case 'reporter':
      return knownKeys(content.trade, 'reporter');
    case 'source':
      return knownKeys(content.sources, 'source');
    case 'event':
      return knownKeys(content.events, 'event_id');
    default:
      throw new RangeError(`unknown target ${target satisfies never}`);
  }
}

function faultsIn(entry: Entry<object>, column: string, to: Target, known: ReadonlySet<string>): Fault[] {
  // A cell of the wrong form has its fault already.
  if (!Object.hasOwn(entry.row, column)) return [];
  return itemsOf(entry.cells.get(column) ?? '')
    .filter((item) => isReference(item, to) && !known.has(item))
    .map((item) => ({ ...faultAt(entry, column, DESCRIPTIONS[to]), value: item }));
}

function isReference(item: string, to: Target): boolean {
  return to !== 'economy' || (/^[A-Z]{3}$/.test(item) && item !== WORLD);
}

function ownPartners(table: Table<object>, column: string): Fault[] {
  return table.entries
    .filter((entry) => {
      const reporter = entry.cells.get('reporter');
      return reporter !== '' && itemsOf(entry.cells.get(column) ?? '').includes(reporter ?? '');
    })
    .map((entry) => faultAt(entry, column, 'economies other than the reporter'));
}
