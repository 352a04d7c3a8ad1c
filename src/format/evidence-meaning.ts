import type { Evidence } from '../trade/figure.ts';
import type { SpeakerNames } from './speaker.ts';

/** What an evidence means, to follow its name: "printed in the yearbook". */
export function evidenceMeaning(evidence: Evidence, { claims, record }: SpeakerNames): string {
  switch (evidence) {
    case 'stated':
      return `printed in ${claims}`;
    case 'derived':
      return `worked out from figures that are printed in ${claims}, and nothing else`;
    case 'observed':
      return `stands in ${record}`;
    case 'estimated':
      return `an estimate by those who compiled ${record}`;
    case 'implied':
      return `worked out from ${claims} and ${record} together; neither prints it`;
    default:
      throw new RangeError(`unknown evidence ${evidence satisfies never}`);
  }
}
