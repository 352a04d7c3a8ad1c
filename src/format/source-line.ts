import type { Source } from '../trade/evidence-base.ts';
import type { RecordSide } from '../trade/flow.ts';
import type { Origin } from '../trade/provenance.ts';
import { listOf, sourceName } from './messages.ts';
import type { SpeakerNames } from './speaker.ts';
import { speakerNames } from './speaker.ts';

/** How the sources of the package are named: each in full, and two of them inside a sentence. */
export interface SourceNames extends SpeakerNames {
  /** The full name of each source by its id, the most trusted first. */
  readonly titles: ReadonlyMap<string, string>;
  /** The source that `claims` is short for; the package need not point to one. */
  readonly claimsSource: string | undefined;
  /** The source that `record` is short for. */
  readonly recordSource: string | undefined;
}

/** What the package says of its sources, as the atlas holds it. */
interface Sourced {
  readonly sources: ReadonlyMap<string, Source>;
  readonly trust: readonly string[];
  readonly claimsSource?: { readonly label: string; readonly source: string } | undefined;
  readonly recordSource?: { readonly label: string; readonly source: string } | undefined;
}

/** The names as the package words them. */
export function sourceNames(atlas: Sourced): SourceNames {
  return {
    ...speakerNames(atlas),
    titles: new Map(inTrust(atlas, [...atlas.sources.keys()]).map((source) => [source.id, sourceName(source)])),
    claimsSource: atlas.claimsSource?.source,
    recordSource: atlas.recordSource?.source,
  };
}

/** The sources with these ids, the most trusted first; those that the package does not rank stand last. */
export function inTrust({ sources, trust }: Pick<Sourced, 'sources' | 'trust'>, ids: Iterable<string>): Source[] {
  const asked = new Set(ids);
  const ordered = [...new Set([...trust, ...sources.keys()])].filter((id) => asked.has(id));
  return ordered.flatMap((id) => sources.get(id) ?? []);
}

/**
 * The names of origins, each once, the most trusted first, the reporter's own side before the partners'.
 * @param sideName whose record it is, to stand after its name ("Belarus’s record"); left out where the figures shown say so.
 */
export function originNames(
  origins: readonly Origin[],
  { titles }: Pick<SourceNames, 'titles'>,
  sideName?: (side: RecordSide) => string,
): string[] {
  const ids = [...titles.keys()];
  const rankOf = ({ source }: Origin) => (titles.has(source) ? ids.indexOf(source) : ids.length);
  const ordered = [...origins].sort(
    (a, b) => rankOf(a) - rankOf(b) || Number(a.side === 'mirror') - Number(b.side === 'mirror'),
  );
  const names = ordered.map(({ source, side }) => {
    const title = titles.get(source) ?? source;
    return side && sideName ? `${title}, ${sideName(side)}` : title;
  });
  return [...new Set(names)];
}

/** The same names, those that the package has short ones for by these: "the yearbook", "the IMF record". */
export function shortNames(names: SourceNames): Pick<SourceNames, 'titles'> {
  const shortOf = (id: string, title: string) =>
    id === names.claimsSource ? names.claims : id === names.recordSource ? names.record : title;
  return { titles: new Map([...names.titles].map(([id, title]) => [id, shortOf(id, title)])) };
}

/** The same two inside a sentence, as the figures shown together rest on them: a record may be of several sources. */
export function speakersIn(origins: readonly Origin[], names: SourceNames): SpeakerNames {
  const short = shortNames(names);
  const listed = (found: readonly Origin[], usual: string) =>
    found.length === 0 ? usual : listOf(originNames(found, short));
  return {
    claims: listed(
      origins.filter(({ side }) => side === undefined),
      names.claims,
    ),
    record: listed(
      origins.filter(({ side }) => side !== undefined),
      names.record,
    ),
  };
}

/** "Source: A.", "Sources: A; B."; nothing without a name. */
export function sourceLine(names: readonly string[]): string {
  return names.length === 0 ? '' : `${names.length > 1 ? 'Sources' : 'Source'}: ${names.join('; ')}.`;
}
