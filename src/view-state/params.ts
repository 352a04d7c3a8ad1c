import { MOST_PARTNERS, REGIONS } from '../trade/economy.ts';
import { EVENT_ID, EVENT_KINDS, EVENT_STATUSES } from '../trade/event.ts';
import { FLOWS, MEASURES, RECORDS } from '../trade/flow.ts';
import { YEAR_WORDS } from '../trade/period.ts';
import { VERDICTS } from '../trade/verdict.ts';
import type { Param, ParseContext } from './param.ts';
import { parseEconomies, parseEconomy } from './parse-economies.ts';
import type { ParseResult } from './parse-result.ts';
import { invalid, valid } from './parse-result.ts';
import { isLeftOut, parseSet, REGION_SET, serializeSet, type WordSet, wordSet } from './parse-set.ts';
import { parseDates, parseYears, serializeRange } from './parse-time.ts';
import { folded, parseSwitch, parseWord } from './parse-words.ts';
import type { RequestedView } from './view.ts';
import { LINE_BASES, SCALES, SORT_KEYS, STAGES, THEMES } from './view.ts';

/** A field of what an address asks for. */
export type Field = keyof RequestedView;

const ALL = 'all';
const NONE = 'none';

/** What only leaving its key out can say: nothing is opened or asked for. */
const optional = {
  serialize: (value: string | undefined) => value ?? '',
  equals: Object.is,
  defaultOf: () => undefined,
};

/**
 * The whole grammar: one row a field of the view, in the order of a canonical address. A field without a row, and a row
 * that parses to another type than its field's, do not compile.
 */
export const PARAMS: { readonly [F in Field]: Param<RequestedView[F]> } = {
  reporter: {
    key: 'reporter',
    parse: parseReporter,
    serialize: String,
    equals: Object.is,
    defaultOf: ({ reporter }) => reporter,
    description: ({ reporters }) => `whose trade: ${oneOf(reporters.map(({ iso3 }) => iso3))}`,
  },
  stage: {
    key: 'view',
    ...word(STAGES),
    defaultOf: () => 'map',
    description: () => `what stands first: ${oneOf(STAGES)}`,
  },
  years: {
    key: 'years',
    parse: parseYears,
    serialize: serializeRange,
    equals: isSameRange,
    defaultOf: ({ defaults }) => defaults.years,
    description: () =>
      `two years joined by two dots, or one, which means it and the year before; ${YEAR_WORDS.join(' and ')} follow the data`,
  },
  flow: {
    key: 'flow',
    ...word(FLOWS),
    defaultOf: ({ defaults }) => defaults.flow,
    description: () => oneOf(FLOWS),
  },
  measure: {
    key: 'measure',
    ...word(MEASURES),
    defaultOf: ({ defaults }) => defaults.measure,
    description: () => oneOf(MEASURES),
  },
  record: {
    key: 'record',
    ...word(RECORDS),
    defaultOf: () => 'own',
    description: () => `whose record, the reporter’s or the partners’: ${oneOf(RECORDS)}`,
  },
  regions: {
    key: 'region',
    ...choice(REGION_SET),
    serialize: (regions) => serializeSet(regions, REGION_SET) || ALL,
    defaultOf: ({ defaults }) => defaults.regions,
    description: () => `${someOf(REGIONS.map(({ slug }) => slug))}; ${ALL} for the whole scope; events follow it`,
  },
  partners: {
    key: 'partners',
    parse: parsePartners,
    serialize: (partners) => partners.slice(0, MOST_PARTNERS).join('~') || NONE,
    equals: isSameList,
    defaultOf: ({ defaults }) => defaults.partners,
    description: () =>
      `in the charts: up to ${MOST_PARTNERS} alpha-3 codes joined by ~; ${NONE} for the sum of the regions`,
  },
  focus: {
    key: 'focus',
    parse: parseEconomy,
    ...optional,
    description: () => 'whose panel is open: one alpha-3 code',
  },
  dates: {
    key: 'dates',
    parse: parseDates,
    serialize: serializeRange,
    equals: isSameRange,
    // Without events the days are open, and hide nothing.
    defaultOf: ({ eventYears }) => ({
      from: `${eventYears[0] ?? 1000}-01-01`,
      to: `${eventYears.at(-1) ?? 9999}-12-31`,
    }),
    description: () =>
      'days of the events: two days such as 1999-06-01 joined by two dots; a day, month or year alone means all its days',
  },
  kinds: {
    key: 'kinds',
    ...choice(wordSet(EVENT_KINDS)),
    defaultOf: () => [],
    description: () => `of events: ${someOf(EVENT_KINDS)}`,
  },
  statuses: {
    key: 'status',
    ...choice(wordSet(EVENT_STATUSES)),
    defaultOf: () => [],
    description: () => `of events: ${someOf(EVENT_STATUSES)}`,
  },
  event: {
    key: 'event',
    parse: parseEvent,
    ...optional,
    description: () => 'which is open: an id of events.json',
  },
  scale: {
    key: 'scale',
    ...word(SCALES),
    defaultOf: () => 'linear',
    description: () => `of the lines: ${oneOf(SCALES)}`,
  },
  basis: {
    key: 'basis',
    ...word(LINE_BASES),
    defaultOf: () => 'value',
    description: () => `of the lines: ${oneOf(LINE_BASES)}`,
  },
  showsContacts: {
    key: 'contacts',
    parse: parseSwitch,
    serialize: (shows) => (shows === undefined ? '' : serializeSwitch(shows)),
    equals: Object.is,
    defaultOf: () => undefined,
    description: () => 'contacts on the map: 1 or 0; left out, the screen’s width decides',
  },
  verdicts: {
    key: 'verdict',
    ...choice(wordSet(VERDICTS)),
    defaultOf: () => [],
    description: () => `of claims: ${someOf(VERDICTS)}`,
  },
  sort: {
    key: 'sort',
    parse: parseSort,
    serialize: ({ key, isDescending }) => `${isDescending ? '-' : ''}${key}`,
    equals: (a, b) => a.key === b.key && a.isDescending === b.isDescending,
    defaultOf: () => ({ key: 'turnover', isDescending: true }),
    description: () => `of the table: ${oneOf(SORT_KEYS)}; - before it for descending`,
  },
  theme: {
    key: 'theme',
    parse: (text) => parseWord(text, THEMES),
    ...optional,
    description: () => `${oneOf(THEMES)}; left out, the system decides`,
  },
  isEmbedded: {
    key: 'embed',
    parse: parseSwitch,
    serialize: serializeSwitch,
    equals: Object.is,
    defaultOf: () => false,
    description: () => '1 for a frame in another page',
  },
};

/** Every field, in the order of a canonical address. */
// TypeScript gives the keys of an object as strings; this one has no others.
export const FIELDS = Object.keys(PARAMS) as readonly Field[];

/** One word of a set. */
function word<Word extends string>(words: readonly Word[]) {
  return { parse: (text: string) => parseWord(text, words), serialize: String, equals: Object.is };
}

/** Any words of a set; none of them is all of them. */
function choice<Word extends string>(set: WordSet<Word>) {
  return {
    parse: (text: string) => parseSet(text, set),
    serialize: (chosen: readonly Word[]) => serializeSet(chosen, set),
    equals: isSameList,
  };
}

function serializeSwitch(isOn: boolean): string {
  return isOn ? '1' : '0';
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

function isSameRange<End>(a: Range<End>, b: Range<End>): boolean {
  return a.from === b.from && a.to === b.to;
}

interface Range<End> {
  readonly from: End;
  readonly to: End;
}

function parseReporter(text: string, context: ParseContext): ParseResult<RequestedView['reporter']> {
  const result = parseEconomy(text, context);
  if (result.kind === 'valid' && !context.reporters.includes(result.value)) {
    return invalid('is no reporter of this data package');
  }
  return result;
}

function parsePartners(text: string, context: ParseContext): ParseResult<RequestedView['partners']> {
  // Parsed without its sign it would choose what it leaves out.
  if (isLeftOut(text)) return invalid('leaves out; only the partners to compare can be named');
  return folded(text) === NONE ? valid([]) : parseEconomies(text, context, MOST_PARTNERS);
}

/** An event id; whether the package has it is known only once its events are loaded. */
function parseEvent(text: string): ParseResult<RequestedView['event']> {
  const id = text.toLowerCase();
  return EVENT_ID.test(id) ? valid(id) : invalid('is no id of an event');
}

/** A column, descending with a minus on either side of it. */
function parseSort(text: string): ParseResult<RequestedView['sort']> {
  const isDescending = /^[-‐‑–−]|[-‐‑–−]$/.test(text);
  const result = parseWord(text, SORT_KEYS);
  return result.kind === 'valid' ? valid({ key: result.value, isDescending }) : result;
}

function oneOf(words: readonly string[]): string {
  return `one of ${words.join(', ')}`;
}

function someOf(words: readonly string[]): string {
  return `any of ${words.join(', ')}, joined by ~; with - in front, all but these`;
}
