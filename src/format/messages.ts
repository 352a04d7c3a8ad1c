import type { Economy } from '../trade/economy.ts';
import type { EventKind, EventLevel, EventStatus } from '../trade/event.ts';
import type { Source } from '../trade/evidence-base.ts';
import type { AbsenceReason, Evidence } from '../trade/figure.ts';
import type { Flow, Measure, RecordSide } from '../trade/flow.ts';
import { LOCALE, lowered } from './locale.ts';
import { formatCount, formatRoundUsd } from './number.ts';

const FLOW_NAMES: Readonly<Record<Flow, string>> = {
  export: 'Exports',
  import: 'Imports',
  turnover: 'Turnover',
  balance: 'Balance',
};

const MEASURE_NAMES: Readonly<Record<Measure, Readonly<Record<Place, string>>>> = {
  change: { start: 'Change', mid: 'change' },
  value: { start: 'US$ value', mid: 'US$ value' },
  share: { start: 'Share', mid: 'share' },
};

const EVIDENCE_NAMES: Readonly<Record<Evidence, string>> = {
  stated: 'Stated',
  derived: 'Derived',
  observed: 'Observed',
  estimated: 'Estimated',
  implied: 'Implied',
};

const REASON_NAMES: Readonly<Record<AbsenceReason, string>> = {
  'not-reported': 'Not reported',
  'no-source': 'No source',
  'zero-base': 'Base is zero',
  partial: 'Partly known',
  'not-applicable': 'Not applicable',
  'out-of-scope': 'Out of scope',
};

const KIND_NAMES: Readonly<Record<EventKind, string>> = {
  summit: 'Summit',
  meeting: 'Meeting',
  visit: 'Visit',
  consultation: 'Consultation',
  forum: 'Forum',
  multilateral: 'Multilateral gathering',
  statement: 'Statement',
  project: 'Project',
  aid: 'Aid',
  mission: 'Mission',
  obstacle: 'Obstacle',
};

const STATUS_NAMES: Readonly<Record<EventStatus, string>> = {
  held: 'Held',
  planned: 'Planned',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
};

const LEVEL_NAMES: Readonly<Record<EventLevel, string>> = {
  'head-of-state': 'Head of state',
  'head-of-government': 'Head of government',
  minister: 'Minister',
  'deputy-minister': 'Deputy minister',
  parliament: 'Parliament',
  business: 'Business',
  agency: 'Agency',
  other: 'Other',
};

/** Where a name stands: at the start of a sentence or alone, as a label does, or in the middle of a sentence. */
export type Place = 'start' | 'mid';

function placed(name: string, place: Place): string {
  return place === 'mid' ? lowered(name) : name;
}

/** "Exports". */
export function flowName(flow: Flow): string {
  return FLOW_NAMES[flow];
}

/** "exports", inside a sentence. */
export function flowNoun(flow: Flow): string {
  return placed(FLOW_NAMES[flow], 'mid');
}

/** "exports to", "imports from", "turnover with": ready for a partner's name. */
export function flowWith(flow: Flow): string {
  return `${flowNoun(flow)} ${flow === 'export' ? 'to' : flow === 'import' ? 'from' : 'with'}`;
}

/** "Change"; "change" in the middle of a sentence. */
export function measureName(measure: Measure, place: Place = 'start'): string {
  return MEASURE_NAMES[measure][place];
}

/** "Belarus’s record", or "Partners’ record" for the mirror. */
export function recordName(record: RecordSide, reporterName: string): string {
  return record === 'own' ? recordNoun(record, reporterName) : 'Partners’ record';
}

/** The same inside a sentence: "Belarus’s record", "partners’ record". */
export function recordNoun(record: RecordSide, reporterName: string): string {
  return record === 'own' ? `${possessive(reporterName)} record` : 'partners’ record';
}

/** "Derived"; "derived" in the middle of a sentence. */
export function evidenceName(evidence: Evidence, place: Place = 'start'): string {
  return placed(EVIDENCE_NAMES[evidence], place);
}

/** "No source"; "no source" in the middle of a sentence. */
export function reasonName(reason: AbsenceReason, place: Place = 'start'): string {
  return placed(REASON_NAMES[reason], place);
}

/** How a base under the package's mark is called, wherever one is marked. */
export const SMALL_BASE = 'small base';

/** The same with the mark: "small base (under US$1 m)"; a package without a mark has no small bases. */
export function smallBaseName(lowBaseUsd: number): string {
  return lowBaseUsd === 0 ? SMALL_BASE : `${SMALL_BASE} (under ${formatRoundUsd(lowBaseUsd)})`;
}

/** "Visit"; "visit" in the middle of a sentence. */
export function kindName(kind: EventKind, place: Place = 'start'): string {
  return placed(KIND_NAMES[kind], place);
}

/** "Planned"; "planned" in the middle of a sentence. */
export function statusName(status: EventStatus, place: Place = 'start'): string {
  return placed(STATUS_NAMES[status], place);
}

/** "Minister"; "minister" in the middle of a sentence. */
export function levelName(level: EventLevel, place: Place = 'start'): string {
  return placed(LEVEL_NAMES[level], place);
}

/** "Belarus’s", "the Netherlands’". */
export function possessive(name: string): string {
  return /[^s]s$/.test(name) && /(lands|ates|ines|tius)$/.test(name) ? `${name}’` : `${name}’s`;
}

/** A name inside a sentence: "the Philippines", "Turkey". */
export function withArticle({ name, takesArticle }: Pick<Economy, 'name' | 'takesArticle'>): string {
  return takesArticle ? `the ${name}` : name;
}

/** A text with a large first letter, as at the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Who publishes a source, without what stands beside the name: its authors, or an abbreviation in brackets. */
export function publisherName({ publisher }: Pick<Source, 'publisher'>): string {
  return publisher.split(/[;(]/)[0]?.trim() ?? publisher;
}

/** How a source is named in passing: "International Monetary Fund, Direction of Trade Statistics". */
export function sourceName(source: Pick<Source, 'publisher' | 'title'>): string {
  return `${publisherName(source)}, ${source.title}`;
}

// Made when first asked for: the first frame has no list to write.
let lists: Intl.ListFormat | undefined;

/** "A, B, and C". */
export function listOf(names: readonly string[]): string {
  lists ??= new Intl.ListFormat(LOCALE, { style: 'long', type: 'conjunction' });
  const [first, second] = names;
  // With an “and” of its own in a name, two names need the comma that three have.
  if (names.length === 2 && names.some((name) => name.includes(' and '))) return `${first}, and ${second}`;
  return lists.format(names);
}

/** "1 partner", "4 partners". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}
