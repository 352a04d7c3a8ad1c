// Control characters, marks that turn the direction of text, spaces without width, halves of a letter, and the sign that
// stands for a lost one. Joiners stay: Persian and Hindi spell with them.
const HIDDEN = /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD]/u;
const EVERY_HIDDEN = new RegExp(HIDDEN, 'gu');

/** The first sign of a text that a reader does not see or that is no letter, as `U+202E`; absent in clean text. */
export function hiddenSign(text: string): string | undefined {
  const code = HIDDEN.exec(text)?.[0].codePointAt(0);
  return code === undefined ? undefined : `U+${hexOf(code)}`;
}

/** A text with its hidden signs spelled out, so that it can be printed: a terminal obeys some of them. */
export function spelledOut(text: string): string {
  return text.replace(EVERY_HIDDEN, (sign) => `\\u${hexOf(sign.codePointAt(0) ?? 0)}`);
}

function hexOf(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}
