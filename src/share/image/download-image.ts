import { saveFile } from '../save-file.ts';
import type { Saving } from '../saving.ts';
import type { Drawing, Picture, Style } from './compose-image.ts';
import { composeImage } from './compose-image.ts';
import { fontFace } from './font-face.ts';
import type { ImageFormat, ImageRequest } from './image-content.ts';
import { measuringPen } from './line-markup.ts';
import { pagePalette } from './paint.ts';
import { rasterOf } from './raster.ts';
import { readDrawing, shownDrawing } from './read-drawing.ts';

/**
 * Saves a figure as it stands on the page, with title, legend, source, date and link drawn in. Tells what is known of the
 * file, or that the browser gives no pixels to make it of.
 */
export async function downloadImage(request: ImageRequest, format: ImageFormat): Promise<Saving | 'no-pixels'> {
  const picture = await pictureOf(request);
  const file = format === 'png' ? await rasterOf(picture) : new Blob([picture.svg], { type: 'image/svg+xml' });
  return file === undefined ? 'no-pixels' : saveFile(file, `${request.name}.${format}`);
}

/** The picture of a figure in the colours that are on screen. */
async function pictureOf(request: ImageRequest): Promise<Picture> {
  return composeImage(request, drawingOf(request), await pageStyle());
}

function drawingOf({ figure, drawnFor }: ImageRequest): Drawing {
  return drawnFor ? drawnFor(readDrawing) : readDrawing(shownDrawing(figure));
}

async function pageStyle(): Promise<Style> {
  const { documentElement: page } = document;
  const fontFamily = getComputedStyle(page).getPropertyValue('--font').replace(/\s+/g, ' ').trim();
  return {
    palette: pagePalette(page),
    measure: (text, { size, weight }) => {
      const pen = measuringPen();
      pen.font = `${weight} ${size}px ${fontFamily}`;
      return pen.measureText(text).width;
    },
    fontFamily,
    fontFace: await fontFace(),
  };
}
