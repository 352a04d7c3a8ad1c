import { escaped } from '../../format/markup.ts';
import type { Paint } from './paint.ts';
import { filled } from './paint.ts';
import { element } from './svg-markup.ts';

/** A type size in px and its weight. */
export interface Face {
  readonly size: number;
  readonly weight: number;
}

/** How wide a text is in px. */
export type Measure = (text: string, face: Face) => number;

/** A part of a picture, drawn from its own top left corner. */
export interface Block {
  readonly height: number;
  readonly markup: string;
}

export interface TextStyle extends Face {
  readonly paint: Paint;
  /** Height of a line in sizes. */
  readonly leading?: number;
  /** Whether the lines are made alike in length, as befits a headline. */
  readonly isBalanced?: boolean;
}

/** Lines no wider than a width, broken between words; a word that is wider by itself (an address) inside it. */
export function wrapped(text: string, width: number, face: Face, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/).filter((one) => one !== '')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer, face) <= width) lines[lines.length - 1] = longer;
    else lines.push(...cut(word, width, face, measure));
  }
  return lines;
}

// An address is broken before its next key or code; what is still too wide, anywhere.
function cut(word: string, width: number, face: Face, measure: Measure): string[] {
  const isWide = (text: string) => measure(text, face) > width;
  const parts = isWide(word) ? word.split(/(?=[&~])/).flatMap((part) => (isWide(part) ? [...part] : part)) : [word];
  const pieces: string[] = [''];
  for (const part of parts) {
    const last = pieces.at(-1) ?? '';
    if (last !== '' && isWide(last + part)) pieces.push(part);
    else pieces[pieces.length - 1] = last + part;
  }
  return pieces;
}

/** Lines are a little shorter than their room: where the font is missing, its substitute may be wider. */
const SPARE = 0.94;
const NARROWER = 8;

/** As few lines as the width allows, none of them much shorter than the others. */
function balanced(text: string, width: number, face: Face, measure: Measure): string[] {
  let lines = wrapped(text, width, face, measure);
  for (let room = width - NARROWER; room > width / 2; room -= NARROWER) {
    const narrower = wrapped(text, room, face, measure);
    if (narrower.length > lines.length) return lines;
    lines = narrower;
  }
  return lines;
}

/** A paragraph. */
export function textBlock(text: string, width: number, style: TextStyle, measure: Measure): Block {
  const leading = (style.leading ?? 1.4) * style.size;
  const lines = (style.isBalanced ? balanced : wrapped)(text, width * SPARE, style, measure);
  const baseline = (leading + style.size * 0.7) / 2;
  const drawn = lines.map((line, index) => element('tspan', { x: 0, y: baseline + index * leading }, escaped(line)));
  return {
    height: lines.length * leading,
    markup: element('text', { 'font-size': style.size, 'font-weight': style.weight, ...filled(style.paint) }, ...drawn),
  };
}

/** One line of text from a point on its baseline. */
export function textLine(
  text: string,
  x: number,
  y: number,
  { size, weight, paint }: TextStyle,
  anchor?: 'middle' | 'end',
): string {
  return element(
    'text',
    { x, y, 'font-size': size, 'font-weight': weight, 'text-anchor': anchor, ...filled(paint) },
    escaped(text),
  );
}
