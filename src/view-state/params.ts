import { EVENT_ID, EVENT_KINDS, EVENT_STATUSES } from '../trade/event.ts';
import { FLOWS, MEASURES, RECORDS } from '../trade/flow.ts';
import { VERDICTS } from '../trade/verdict.ts';
import type { Vocabulary } from './parse-context.ts';
import { folded } from './parse-context.ts';
import type { Reading } from './parse-result.ts';
import { invalid, readEconomies, readEconomy, readSwitch, readWord, valid } from './parse-result.ts';
import { isLeftOut, REGION_SET, readSet, type WordSet, wordSet, writeSet } from './parse-set.ts';
import { readDates, readYears, writeDates, writeYears } from './parse-time.ts';
import type { RequestedView } from './view.ts';
import { LINE_BASES, SCALES, SORT_KEYS, STAGES, THEMES } from './view.ts';

/** One key of the address: how its text is read and written. A text that is left out means the default. */
export interface Codec<Field extends keyof RequestedView = keyof RequestedView> {
  readonly key: string;
  readonly field: Field;
  readonly read: (text: string, vocabulary: Vocabulary) => Reading<RequestedView[Field]>;
  readonly write: (value: RequestedView[Field]) => string;
}

/** How many partners the charts compare at most. */
export const MOST_PARTNERS = 8;

const NONE = 'none';

function codec<Field extends keyof RequestedView>(row: Codec<Field>): Codec {
  // One table for all fields: each row reads and writes its own field only.
  return row as unknown as Codec;
}

/** Reads and writes a choice of a set. */
function among<Word extends string>(set: WordSet<Word>) {
  return {
    read: (text: string) => readSet(text, set),
    write: (chosen: readonly Word[]) => writeSet(chosen, set),
  };
}

/** The whole grammar, one row a key, in the order of a canonical address. */
export const CODECS: readonly Codec[] = [
  codec({ key: 'reporter', field: 'reporter', read: readReporter, write: String }),
  codec({ key: 'view', field: 'stage', read: (text) => readWord(text, STAGES), write: String }),
  codec({ key: 'years', field: 'years', read: readYears, write: writeYears }),
  codec({ key: 'flow', field: 'flow', read: (text) => readWord(text, FLOWS), write: String }),
  codec({ key: 'measure', field: 'measure', read: (text) => readWord(text, MEASURES), write: String }),
  codec({ key: 'record', field: 'record', read: (text) => readWord(text, RECORDS), write: String }),
  codec({
    key: 'region',
    field: 'regions',
    read: (text) => readSet(text, REGION_SET),
    write: (list) => writeSet(list, REGION_SET) || 'all',
  }),
  codec({
    key: 'partners',
    field: 'partners',
    read: readPartners,
    write: (list) => (list.length === 0 ? NONE : list.slice(0, MOST_PARTNERS).join('~')),
  }),
  codec({ key: 'focus', field: 'focus', read: readEconomy, write: (value) => value ?? '' }),
  codec({ key: 'dates', field: 'dates', read: readDates, write: writeDates }),
  codec({ key: 'kinds', field: 'kinds', ...among(wordSet(EVENT_KINDS)) }),
  codec({ key: 'status', field: 'statuses', ...among(wordSet(EVENT_STATUSES)) }),
  codec({ key: 'event', field: 'event', read: readEvent, write: (value) => value ?? '' }),
  codec({ key: 'scale', field: 'scale', read: (text) => readWord(text, SCALES), write: String }),
  codec({ key: 'basis', field: 'basis', read: (text) => readWord(text, LINE_BASES), write: String }),
  codec({
    key: 'contacts',
    field: 'showsContacts',
    read: readSwitch,
    write: (value) => (value === undefined ? '' : value ? '1' : '0'),
  }),
  codec({ key: 'verdict', field: 'verdicts', ...among(wordSet(VERDICTS)) }),
  codec({
    key: 'sort',
    field: 'sort',
    read: readSort,
    write: ({ key, isDescending }) => `${isDescending ? '-' : ''}${key}`,
  }),
  codec({ key: 'theme', field: 'theme', read: (text) => readWord(text, THEMES), write: (value) => value ?? '' }),
  codec({ key: 'embed', field: 'isEmbedded', read: readSwitch, write: (value) => (value ? '1' : '0') }),
];

function readReporter(text: string, vocabulary: Vocabulary): Reading<RequestedView['reporter']> {
  const reading = readEconomy(text, vocabulary);
  if (reading.kind === 'valid' && !vocabulary.reporters.includes(reading.value)) {
    return invalid('is no reporter of this data package');
  }
  return reading;
}

function readPartners(text: string, vocabulary: Vocabulary): Reading<RequestedView['partners']> {
  // Read without its sign it would choose what it leaves out.
  if (isLeftOut(text)) return invalid('leaves out; only the partners to compare can be named');
  return folded(text) === NONE ? valid([]) : readEconomies(text, vocabulary, MOST_PARTNERS);
}

/** An event id; whether the package has it is known only once its events are loaded. */
function readEvent(text: string): Reading<RequestedView['event']> {
  const id = text.toLowerCase();
  return EVENT_ID.test(id) ? valid(id) : invalid('is no id of an event');
}

/** A column, descending with a minus on either side of it. */
function readSort(text: string): Reading<RequestedView['sort']> {
  const isDescending = /^[-‐‑–−]|[-‐‑–−]$/.test(text);
  const reading = readWord(text, SORT_KEYS);
  return reading.kind === 'valid' ? valid({ key: reading.value, isDescending }) : reading;
}
