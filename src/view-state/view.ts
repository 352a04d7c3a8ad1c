import type { DateWindow } from '../trade/day.ts';
import type { Iso3, RegionSlug } from '../trade/economy.ts';
import type { EventKind, EventStatus } from '../trade/event.ts';
import type { Flow, Measure, RecordSide } from '../trade/flow.ts';
import type { FlowMeasure } from '../trade/measure.ts';
import type { YearEnd, YearRange } from '../trade/period.ts';
import type { Verdict } from '../trade/verdict.ts';

/**
 * What stands first on the page; the others follow below it:
 * - `map`: the partners coloured by their figures;
 * - `table`: the partners with all their figures;
 * - `claims`: the claims with their checks.
 */
export const STAGES = ['map', 'table', 'claims'] as const;
export type Stage = (typeof STAGES)[number];

/**
 * How values of the lines are placed:
 * - `linear`: equal differences are equally far apart;
 * - `log`: equal ratios are. A balance, which may be below zero, has none.
 */
export const SCALES = ['linear', 'log'] as const;
export type Scale = (typeof SCALES)[number];

/**
 * What the lines show:
 * - `value`: trade value in USD;
 * - `index`: the value of the first year of the range is 100. A balance has none.
 */
export const LINE_BASES = ['value', 'index'] as const;
export type LineBasis = (typeof LINE_BASES)[number];

/**
 * What the table is sorted by:
 * - `name`: of the partner;
 * - `region`: of the partner, by name;
 * - `value`, `change`, `share`: the measure of the flow in view. The share of a balance is that of turnover;
 * - `export`, `import`, `turnover`, `balance`: the value of that flow in the last year;
 * - `contacts`: how many events count as contacts.
 */
export const SORT_KEYS = [
  'name',
  'region',
  'value',
  'change',
  'share',
  'export',
  'import',
  'turnover',
  'balance',
  'contacts',
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** The colours of the page, whatever the system has. */
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** How the table is sorted. */
export interface Sort {
  readonly key: SortKey;
  readonly isDescending: boolean;
}

interface ViewChoices {
  readonly reporter: Iso3;
  readonly stage: Stage;
  readonly record: RecordSide;
  /** Empty: the whole scope. */
  readonly regions: readonly RegionSlug[];
  /** Compared in the charts, at most eight; empty (`none`): the charts show the region's sum. */
  readonly partners: readonly Iso3[];
  /** The partner whose panel is open. */
  readonly focus: Iso3 | undefined;
  readonly dates: DateWindow;
  /** Empty: all kinds. */
  readonly kinds: readonly EventKind[];
  /** Empty: all statuses. */
  readonly statuses: readonly EventStatus[];
  readonly event: string | undefined;
  readonly scale: Scale;
  readonly basis: LineBasis;
  /** Discs of contacts on the map; undefined leaves it to the screen's width. */
  readonly showsContacts: boolean | undefined;
  /** Empty: all verdicts. */
  readonly verdicts: readonly Verdict[];
  readonly sort: Sort;
  /** Undefined follows the system. */
  readonly theme: Theme | undefined;
  readonly isEmbedded: boolean;
}

/** What the reader asked for. What of it cannot be shown is corrected in the address as soon as the data are known. */
export interface RequestedView extends ViewChoices {
  readonly years: { readonly from: YearEnd; readonly to: YearEnd };
  readonly flow: Flow;
  readonly measure: Measure;
}

/** What is shown: the request resolved against what the data covers. Every model is made from this. */
export type View = ViewChoices & FlowMeasure & { readonly years: YearRange };

/** What figures follow from: a view without its open partner, events, claims, colours and order of the page. */
export type FiguresView = Omit<
  ViewChoices,
  'focus' | 'dates' | 'kinds' | 'statuses' | 'event' | 'verdicts' | 'stage' | 'theme'
> &
  FlowMeasure & { readonly years: YearRange };

/** The part of a view that figures follow from. */
export function figuresView(view: View): FiguresView {
  const { focus, dates, kinds, statuses, event, verdicts, stage, theme, ...figures } = view;
  return figures;
}

/** What the panel of a partner follows from. */
export type PanelView = FiguresView & Pick<View, 'event'>;

/** One change of the view, made by a control. */
export type ViewChange = Partial<RequestedView>;

/** One choice of a new view. */
export type OnViewChange = (change: ViewChange) => void;
