import type { Atlas } from '../dataset/atlas-file.ts';
import { escaped } from '../format/markup.ts';
import { sourceName } from '../format/messages.ts';
import { inTrust, sourceLine } from '../format/source-line.ts';
import type { RecordedFlow } from '../trade/flow.ts';
import { lightColour } from './page-colours.ts';

// Social sites draw a picture of this size beside a link.
/** The width of a preview, in pixels. */
export const WIDTH = 1200;
/** The height of a preview, in pixels. */
export const HEIGHT = 630;
/** What stays free at the left and the right. */
export const MARGIN = 64;
/** Of what is read first. */
export const INK = lightColour('ink');
/** Of what explains it. */
export const QUIET = lightColour('ink-2');
/** Of axes. */
export const LINE = lightColour('line-2');
/** The ground. */
export const PAPER = lightColour('paper');
/** Of the two flows. */
export const FLOW_COLOURS: Readonly<Record<RecordedFlow, string>> = {
  export: lightColour('export'),
  import: lightColour('import'),
};

const FAMILY = 'Source Sans 3';
interface TitleSize {
  readonly size: number;
  readonly letters: number;
  readonly leading: number;
}

/** Sizes of a title, the largest first, each with the letters that fit into a line of it. */
const TITLES: readonly [TitleSize, ...TitleSize[]] = [
  { size: 46, letters: 46, leading: 56 },
  { size: 38, letters: 57, leading: 48 },
  { size: 32, letters: 68, leading: 40 },
  { size: 27, letters: 80, leading: 34 },
  { size: 23, letters: 94, leading: 29 },
];
const SOURCE_LETTERS = 150;
const SOURCE_LEADING = 22;
/** Where the last line stands on. */
const FOOT = HEIGHT - 20;

/** A picture with the atlas’s name, a title, and the sources of the figures in it, the most trusted first. */
export function socialCard(
  atlas: Atlas,
  title: string,
  parts: readonly string[],
  sourceIds: ReadonlySet<string>,
): string {
  const sources = sourceLines(atlas, sourceIds);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/>`,
    `<path fill="${lightColour('q2')}" d="M${MARGIN} 62h12v20h-12z"/>`,
    `<path fill="${lightColour('q6')}" d="M${MARGIN + 16} 50h12v32h-12z"/>`,
    `<path fill="${lightColour('q8')}" d="M${MARGIN + 32} 38h12v44h-12z"/>`,
    text({ x: MARGIN + 60, y: 76, size: 30, weight: 700 }, atlas.title),
    ...titleLines(title),
    ...parts,
    ...sources.map((line, index) =>
      text({ x: MARGIN, y: FOOT - SOURCE_LEADING * (sources.length - 1 - index), size: 17, fill: QUIET }, line),
    ),
    '</svg>',
  ].join('');
}

/** How a text stands: its base line, its size, and what differs from plain dark letters that begin at `x`. */
export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill?: string;
  readonly weight?: number;
  readonly anchor?: 'start' | 'end';
}

/** One line of text. */
export function text({ x, y, size, fill = INK, weight = 400, anchor = 'start' }: TextPlace, content: string): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-family="${FAMILY}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${fill}">${escaped(content)}</text>`;
}

/** In the largest size that needs two lines at most, else in the smallest. */
function titleLines(title: string): string[] {
  const [first, ...rest] = TITLES;
  let { size, leading, letters } = first;
  for (const smaller of rest) if (wrapped(title, letters).length > 2) ({ size, leading, letters } = smaller);
  return wrapped(title, letters).map((line, index) =>
    text({ x: MARGIN, y: 152 + index * leading, size, weight: 700 }, line),
  );
}

function sourceLines(atlas: Atlas, ids: ReadonlySet<string>): string[] {
  const line = sourceLine(inTrust(atlas, ids).map(sourceName));
  return line === '' ? [] : wrapped(line, SOURCE_LETTERS);
}

/** Lines of at most so many letters, broken between words. */
function wrapped(content: string, most: number): string[] {
  const lines: string[] = [''];
  for (const word of content.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length + 1 > most) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
