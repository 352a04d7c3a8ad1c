import { drawWaiting } from '../../ui/chart-turns.ts';
import type { Drawing } from './compose-image.ts';
import type { ImageFigure } from './image-content.ts';
import { lineMarkup } from './line-markup.ts';
import { shapeMarkup } from './shape-markup.ts';
import { element } from './svg-markup.ts';

/** The drawing of a figure that stands on the page now: the element with its name in `data-drawing`. */
export function shownDrawing(figure: ImageFigure): HTMLElement {
  const box = document.querySelector<HTMLElement>(`[data-drawing="${figure}"]`);
  if (!box) throw new Error(`there is no drawing “${figure}” on the page`);
  drawWaiting();
  return box;
}

/** A drawing as it stands now. */
export function readDrawing(box: HTMLElement): Drawing {
  const note = box.dataset.note;
  const parts = partsOf(box);
  const [only] = parts;
  // A drawing that is one picture is taken in its own size, however small the screen shows it; letters keep their size on
  // the screen, so one that is shown larger is taken so.
  if (only instanceof SVGSVGElement && parts.length === 1) {
    const own = only.viewBox.baseVal;
    const larger = Math.max(1, only.getBoundingClientRect().width / own.width);
    const [width, height] = [own.width * larger, own.height * larger];
    return { width, height, note, markup: pictureMarkup(only, { x: 0, y: 0, width, height }) };
  }
  const origin = box.getBoundingClientRect();
  const markup = parts.map((part) => {
    if (!(part instanceof SVGSVGElement)) return lineMarkup(part, origin);
    const { left, top, width, height } = part.getBoundingClientRect();
    return pictureMarkup(part, { x: left - origin.left, y: top - origin.top, width, height });
  });
  return { width: origin.width, height: origin.height, note, markup: markup.join('') };
}

/** The pictures and texts inside an element. What floats over it (tips, buttons, text to be heard only) is none of it. */
function partsOf(box: Element): (SVGSVGElement | Text)[] {
  return [...box.childNodes].flatMap((node) => {
    if (node instanceof Text) return node.data.trim() === '' ? [] : [node];
    if (!(node instanceof Element)) return [];
    const { position, display, visibility } = getComputedStyle(node);
    if (position === 'absolute' || display === 'none' || visibility === 'hidden') return [];
    return node instanceof SVGSVGElement ? [node] : partsOf(node);
  });
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function pictureMarkup(picture: SVGSVGElement, place: Place): string {
  const { x, y, width, height } = picture.viewBox.baseVal;
  return element(
    'svg',
    { ...place, viewBox: `${x} ${y} ${width} ${height}`, overflow: 'hidden' },
    ...[...picture.children].map(shapeMarkup),
  );
}
