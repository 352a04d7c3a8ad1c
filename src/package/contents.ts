import type { Fault } from './fault.ts';

/** What a file of the package should be. */
export type Form = 'CSV' | 'JSON';

/** The text of a file, or what the file is instead and what to do about it. */
export type Contents = { readonly text: string } | { readonly fault: Omit<Fault, 'file'> };

const LONGEST_QUOTE = 60;

/**
 * Recognises what the bytes of a file are. Text in UTF-8, with or without a byte order mark, is read; a workbook, a web
 * page, an answer of a server, text in another encoding or an empty file is named once, before anybody looks for columns.
 */
export function contentsOf(bytes: Uint8Array, form: Form): Contents {
  const binary = binaryOf(bytes);
  if (binary !== undefined) return { fault: { value: binary, expected: `a ${form} file: ${ADVICE[form]}` } };
  if (!isUtf8(bytes)) return { fault: wrongByte(bytes) };
  const text = new TextDecoder('utf-8').decode(bytes);
  if (text.trim() === '') return { fault: { value: '', expected: `a ${form} file; this one is empty` } };
  const foreign = foreignText(text, form);
  return foreign === undefined ? { text } : { fault: { line: 1, value: foreign, expected: `a ${form} file` } };
}

const ADVICE: Readonly<Record<Form, string>> = {
  CSV: 'open it in its program and save it as “CSV UTF-8 (comma delimited)”',
  JSON: 'save it as plain text in UTF-8',
};

/** How files begin that are no text, as numbers of the first bytes. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly name: string }[] = [
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'a workbook (xls)' },
  { bytes: [0x1f, 0x8b], name: 'a file packed with gzip' },
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], name: 'a PDF' },
  { bytes: [0xff, 0xfe], name: 'text in UTF-16' },
  { bytes: [0xfe, 0xff], name: 'text in UTF-16' },
];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const LOOKED_AT = 4096;

function binaryOf(bytes: Uint8Array): string | undefined {
  const startsWith = (start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);
  if (startsWith(ZIP)) return zipOf(bytes);
  const known = SIGNATURES.find((signature) => startsWith(signature.bytes));
  if (known) return known.name;
  const head = bytes.subarray(0, LOOKED_AT);
  if (!head.includes(0)) return undefined;
  // Letters of the Latin alphabet have a zero in every other byte of UTF-16.
  const zeros = head.filter((byte) => byte === 0).length;
  return zeros > head.length / 3 && head.length % 2 === 0 ? 'text in UTF-16' : 'bytes that are no text';
}

// The names of the files inside a zip are not packed.
function zipOf(bytes: Uint8Array): string {
  const file = new TextDecoder('latin1').decode(bytes);
  if (file.includes('xl/workbook.')) return 'a workbook (xlsx)';
  return file.includes('opendocument.spreadsheet') ? 'a workbook (ods)' : 'a zip archive';
}

/** The line of the first byte that is no UTF-8. A line feed is never part of a longer letter, so lines stand alone. */
function wrongByte(bytes: Uint8Array): Omit<Fault, 'file'> {
  let start = 0;
  for (;;) {
    const feed = bytes.indexOf(0x0a, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    if (!isUtf8(bytes.subarray(start, end))) return faultOfByte(bytes, start, end);
    start = end;
  }
}

function faultOfByte(bytes: Uint8Array, start: number, end: number): Omit<Fault, 'file'> {
  // The longest part that still is sound, in halves; a letter cut off at its end counts as sound.
  let [sound, wrong] = [start, end];
  while (wrong - sound > 1) {
    const middle = (sound + wrong) >> 1;
    if (isStartOfUtf8(bytes.subarray(start, middle))) sound = middle;
    else wrong = middle;
  }
  // That letter is wrong from its first byte on.
  while (!isUtf8(bytes.subarray(start, sound))) sound -= 1;
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, sound));
  const byte = (bytes[sound] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const last = before.split(/\r\n|\r|\n/);
  const value = `${last.at(-1)?.slice(-LONGEST_QUOTE / 2) ?? ''} and then the byte ${byte}`;
  return { line: last.length, value, expected: 'text in UTF-8: save the file in this encoding' };
}

function isUtf8(bytes: Uint8Array): boolean {
  return canDecode(bytes, false);
}

function isStartOfUtf8(bytes: Uint8Array): boolean {
  return canDecode(bytes, true);
}

function canDecode(bytes: Uint8Array, isCutOff: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isCutOff });
    return true;
  } catch {
    return false;
  }
}

/** What a text is that certainly is not of the form asked for, with the words in it that a person would read. */
function foreignText(text: string, form: Form): string | undefined {
  const start = text.trimStart().slice(0, LOOKED_AT);
  if (start.startsWith('<')) return markupOf(start);
  if (start.startsWith('version https://git-lfs')) return 'a pointer of Git LFS instead of the file';
  return form === 'CSV' && /^[{[]/.test(start) ? answerOf(text) : undefined;
}

function markupOf(start: string): string {
  const name = /^<(!doctype html|html|head|body)/i.test(start) ? 'a web page' : 'markup such as XML';
  const title = /<title[^>]*>([^<]*)/i.exec(start)?.[1] ?? start.replace(/<[^>]*>?/g, ' ');
  return named(name, title);
}

/** An answer of a server, with its message wherever servers put it. */
function answerOf(text: string): string {
  const isText = (value: unknown): value is string => typeof value === 'string';
  try {
    const { error, message, detail, title, errors } = JSON.parse(text);
    const words = [error, error?.message, message, detail, title, errors?.[0], errors?.[0]?.message].find(isText);
    return named('JSON', words ?? text);
  } catch {
    return named('JSON', text);
  }
}

function named(name: string, quote: string): string {
  const words = quote.replace(/\s+/g, ' ').trim();
  if (words === '') return name;
  return `${name}: ${words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words}`;
}
