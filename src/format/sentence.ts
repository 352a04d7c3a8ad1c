import type { Figure } from '../trade/figure.ts';
import { capital } from './messages.ts';

/** A piece of a sentence; one with a figure can open its evidence. */
export interface SentencePart {
  readonly text: string;
  readonly figure?: Figure;
}

/** The sentence as plain text. */
export function textOf(parts: readonly SentencePart[]): string {
  return parts.map((part) => part.text).join('');
}

/** The sentence with a large first letter. */
export function capitalised([first, ...rest]: readonly SentencePart[]): SentencePart[] {
  return first ? [{ ...first, text: capital(first.text) }, ...rest] : [];
}

/** The same text for a place where no line may break inside it. */
export function inOneLine(text: string): string {
  return text.replace(/ /g, '\u00a0');
}

/** The same text for a line that may break: an amount stays with its unit, and what is rough with its sign. */
export function unbroken(text: string): string {
  return text.replace(/(?<=\d) (?=(?:m|bn)\b)|(?<=≈) /g, '\u00a0');
}
