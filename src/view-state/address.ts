import { GRAMMAR_VERSION, migrated } from './migrations.ts';
import type { Codec } from './params.ts';
import { CODECS } from './params.ts';
import type { ParseContext } from './parse-context.ts';
import { withPlainDigits } from './plain-digits.ts';
import type { RequestedView } from './view.ts';

/** A part of an address that was not understood. */
export interface Rejected {
  readonly key: string;
  readonly text: string;
  readonly reason: string;
}

/** An address as it was understood. */
export interface ParsedAddress {
  readonly requested: RequestedView;
  readonly rejected: readonly Rejected[];
  /** The address that says the same in its one right form: `''`, or `?` and the keys in order. */
  readonly canonical: string;
}

export const VERSION_KEY = 'v';

// No likely link is longer than a few hundred characters; whatever follows is noise.
const LONGEST = 4000;
const LONGEST_QUOTE = 40;

/**
 * Reads a query string, forgivingly: any letter case, other separators, other names for the same economy. A key that is
 * not understood keeps its default and is named in `rejected`. Never throws, whatever the text.
 */
export function parseAddress(search: string, context: ParseContext): ParsedAddress {
  const written = textsByKey(search.slice(0, LONGEST));
  const [version] = written.get(VERSION_KEY) ?? [];
  const texts = version === undefined ? written : migrated(written, Number(version));
  const rejected: Rejected[] = versionFaults(version);
  const understood: Partial<Record<keyof RequestedView, unknown>> = {};
  for (const codec of CODECS) {
    const readings = (texts.get(codec.key) ?? []).map((text) => ({ text, reading: codec.read(text, context) }));
    const chosen = readings.find(({ reading }) => reading.kind === 'valid') ?? readings[0];
    if (chosen?.reading.kind === 'invalid') {
      rejected.push({ key: codec.key, text: quoted(chosen.text), reason: chosen.reading.reason });
    } else if (chosen?.reading.kind === 'valid') {
      understood[codec.field] = chosen.reading.value;
      for (const part of chosen.reading.rejected) {
        rejected.push({ key: codec.key, text: quoted(part), reason: 'left out' });
      }
    }
  }
  const requested: RequestedView = { ...context.defaults, ...(understood as Partial<RequestedView>) };
  for (const key of texts.keys()) {
    const meant = nearKey(key);
    if (meant) rejected.push({ key: quoted(key), text: '', reason: `is no key of this page; did you mean ${meant}` });
  }
  return { requested, rejected, canonical: serializeAddress(requested, context) };
}

/** The canonical query string of a view, defaults left out: `''`, or `?flow=import&focus=PAK`. */
export function serializeAddress(requested: RequestedView, context: ParseContext): string {
  const pairs = CODECS.flatMap((codec) => {
    const text = codec.write(requested[codec.field]);
    return text === '' || text === codec.write(context.defaults[codec.field]) ? [] : [`${codec.key}=${text}`];
  });
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** A link of a later grammar is read as well as this page can, and that is said. */
function versionFaults(version: string | undefined): Rejected[] {
  if (version === undefined || Number(version) === GRAMMAR_VERSION) return [];
  const reason = Number(version) > GRAMMAR_VERSION ? 'is newer than this page' : 'is no version of this page’s links';
  return [{ key: VERSION_KEY, text: quoted(version), reason }];
}

/** All texts of each key, keys in lower case, without what mail clients and markup leave at the end of a link. */
function textsByKey(search: string): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  // Some programs encode the whole query once more, some each text.
  const query = search.includes('=') ? search : decoded(search);
  // Programs that count readers add a question mark of their own, and what follows, encoded or not.
  const pairs = query.replace(/&amp;|\?|%(25)*3f/gi, '&');
  for (const [rawKey, rawText] of new URLSearchParams(pairs)) {
    const key = rawKey.trim().toLowerCase();
    const text = withoutEnd(withPlainDigits(decoded(rawText)));
    if (text !== '') texts.set(key, [...(texts.get(key) ?? []), text]);
  }
  return texts;
}

/** A text without what belongs to the sentence around a link; two dots stay, which leave the end of a range open. */
function withoutEnd(text: string): string {
  const isOpen = /[^.]\.\.$/.test(text);
  const plain = text.trim().replace(/(#.*|[\s.,;:!?)\]}>"'»”’…*_~/]+)$/su, '');
  return isOpen ? `${plain}..` : plain;
}

/** A text with its percent-encoding undone; as it is when that is broken. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function quoted(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

/** The key that an unknown one was probably meant to be: one letter off, too many or too few, or two changed round. */
function nearKey(key: string): Codec['key'] | undefined {
  if (key === VERSION_KEY || key.length < 3 || CODECS.some((codec) => codec.key === key)) return undefined;
  return CODECS.find((codec) => isOneOff(codec.key, key))?.key;
}

function isOneOff(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const turned = `${restA[1]}${restA[0]}${restA.slice(2)}`;
  return [restA.slice(1), restA].includes(restB.slice(1)) || restA.slice(1) === restB || turned === restB;
}
