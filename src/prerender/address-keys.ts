import type { Atlas } from '../dataset/atlas-file.ts';
import { MOST_PARTNERS, REGIONS } from '../trade/economy.ts';
import { EVENT_KINDS, EVENT_STATUSES } from '../trade/event.ts';
import { FLOWS, MEASURES, RECORDS } from '../trade/flow.ts';
import { YEAR_WORDS } from '../trade/period.ts';
import { VERDICTS } from '../trade/verdict.ts';
import { CODECS } from '../view-state/params.ts';
import { parseContextOf } from '../view-state/parse-context.ts';
import { LINE_BASES, type RequestedView, SCALES, SORT_KEYS, STAGES, THEMES } from '../view-state/view.ts';
import { oneOf } from './json-fields.ts';

/** One key of an address. */
export interface AddressKey {
  readonly key: string;
  /** What it chooses, and the values it takes. */
  readonly values: string;
  /** What leaving it out means; empty where that is no value. */
  readonly standard: string;
}

/** Every key in the order of a canonical address, its default as the address would write it. */
export function addressKeys(atlas: Atlas): AddressKey[] {
  const { defaults } = parseContextOf(atlas);
  const values = valuesOf(atlas);
  return CODECS.map(({ key, field, write }) => ({ key, values: values[field], standard: write(defaults[field]) }));
}

function valuesOf({ reporters }: Atlas): Readonly<Record<keyof RequestedView, string>> {
  const someOf = (list: readonly string[]) => `any of ${list.join(', ')}, joined by ~; with - in front, all but these`;
  return {
    reporter: `whose trade: ${oneOf(reporters.map(({ iso3 }) => iso3))}`,
    stage: `what stands first: ${oneOf(STAGES)}`,
    years: `two years joined by two dots, or one, which means it and the year before; ${YEAR_WORDS.join(' and ')} follow the data`,
    flow: oneOf(FLOWS),
    measure: oneOf(MEASURES),
    record: `whose record, the reporter’s or the partners’: ${oneOf(RECORDS)}`,
    regions: `${someOf(REGIONS.map(({ slug }) => slug))}; ${written('regions', [])} for the whole scope; events follow it`,
    partners: `in the charts: up to ${MOST_PARTNERS} alpha-3 codes joined by ~; ${written('partners', [])} for the sum of the regions`,
    focus: 'whose panel is open: one alpha-3 code',
    dates:
      'days of the events: two days such as 1999-06-01 joined by two dots; a day, month or year alone means all its days',
    kinds: `of events: ${someOf(EVENT_KINDS)}`,
    statuses: `of events: ${someOf(EVENT_STATUSES)}`,
    event: 'which is open: an id of events.json',
    scale: `of the lines: ${oneOf(SCALES)}`,
    basis: `of the lines: ${oneOf(LINE_BASES)}`,
    showsContacts: `contacts on the map: ${written('showsContacts', true)} or ${written('showsContacts', false)}; left out, the screen’s width decides`,
    verdicts: `of claims: ${someOf(VERDICTS)}`,
    sort: `of the table: ${oneOf(SORT_KEYS)}; - before it for descending`,
    theme: `${oneOf(THEMES)}; left out, the system decides`,
    isEmbedded: `${written('isEmbedded', true)} for a frame in another page`,
  };
}

/** A value as an address writes it. */
function written<Field extends keyof RequestedView>(field: Field, value: RequestedView[Field]): string {
  return CODECS.find((codec) => codec.field === field)?.write(value) ?? '';
}
