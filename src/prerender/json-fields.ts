import { PROGRAM_UNITS } from '../format/export-number.ts';
import { CLAIM_MEASURES, type Locator, QUALIFIERS } from '../trade/claim.ts';
import { METHODS } from '../trade/comparison.ts';
import { type AtlasEvent, EVENT_KINDS, EVENT_LEVELS, EVENT_PRECISIONS, EVENT_STATUSES } from '../trade/event.ts';
import { EVIDENCE } from '../trade/figure.ts';
import { FLOWS, RECORDS } from '../trade/flow.ts';
import { WEAKNESSES } from '../trade/strength.ts';
import { STRENGTHS, VERDICTS } from '../trade/verdict.ts';
import type { CheckedClaim, ComparedFigure, ExportedComparison } from './checked-claims.ts';

/** Every field of one kind of row, with what it holds. */
type Meanings<Row> = Readonly<Record<keyof Row & string, string>>;

/** "one of a, b, c". */
export function oneOf(values: readonly string[]): string {
  return `one of ${values.join(', ')}`;
}

const CODES = 'ISO 3166 alpha-3 codes';
const DAY = 'a day such as 1999-09-16';
const PERIOD = 'a year 1999, a month 1999-09, or a span 1990..1999';

/** The fields at the top of both JSON files; the rows follow under the file’s own name. */
export const FILE_FIELDS = {
  version: 'version of the data package',
  reporter: 'ISO 3166 alpha-3 code of the reporter',
} as const;

/** The fields of a claim. */
export const CLAIM_FIELDS: Meanings<CheckedClaim> = {
  id: 'stays for ever',
  statement: 'what is claimed, in our words',
  partners: `${CODES} of foreign economies, or one region; empty for the trade with the world`,
  subject: 'what is counted: all-goods, or a slug such as farm-goods',
  measure: oneOf(CLAIM_MEASURES),
  value: 'the number as printed, in unit; absent for a claim in words alone',
  rounding: 'the step that the printed number is rounded to, in unit',
  low: 'lower end beside the number, given by the source or, for a number in words, by a reading, in unit',
  high: 'upper end, likewise',
  interval: 'low and high: what the number, its rounding and its qualifier allow together, in unit; null is no end',
  unit: 'unit of the numbers above, such as percent or USD',
  qualifier: `the words before the number: ${oneOf(QUALIFIERS)}`,
  period: PERIOD,
  baseline: `what the period is compared with, in the same form`,
  locator: 'where it stands, see below',
  remark: 'what a reader should know of it',
  verdict: `${oneOf(VERDICTS)}; the first of these that any comparison has`,
  strength: `of a decided verdict, ${oneOf(STRENGTHS)}: another complete source, a source or words that leave doubt, or the claim’s source against itself; the strongest that any comparison with this verdict has`,
  comparisons: 'every check of the claim, see below; those that decide the verdict first',
};

/** The fields of one check of a claim. */
export const COMPARISON_FIELDS: Meanings<ExportedComparison> = {
  verdict: oneOf(VERDICTS),
  strength: `of a decided comparison, ${oneOf(STRENGTHS)}`,
  method: `which comparison was made: ${oneOf(METHODS)}`,
  claimedFigure:
    'the claim as a number, see below; for a claim in words the baseline that its words are about, with the evidence of that baseline',
  foundFigure: 'what the claim is compared with, see below; absent where nothing is known',
  sources: 'those behind the found figure: id, name, url',
  doubt: 'incomplete or unclear, where the found figure’s source is; absent else',
  weaknesses: `why the comparison is weak or decides nothing, any of ${WEAKNESSES.join(', ')}`,
  sentence: 'the comparison in words',
  claimed: 'the claimed number with its range, in words',
  found: 'the found number with its range, in words',
  notes: 'why the numbers may differ',
};

/** The fields of a figure in a check. */
export const COMPARED_FIELDS: Meanings<ComparedFigure> = {
  value: 'the number, in unit; a claimed multiple such as fourfold is a change of 300 percent',
  low: 'lowest number that rounding and words allow, in unit; null where there is no lower end',
  high: 'highest number that rounding and words allow, in unit; null where there is no upper end',
  unit: oneOf(PROGRAM_UNITS),
  evidence: `${oneOf(EVIDENCE)}; an observed found figure stands in the sources of its comparison, which need not be the trade record`,
  of: 'what is measured, such as level, change or share',
  flow: `${oneOf(FLOWS)}, seen from the reporter`,
  partners: `${CODES}; empty for the trade with the world`,
  record: oneOf(RECORDS),
  year: 'calendar year; the last year of a change',
  from: 'first year of a change',
};

/** The fields of an event. */
export const EVENT_FIELDS: Meanings<AtlasEvent> = {
  id: 'stays for ever; the key event of an address takes it',
  startsOn: `${DAY}; absent without a date`,
  endsOn: `${DAY}, the same for a single day`,
  precision: `how exactly the source dates it: ${oneOf(EVENT_PRECISIONS)}`,
  status: oneOf(EVENT_STATUSES),
  kind: oneOf(EVENT_KINDS),
  level: `rank of those who take part: ${oneOf(EVENT_LEVELS)}`,
  title: 'what happened, in our words',
  partners: `${CODES} of those who take part`,
  topics: 'codes and slugs of what is only talked about',
  venueCountry: 'ISO 3166 alpha-3 code',
  venuePlace: 'town or site',
  organisations: 'names',
  people: 'names',
  parent: 'id of the event that this one is a part of',
  locator: 'where it stands, see below',
  remark: 'what a reader should know of it',
};

/** The fields of a place in a source. */
export const LOCATOR_FIELDS: Meanings<Locator> = {
  source: 'id of the source; datapackage.json lists them',
  section: 'heading as printed',
  paragraph: 'counted from 1 inside the section',
  note: 'number of the endnote, if any',
};
