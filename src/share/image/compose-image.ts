import { formatDay } from '../../format/date.ts';
import { escaped } from '../../format/markup.ts';
import { inOneLine } from '../../format/sentence.ts';
import { chartKey } from './chart-key.ts';
import type { ImageRequest } from './image-content.ts';
import type { Palette } from './paint.ts';
import { filled, stroked } from './paint.ts';
import { scaleLegend } from './scale-legend.ts';
import { element, moved } from './svg-markup.ts';
import type { Block, Measure } from './text-block.ts';
import { textBlock } from './text-block.ts';

/** The drawing of a figure: markup that needs no stylesheet. */
export interface Drawing extends Block {
  readonly width: number;
  /** What a reader of the picture must know beside it, such as that only a part is drawn. */
  readonly note: string | undefined;
}

/** What a picture is written with: the theme on screen, and the page's type. */
export interface Style {
  readonly palette: Palette;
  readonly measure: Measure;
  readonly fontFamily: string;
  /** An `@font-face` rule with the font inside; absent when it could not be had. */
  readonly fontFace: string | undefined;
}

/** A picture that stands on its own. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly svg: string;
}

const MARGIN = 24;
/** A picture is at least this wide inside its margins, so that sentences don't become columns. */
const LEAST_WIDTH = 400;
const LARGE_FROM = 600;

interface Placed extends Block {
  /** Space above. */
  readonly gap: number;
}

/** Puts the drawing between its title, legend, notes, source, date and link: one SVG file without any reference outside. */
export function composeImage(request: ImageRequest, drawing: Drawing, style: Style): Picture {
  const inner = Math.max(drawing.width, LEAST_WIDTH);
  const parts = [
    ...headOf(request, inner, style),
    ...(request.scale ? [] : [{ gap: 8, ...chartKey(request.key, inner, style.palette, style.measure) }]),
    { gap: 12, height: drawing.height, markup: drawing.markup },
    ...(request.scale ? [{ gap: 14, ...scaleLegend(request.scale, inner, style.palette, style.measure) }] : []),
    ...footOf(request, drawing, inner, style),
  ];
  let y = MARGIN;
  const placed = parts.map((part) => {
    const top = y + part.gap;
    y = top + part.height;
    return moved(MARGIN, top, part.markup);
  });
  const [width, height] = [Math.ceil(inner + 2 * MARGIN), Math.ceil(y + MARGIN)];
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...{ width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' },
      'font-family': style.fontFamily,
    },
    element('title', {}, escaped([request.sentence, request.title].filter(Boolean).join('. '))),
    element('desc', {}, escaped(request.description)),
    style.fontFace === undefined ? '' : element('style', {}, escaped(style.fontFace)),
    element('rect', { width, height, ...filled(style.palette('paper')) }),
    ...placed,
  );
  return { width, height, svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n` };
}

function headOf(request: ImageRequest, width: number, { palette, measure }: Style): Placed[] {
  const isLarge = width >= LARGE_FROM;
  const first = { size: isLarge ? 24 : 20, weight: 600, leading: 1.2, isBalanced: true, paint: palette('ink') };
  const title = { size: isLarge ? 17 : 16, weight: 600, leading: 1.3, paint: palette('ink') };
  const subtitle = { size: 14, weight: 400, paint: palette('ink-2') };
  const lines = [
    ...(request.sentence === undefined ? [] : [{ gap: 12, ...textBlock(request.sentence, width, first, measure) }]),
    { gap: 12, ...textBlock(request.title, width, request.sentence === undefined ? first : title, measure) },
    { gap: 1, ...textBlock(request.subtitle, width, subtitle, measure) },
  ];
  return lines.map((line, index) => (index === 0 ? { ...line, gap: 0 } : line));
}

function footOf(request: ImageRequest, drawing: Drawing, width: number, { palette, measure }: Style): Placed[] {
  const small = { size: 13, weight: 400, paint: palette('ink-3') };
  const notes = [...(drawing.note === undefined ? [] : [drawing.note]), ...request.notes, request.source];
  const day = inOneLine(formatDay(request.day));
  const origin = `${request.product} · data version ${request.version} · accessed on ${day}`;
  const link = textBlock(request.link, width, { ...small, paint: palette('link') }, measure);
  return [
    ...notes.map((note, index) => ({ gap: index === 0 ? 14 : 4, ...textBlock(note, width, small, measure) })),
    { gap: 12, height: 1, markup: element('path', { d: `M0 .5H${width}`, ...stroked(palette('line-2'), 1) }) },
    { gap: 9, ...textBlock(origin, width, { ...small, paint: palette('ink-2') }, measure) },
    { gap: 1, height: link.height, markup: element('a', { href: request.link }, link.markup) },
  ];
}
