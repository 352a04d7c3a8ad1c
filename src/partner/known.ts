import { recordThatEnds } from '../format/absence.ts';
import { formatYears } from '../format/date.ts';
import { capital } from '../format/messages.ts';
import type { SpeakerNames } from '../format/speaker.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { Year, YearRange } from '../trade/period.ts';
import type { MissingLine } from './missing.ts';

/** What is known of a partner and what is not: gaps among the figures shown, and where the data end altogether. */
export interface KnownAndNot {
  /** Said only where nothing of the years shown is missing. */
  readonly whole: string | undefined;
  readonly missing: readonly MissingLine[];
  readonly ends: readonly { readonly label: string; readonly text: string }[];
}

/** What the ends of the data depend on. */
export interface DataEnds {
  /** The package's words on the years after the record. */
  readonly afterRecord: string | undefined;
  readonly eventYear: Year | undefined;
  readonly speakers: SpeakerNames;
  /** Outside the scope there is nothing that could end. */
  readonly isInScope: boolean;
  /** Whether claims about the partner stand beside the figures. */
  readonly hasClaims: boolean;
}

/** Says truly how far the figures shown go: that none of them is missing is no word on later years, goods or contacts. */
export function knownAndNot(
  base: EvidenceBase,
  shown: YearRange,
  missing: readonly MissingLine[],
  { afterRecord, eventYear, speakers, hasClaims, isInScope }: DataEnds,
): KnownAndNot {
  if (!isInScope) return { whole: undefined, missing: [], ends: [] };
  const last = base.record.yearsOf('own').to;
  return {
    whole: missing.length === 0 ? `Every figure of ${formatYears(shown)} above is known.` : undefined,
    missing,
    ends: [
      { label: `After ${last}`, text: afterRecord ?? `${capital(recordThatEnds(base))} ends in ${last}.` },
      {
        label: 'Goods',
        text: `The record holds the value of all goods together. Which goods were traded is ${hasClaims ? 'known only where a claim above names them' : 'not known here'}.`,
      },
      ...(eventYear === undefined
        ? []
        : [
            {
              label: 'Other contacts',
              text: `Only events of ${eventYear} that ${speakers.claims} names are listed; there may have been others.`,
            },
          ]),
    ],
  };
}
