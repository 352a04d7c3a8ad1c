import { escaped } from '../../format/markup.ts';
import { filled, paintOf } from './paint.ts';
import { commonWeight } from './shape-markup.ts';
import { element } from './svg-markup.ts';

interface Line {
  readonly start: number;
  end: number;
  readonly box: DOMRect;
}

const SAME_LINE = 2;

/** A text of the page as SVG, line by line where the browser has broken it; `origin` is the drawing's top left corner. */
export function lineMarkup(text: Text, origin: DOMRect): string {
  const parent = text.parentElement;
  if (!parent) return '';
  const style = getComputedStyle(parent);
  const paint = paintOf(style.color);
  if (!paint) return '';
  return linesOf(text)
    .map((line) =>
      element(
        'text',
        {
          x: line.box.left - origin.left,
          y: line.box.top - origin.top + line.box.height * ascentOf(style),
          'font-size': Number.parseFloat(style.fontSize),
          'font-weight': commonWeight(style.fontWeight),
          ...filled(paint),
        },
        escaped(text.data.slice(line.start, line.end).replace(/\s+/g, ' ')),
      ),
    )
    .join('');
}

function linesOf(text: Text): Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  for (const word of text.data.matchAll(/\S+/g)) {
    const [start, end] = [word.index, word.index + word[0].length];
    range.setStart(text, start);
    range.setEnd(text, end);
    const box = range.getBoundingClientRect();
    const last = lines.at(-1);
    if (last && Math.abs(last.box.top - box.top) < SAME_LINE) last.end = end;
    else lines.push({ start, end, box });
  }
  return lines;
}

let pen: CanvasRenderingContext2D | null | undefined;

/** A pen that measures text with the fonts that the page has loaded. */
export function measuringPen(): CanvasRenderingContext2D {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) throw new Error('this browser does not measure text');
  return pen;
}

/** The part of a line's box that is above the baseline. */
function ascentOf(style: CSSStyleDeclaration): number {
  const ruler = measuringPen();
  ruler.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = ruler.measureText('x');
  return above / (above + below);
}
