import { MOST_PARTNERS } from '../trade/economy.ts';
import { EVENT_ID, EVENT_KINDS, EVENT_STATUSES } from '../trade/event.ts';
import { FLOWS, MEASURES, RECORDS } from '../trade/flow.ts';
import { VERDICTS } from '../trade/verdict.ts';
import type { ParseContext } from './parse-context.ts';
import { folded } from './parse-context.ts';
import type { ParseResult } from './parse-result.ts';
import { invalid, parseEconomies, parseEconomy, parseSwitch, parseWord, valid } from './parse-result.ts';
import { isLeftOut, parseSet, REGION_SET, serializeSet, type WordSet, wordSet } from './parse-set.ts';
import { parseDates, parseYears, serializeDates, serializeYears } from './parse-time.ts';
import type { RequestedView } from './view.ts';
import { LINE_BASES, SCALES, SORT_KEYS, STAGES, THEMES } from './view.ts';

/** One key of the address: how its text is read and written. A text that is left out means the default. */
export interface Codec<Field extends keyof RequestedView = keyof RequestedView> {
  readonly key: string;
  readonly field: Field;
  readonly read: (text: string, context: ParseContext) => ParseResult<RequestedView[Field]>;
  readonly write: (value: RequestedView[Field]) => string;
}

const NONE = 'none';

function codec<Field extends keyof RequestedView>(row: Codec<Field>): Codec {
  // One table for all fields: each row reads and writes its own field only.
  return row as unknown as Codec;
}

/** Reads and writes a choice of a set. */
function among<Word extends string>(set: WordSet<Word>) {
  return {
    read: (text: string) => parseSet(text, set),
    write: (chosen: readonly Word[]) => serializeSet(chosen, set),
  };
}

/** The whole grammar, one row a key, in the order of a canonical address. */
export const CODECS: readonly Codec[] = [
  codec({ key: 'reporter', field: 'reporter', read: parseReporter, write: String }),
  codec({ key: 'view', field: 'stage', read: (text) => parseWord(text, STAGES), write: String }),
  codec({ key: 'years', field: 'years', read: parseYears, write: serializeYears }),
  codec({ key: 'flow', field: 'flow', read: (text) => parseWord(text, FLOWS), write: String }),
  codec({ key: 'measure', field: 'measure', read: (text) => parseWord(text, MEASURES), write: String }),
  codec({ key: 'record', field: 'record', read: (text) => parseWord(text, RECORDS), write: String }),
  codec({
    key: 'region',
    field: 'regions',
    read: (text) => parseSet(text, REGION_SET),
    write: (list) => serializeSet(list, REGION_SET) || 'all',
  }),
  codec({
    key: 'partners',
    field: 'partners',
    read: parsePartners,
    write: (list) => (list.length === 0 ? NONE : list.slice(0, MOST_PARTNERS).join('~')),
  }),
  codec({ key: 'focus', field: 'focus', read: parseEconomy, write: (value) => value ?? '' }),
  codec({ key: 'dates', field: 'dates', read: parseDates, write: serializeDates }),
  codec({ key: 'kinds', field: 'kinds', ...among(wordSet(EVENT_KINDS)) }),
  codec({ key: 'status', field: 'statuses', ...among(wordSet(EVENT_STATUSES)) }),
  codec({ key: 'event', field: 'event', read: parseEvent, write: (value) => value ?? '' }),
  codec({ key: 'scale', field: 'scale', read: (text) => parseWord(text, SCALES), write: String }),
  codec({ key: 'basis', field: 'basis', read: (text) => parseWord(text, LINE_BASES), write: String }),
  codec({
    key: 'contacts',
    field: 'showsContacts',
    read: parseSwitch,
    write: (value) => (value === undefined ? '' : value ? '1' : '0'),
  }),
  codec({ key: 'verdict', field: 'verdicts', ...among(wordSet(VERDICTS)) }),
  codec({
    key: 'sort',
    field: 'sort',
    read: parseSort,
    write: ({ key, isDescending }) => `${isDescending ? '-' : ''}${key}`,
  }),
  codec({ key: 'theme', field: 'theme', read: (text) => parseWord(text, THEMES), write: (value) => value ?? '' }),
  codec({ key: 'embed', field: 'isEmbedded', read: parseSwitch, write: (value) => (value ? '1' : '0') }),
];

function parseReporter(text: string, context: ParseContext): ParseResult<RequestedView['reporter']> {
  const reading = parseEconomy(text, context);
  if (reading.kind === 'valid' && !context.reporters.includes(reading.value)) {
    return invalid('is no reporter of this data package');
  }
  return reading;
}

function parsePartners(text: string, context: ParseContext): ParseResult<RequestedView['partners']> {
  // Read without its sign it would choose what it leaves out.
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
  const reading = parseWord(text, SORT_KEYS);
  return reading.kind === 'valid' ? valid({ key: reading.value, isDescending }) : reading;
}
