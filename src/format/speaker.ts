import type { Figure } from '../trade/figure.ts';
import type { Speaker } from '../trade/speaker.ts';
import { speakerOf } from '../trade/speaker.ts';

/** How the package calls the source of its claims and its trade record inside a sentence: "the yearbook", "the IMF record". */
export interface SpeakerNames {
  readonly claims: string;
  readonly record: string;
}

/** The names as the package words them; one that words none gets plain ones. */
export function speakerNames(atlas: {
  readonly claimsSource?: { readonly label: string } | undefined;
  readonly recordSource?: { readonly label: string } | undefined;
}): SpeakerNames {
  return {
    claims: atlas.claimsSource?.label ?? 'the source of the claims',
    record: atlas.recordSource?.label ?? 'the trade record',
  };
}

/**
 * The words that give a figure to its speaker, to stand before a sentence about it: "the yearbook says" for what is
 * printed, "by arithmetic on the yearbook alone," or "on the yearbook and the IMF record," for what is worked out from them.
 * Nothing for a figure of the record: whose record it is the sentence says by itself.
 */
export function spokenBy(figure: Figure, names: SpeakerNames): string | undefined {
  switch (figure.evidence) {
    case 'stated':
      return `${names.claims} says`;
    case 'derived':
      return `by arithmetic on ${names.claims} alone,`;
    case 'observed':
    case 'estimated':
      return undefined;
    case 'implied':
      return `by arithmetic on ${names.claims} and ${names.record},`;
    default:
      throw new RangeError(`unknown evidence ${figure.evidence satisfies never}`);
  }
}

/** Who speaks in figures shown together, for a head or a source line: "the yearbook", "Belarus’s record", or both of them. */
export function speakersOf(
  figures: readonly Pick<Figure, 'evidence'>[],
  names: Pick<SpeakerNames, 'claims'>,
  recordWords: string,
): string[] {
  const speakers = new Set<Speaker>(figures.map(speakerOf));
  return [
    ...(speakers.has('claims') || speakers.has('both') ? [names.claims] : []),
    ...(speakers.has('record') || speakers.has('both') ? [recordWords] : []),
  ];
}
