import type { Draft } from './fields.ts';
import { GRAMMAR_VERSION, migrated } from './migrations.ts';
import type { ParseContext } from './param.ts';
import { FIELDS, type Field, PARAMS } from './params.ts';
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
  const requested: Draft = { ...context.defaults };
  const parseField = <F extends Field>(field: F) => {
    const { key, parse } = PARAMS[field];
    const results = (texts.get(key) ?? []).map((text) => ({ text, result: parse(text, context) }));
    const chosen = results.find(({ result }) => result.kind === 'valid') ?? results[0];
    if (chosen?.result.kind === 'invalid') {
      rejected.push({ key, text: quoted(chosen.text), reason: chosen.result.reason });
    } else if (chosen?.result.kind === 'valid') {
      requested[field] = chosen.result.value;
      for (const part of chosen.result.rejected) rejected.push({ key, text: quoted(part), reason: 'left out' });
    }
  };
  for (const field of FIELDS) parseField(field);
  for (const key of texts.keys()) {
    const meant = nearKey(key);
    if (meant) rejected.push({ key: quoted(key), text: '', reason: `is no key of this page; did you mean ${meant}` });
  }
  return { requested, rejected, canonical: serializeAddress(requested, context) };
}

/** The canonical query string of a view, defaults left out: `''`, or `?flow=import&focus=PAK`. */
export function serializeAddress(requested: RequestedView, context: ParseContext): string {
  const pairs = FIELDS.flatMap((field) => {
    const text = textOf(field, requested);
    return text === '' || text === textOf(field, context.defaults) ? [] : [`${PARAMS[field].key}=${text}`];
  });
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function textOf<F extends Field>(field: F, requested: RequestedView): string {
  return PARAMS[field].serialize(requested[field]);
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

/**
 * A text with the digits of all scripts, and the letters that are only drawn wider, as ASCII has them: `٢٠١٩` and `２０１９`
 * are 2019.
 */
function withPlainDigits(text: string): string {
  return text.normalize('NFKC').replace(/\p{Decimal_Number}/gu, (digit) => String(digitOf(digit)));
}

/** Unicode keeps the ten digits of a script together and in order. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let below = 0;
  while (/\p{Decimal_Number}/u.test(String.fromCodePoint(code - below - 1))) below += 1;
  return below % 10;
}

function quoted(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

/** The key that an unknown one was probably meant to be: one letter off, too many or too few, or two changed round. */
function nearKey(unknown: string): string | undefined {
  const keys = FIELDS.map((field) => PARAMS[field].key);
  if (unknown === VERSION_KEY || unknown.length < 3 || keys.includes(unknown)) return undefined;
  return keys.find((key) => isOneOff(key, unknown));
}

function isOneOff(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const turned = `${restA[1]}${restA[0]}${restA.slice(2)}`;
  return [restA.slice(1), restA].includes(restB.slice(1)) || restA.slice(1) === restB || turned === restB;
}
