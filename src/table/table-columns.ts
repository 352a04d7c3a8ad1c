import { flowName, flowNoun, measureName } from '../format/messages.ts';
import type { Flow, Measure, RecordedFlow } from '../trade/flow.ts';
import { comparesYears, measureOf } from '../trade/measure.ts';
import type { Year } from '../trade/period.ts';
import type { FiguresView, SortKey } from '../view-state/view.ts';

/** The columns that hold one answer about a partner. */
export const ANSWER_COLUMNS = [
  'shown',
  'export-from',
  'export-to',
  'export-change',
  'import-from',
  'import-to',
  'import-change',
  'turnover',
  'balance',
  'share',
] as const;
export type AnswerColumn = (typeof ANSWER_COLUMNS)[number];

export type ColumnId = 'name' | 'region' | AnswerColumn | 'contacts';

/** One column's head. `sortKeys` are the keys that order the rows by it; the first is the one a click asks for. */
export interface TableColumn {
  readonly id: ColumnId;
  readonly label: string;
  /** What the column holds in full, for those who hear it without its group. */
  readonly spoken: string;
  readonly sortKeys: readonly SortKey[];
  readonly isNumeric: boolean;
}

/** Columns under one head. */
export interface ColumnGroup {
  readonly label: string;
  readonly columns: readonly TableColumn[];
}

/**
 * The heads of the table for a view, grouped. The column that would repeat the chosen answer is left out, and so are contacts
 * where the package has no events.
 */
export function columnGroups(view: FiguresView, scopeShort: string, contactsYear: Year | undefined): ColumnGroup[] {
  const repeated = repeatedColumn(view);
  return allGroups(view, scopeShort, contactsYear).map(({ label, columns }) => ({
    label,
    columns: columns.filter(({ id }) => id !== repeated),
  }));
}

function allGroups(view: FiguresView, scopeShort: string, contactsYear: Year | undefined): ColumnGroup[] {
  const { to } = view.years;
  const shareName = `Share of ${scopeShort} ${flowNoun(shareFlow(view.flow))}`;
  return [
    {
      label: '',
      columns: [text('name', 'Partner'), text('region', 'Region')],
    },
    {
      label: 'Chosen',
      columns: [number('shown', shownLabel(view), shownLabel(view), keysOfShown(view))],
    },
    flowGroup(view, 'export'),
    flowGroup(view, 'import'),
    {
      label: `Both, ${to}`,
      columns: [
        number('turnover', 'Turnover', `Turnover ${to}`, keysOfLevel(view, 'turnover')),
        number('balance', 'Balance', `Balance ${to}`, keysOfLevel(view, 'balance')),
        number('share', shareName, `${shareName} ${to}`, ['share']),
      ],
    },
    ...(contactsYear === undefined
      ? []
      : [
          {
            label: String(contactsYear),
            columns: [number('contacts', 'Contacts', `Contacts named for ${contactsYear}`, ['contacts'])],
          },
        ]),
  ];
}

/** The flow whose share is shown: a balance has none, so turnover stands in for it. */
export function shareFlow(flow: Flow): Exclude<Flow, 'balance'> {
  return flow === 'balance' ? 'turnover' : flow;
}

/** What the shown answer is: "Exports, change 2020–2021". */
function shownLabel(view: FiguresView): string {
  const { from, to } = view.years;
  if (comparesYears(view)) return `${flowName(view.flow)}, change ${from}–${to}`;
  return `${flowName(view.flow)}, ${measureName(measureOf(view).id)} ${to}`;
}

/** The column that holds the same answers as the chosen one; none holds the change of both flows together. */
function repeatedColumn(view: FiguresView): AnswerColumn | undefined {
  return REPEATED[measureOf(view).id](view.flow);
}

const isOneWay = (flow: Flow): flow is RecordedFlow => flow === 'export' || flow === 'import';

const REPEATED: Readonly<Record<Measure, (flow: Flow) => AnswerColumn | undefined>> = {
  change: (flow) => (isOneWay(flow) ? `${flow}-change` : undefined),
  value: (flow) => (isOneWay(flow) ? `${flow}-to` : flow),
  share: () => 'share',
};

/** The column that carries the arrow: the first that the sort orders by. */
export function sortedColumn(groups: readonly ColumnGroup[], key: SortKey): ColumnId | undefined {
  return groups.flatMap((group) => group.columns).find((column) => column.sortKeys.includes(key))?.id;
}

function flowGroup(view: FiguresView, flow: 'export' | 'import'): ColumnGroup {
  const { from, to } = view.years;
  const name = flowName(flow);
  return {
    label: name,
    columns: [
      number(`${flow}-from`, String(from), `${name} ${from}`, []),
      number(`${flow}-to`, String(to), `${name} ${to}`, keysOfLevel(view, flow)),
      number(`${flow}-change`, 'Change', `${name}, change ${from}–${to}`, view.flow === flow ? ['change'] : []),
    ],
  };
}

function keysOfShown(view: FiguresView): SortKey[] {
  const { id } = measureOf(view);
  // A value is sorted by as one of the flow shown, or of this flow whatever is shown.
  return keysOfLevel(view, view.flow).includes(id) ? [id, view.flow] : [id];
}

function keysOfLevel(view: FiguresView, flow: Flow): SortKey[] {
  return view.flow === flow ? [flow, 'value'] : [flow];
}

function text(id: 'name' | 'region', label: string): TableColumn {
  return { id, label, spoken: label, sortKeys: [id], isNumeric: false };
}

function number(id: ColumnId, label: string, spoken: string, sortKeys: readonly SortKey[]): TableColumn {
  return { id, label, spoken, sortKeys, isNumeric: true };
}
