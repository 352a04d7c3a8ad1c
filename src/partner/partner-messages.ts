import { counted, flowNoun, levelName, listOf, possessive, statusName } from '../format/messages.ts';
import { formatCount, formatOrdinal, formatUsd } from '../format/number.ts';
import type { Caution } from '../trade/caution.ts';
import type { Contacts, EventLevel, EventStatus } from '../trade/event.ts';
import type { Quantity } from '../trade/figure.ts';
import type { Valuation } from '../trade/flow.ts';
import type { Year } from '../trade/period.ts';

/** Region and rank under the partner's name. */
export function placeText(
  subregion: string,
  rank: { readonly place: number; readonly of: number } | undefined,
  year: Year,
): string {
  if (rank === undefined) return `${subregion} · no turnover on record for ${year}, so no rank`;
  if (rank.of === 1) return `${subregion} · the only partner with a turnover in ${year}`;
  return `${subregion} · ${formatOrdinal(rank.place)} of ${formatCount(rank.of)} partners by turnover in ${year}`;
}

/** A caution with the figure that it is about. */
export interface CautionOf {
  readonly caution: Caution;
  readonly quantity: Pick<Quantity, 'flow' | 'from'>;
}

/** What the cautions about figures shown together mean for the reader, each said once; all small bases in one line. */
export function cautionTexts(cautions: readonly CautionOf[]): string[] {
  const texts = cautions.flatMap(({ caution }) => (caution.kind === 'low-base' ? [] : [cautionText(caution)]));
  return [...new Set(texts), ...smallBasesText(cautions)];
}

/** "Small bases in 2010: exports US$1,114 and imports US$30,183. Large percentages of them say little." */
function smallBasesText(cautions: readonly CautionOf[]): string[] {
  const bases = cautions.flatMap(({ caution, quantity }) =>
    caution.kind === 'low-base' ? [`${flowNoun(quantity.flow)} ${formatUsd(caution.baseUsd)}`] : [],
  );
  const named = [...new Set(bases)];
  const year = cautions.find(({ caution }) => caution.kind === 'low-base')?.quantity.from;
  if (named.length === 0) return [];
  return named.length === 1
    ? [`Small base in ${year}: ${named[0]}. A large percentage of it says little.`]
    : [`Small bases in ${year}: ${listOf(named)}. Large percentages of them say little.`];
}

function cautionText(caution: Exclude<Caution, { kind: 'low-base' }>): string {
  switch (caution.kind) {
    case 'year':
      return caution.text;
    case 'estimate':
      return 'The compiler of the record marks this figure as its own estimate.';
    case 'open-interval':
      return 'The source gives this number in words, so it has no upper or lower end.';
    default:
      throw new RangeError(`unknown caution ${caution satisfies never}`);
  }
}

/** Contacts of a year as plain counts; that none is named is not proof that there was none. */
export function contactsText(contacts: Contacts, partner: string, year: Year): string {
  const parts = [
    [contacts.held, 'held'],
    [contacts.planned, 'planned'],
    [contacts.cancelled, 'cancelled or postponed'],
  ] as const;
  const named = parts.filter(([count]) => count > 0).map(([count, word]) => `${formatCount(count)} ${word}`);
  if (named.length === 0)
    return `The source names no contact with ${partner} in ${year}; that is no proof that there was none.`;
  return `Contacts with ${partner} named for ${year}: ${listOf(named)}.`;
}

const SEVERAL: Partial<Record<EventLevel, string>> = {
  'head-of-state': 'heads of state',
  'head-of-government': 'heads of government',
  minister: 'ministers',
  'deputy-minister': 'deputy ministers',
  agency: 'agencies',
};

/** Held contacts by rank: "By the highest rank taking part: 1 head of state and 2 ministers." */
export function levelsText(contacts: Contacts): string | undefined {
  if (contacts.byLevel.length === 0) return undefined;
  const parts = contacts.byLevel.map(({ level, count }) => {
    const name = levelName(level, 'mid');
    return counted(count, name, SEVERAL[level] ?? name);
  });
  return `By the highest rank taking part: ${listOf(parts)}.`;
}

/** The status of an event where it is not simply held. */
export function statusNote(status: EventStatus): string | undefined {
  return status === 'held' ? undefined : statusName(status);
}

/** One line of the comparison of two records, with who counts how. */
export interface RecordWords {
  readonly reporter: string;
  readonly partner: string;
  readonly flow: 'export' | 'import';
  readonly own: string;
  readonly mirror: string;
  readonly ownValuation: Valuation | null;
  readonly mirrorValuation: Valuation | null;
  readonly asymmetry: string;
  readonly year: Year;
}

/** Own against mirror in words: "In 2020 Belarus recorded exports of US$36.7 m (FOB), Pakistan imports of US$33.3 m (CIF): 91 %." */
export function recordsText(words: RecordWords): string {
  const [own, mirror] = words.flow === 'export' ? ['exports', 'imports'] : ['imports', 'exports'];
  const valued = (valuation: Valuation | null) => (valuation === null ? '' : ` (${valuation})`);
  return `In ${words.year} ${words.reporter} recorded ${own} of ${words.own}${valued(words.ownValuation)}, ${words.partner} ${mirror} of ${words.mirror}${valued(words.mirrorValuation)}: ${words.asymmetry} of ${possessive(words.reporter)} figure.`;
}
