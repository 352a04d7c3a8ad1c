import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { Absent, Quantity } from '../trade/figure.ts';
import { yearsBetween } from '../trade/period.ts';
import { reporterNameOf } from '../trade/scope.ts';
import { counted, flowNoun, flowWith, listOf, possessive, reasonName, recordNoun } from './messages.ts';
import { nameOf, nameQuantity, quantityPhrase } from './quantity.ts';

/** Why there is no figure, in words. */
export interface AbsentDescription {
  /** "No source". */
  readonly short: string;
  /** What is missing: "Exports to Brazil, 2021". */
  readonly subject: string;
  /** The reason as a sentence. */
  readonly sentence: string;
  /** The reason as many partners share it, after a colon: "the trade record ends in 2020, and no claim gives …". */
  readonly cause: string;
  /** What would make the figure computable. */
  readonly wouldNeed: string;
  /** The reason, and what would make the figure computable where the reason does not name it already. */
  readonly why: string;
}

/** Describes an absent figure: the reason, and what would make it computable. */
export function describeAbsent(base: EvidenceBase, absent: Absent): AbsentDescription {
  // Worded when asked for: a page holds thousands, and opens one.
  return {
    short: reasonName(absent.reason),
    get subject() {
      return nameQuantity(base, absent.quantity);
    },
    get sentence() {
      return sentenceOf(base, absent);
    },
    get cause() {
      return causeOf(base, absent);
    },
    get wouldNeed() {
      return needOf(base, absent);
    },
    get why() {
      const sentence = sentenceOf(base, absent);
      return isNeedSaid(absent, sentence) ? sentence : `${sentence} ${needOf(base, absent)}`;
    },
  };
}

/** Whether a text names all that is missing, so that to ask for it would say the same again. */
export function isNeedSaid({ missing }: Absent, text: string): boolean {
  const said = text.toLowerCase();
  return (
    missing.length > 0 && missing.every(({ flow, year }) => said.includes(flowNoun(flow)) && said.includes(`${year}`))
  );
}

const STILL_IN_USD = 'Its value in US dollars can still be read.';

function sentenceOf(base: EvidenceBase, absent: Absent): string {
  const { quantity, reason, missing } = absent;
  const name = subjectOf(base, quantity);
  switch (reason) {
    case 'no-source':
      return `${name}: ${noSource(base, absent)}.`;
    case 'not-reported':
      return `${name}: ${notReported(base, absent)}`;
    case 'not-applicable':
      return `A balance may change its sign, so it has no ${NOT_OF_BALANCE[quantity.of] ?? 'such figure'}.`;
    case 'zero-base':
      return `${name}: the base, ${rowsOf(missing)}, is zero, and nothing can be divided by zero.`;
    case 'partial':
      return quantity.of === 'share'
        ? `The sum of all partners is known only in part for ${quantity.year}, so no share can be taken from it.`
        : `${name}: one side is missing, ${rowsOf(missing)}, so ${quantity.flow === 'balance' ? 'no difference can be taken' : 'the two cannot be added up'}.`;
    case 'out-of-scope':
      return isReporter(quantity)
        ? `${name} is the reporter, and has no trade with itself.`
        : `${name} is not one of the economies that the atlas covers.`;
    default:
      throw new RangeError(`unknown reason ${reason satisfies never}`);
  }
}

const NOT_OF_BALANCE: Readonly<Partial<Record<Quantity['of'], string>>> = {
  index: 'index',
  'average-growth': 'yearly growth',
  share: 'share',
};

function noSource(base: EvidenceBase, { quantity, missing }: Absent): string {
  const { to } = base.record.yearsOf(quantity.record);
  const { flow, year } = quantity;
  const reporter = possessive(nameOf(base, quantity.reporter));
  if (quantity.record === 'mirror')
    return `the partners’ records end in ${to}, and the claims are about ${reporter} own figures`;
  const record = recordThatEnds(base);
  if (isWorldTotal(missing))
    return `${record} ends in ${to}, so ${reporter} ${flowWith(flow)} the whole world ${isPlural(flow) ? 'are' : 'is'} not known for ${year}`;
  return `${record} ends in ${to}, and no claim gives ${isPlural(flow) ? '' : 'the '}${flowNoun(flow)} for ${year}`;
}

/** What ends with the reporter's own record: the trade record as a whole, or that record alone where the partners' go on. */
export function recordThatEnds(base: EvidenceBase): string {
  const { yearsOf } = base.record;
  return yearsOf('any').to > yearsOf('own').to ? recordNoun('own', reporterNameOf(base)) : 'the trade record';
}

/** Whether only the trade with the whole world is not known; that with the partner is. */
function isWorldTotal(missing: readonly Quantity[]): boolean {
  return missing.every((one) => one.of === 'level' && one.partners.length === 0);
}

function causeOf(base: EvidenceBase, absent: Absent): string {
  const { quantity, reason, missing } = absent;
  if (reason === 'no-source') return `${noSource(base, absent)}.`;
  if (reason === 'not-reported')
    return isWorldTotal(missing) ? notReported(base, absent) : `${missingRows(base, absent)}.`;
  if (reason === 'zero-base') return `the base, ${rowsOf(missing)}, is zero.`;
  if (reason === 'partial')
    return quantity.of === 'share'
      ? `the sum of all partners is known only in part for ${quantity.year}.`
      : 'one side of the trade, exports or imports, is missing.';
  return sentenceOf(base, absent);
}

const NO_ZERO = 'A missing row is not a zero.';

function notReported(base: EvidenceBase, { quantity, missing }: Absent): string {
  const first = base.record.yearsOf(quantity.record).from;
  if (missing.every((one) => one.year < first))
    return `the trade record begins in ${first}, so there is nothing to compare with.`;
  const reporter = possessive(nameOf(base, quantity.reporter));
  if (isWorldTotal(missing))
    return `the package holds no total of ${reporter} ${flowNoun(quantity.flow)} for ${quantity.year}.`;
  const reach = isUnknown(base, quantity) ? '' : reachOf(base, missing);
  return `${missingRows(base, { quantity, missing })}${reach}. ${NO_ZERO}`;
}

/** Whose record has no row, and of which years. */
function missingRows(base: EvidenceBase, { quantity, missing }: Pick<Absent, 'quantity' | 'missing'>): string {
  const reporter = possessive(nameOf(base, quantity.reporter));
  const { from, to } = base.record.yearsOf('any');
  if (isUnknown(base, quantity))
    return `no row in the trade record of ${from} to ${to}, neither in ${reporter} nor in its own`;
  const isMirror = missing[0]?.record === 'mirror';
  const whose = isMirror
    ? `the partner${quantity.partners.length === 1 ? '’s record has' : 's’ records have'}`
    : `${reporter} record has`;
  return `${whose} no row for ${rowsOf(missing)}`;
}

/** Whether no record at all has a row of the one partner. */
function isUnknown({ record }: EvidenceBase, { partners: [code, ...more] }: Quantity): boolean {
  return code !== undefined && more.length === 0 && !record.partners.has(code);
}

/** Where the rows of one flow with one partner begin or end, when the missing years lie outside. */
function reachOf({ record }: EvidenceBase, missing: readonly Quantity[]): string {
  const [one, ...more] = missing;
  const [code] = one?.partners ?? [];
  if (one === undefined || code === undefined || one.partners.length > 1) return '';
  const { flow } = one;
  if (flow === 'turnover' || flow === 'balance' || more.some((other) => other.flow !== flow)) return '';
  const { from, to } = record.yearsOf(one.record);
  const recorded = yearsBetween(from, to).filter((year) => record.rowOf(code, one.record, flow, year));
  const [first, last] = [recorded[0], recorded.at(-1)];
  if (first === undefined || last === undefined) return ', nor for any other year';
  if (missing.every(({ year }) => year < first)) return `; its first for them is of ${first}`;
  return missing.every(({ year }) => year > last) ? `; its last for them is of ${last}` : '';
}

function needOf(base: EvidenceBase, absent: Absent): string {
  const { missing, quantity, reason } = absent;
  switch (reason) {
    case 'zero-base':
    case 'not-applicable':
      return STILL_IN_USD;
    case 'out-of-scope':
      return isReporter(quantity) ? 'Choose one of its partners.' : 'Choose one that it covers.';
    case 'no-source':
    case 'not-reported':
    case 'partial': {
      const needed =
        missing.length > 2 ? `the ${rowsOf(missing)}` : missing.map((one) => quantityPhrase(base, one)).join(' and ');
      return `To work it out one needs: ${needed}.`;
    }
    default:
      throw new RangeError(`unknown reason ${reason satisfies never}`);
  }
}

function subjectOf(base: EvidenceBase, { partners }: Quantity): string {
  const [code, ...more] = partners;
  if (code === undefined) return 'All partners';
  return more.length === 0 ? nameOf(base, code) : `These ${counted(partners.length, 'partner')}`;
}

function isReporter({ partners, reporter }: Quantity): boolean {
  return partners[0] === reporter;
}

function isPlural(flow: Quantity['flow']): boolean {
  return flow === 'export' || flow === 'import';
}

/** "exports of 2019 and 2020", "exports and imports of 2020". */
function rowsOf(quantities: readonly Quantity[]): string {
  const flows = [...new Set(quantities.map((one) => flowNoun(one.flow)))].sort();
  const years = [...new Set(quantities.map((one) => one.year))].sort();
  return `${listOf(flows)} of ${listOf(years.map(String))}`;
}
