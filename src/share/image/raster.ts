import type { Picture } from './compose-image.ts';

/** Pixels of the file for each of the picture's own. */
const SHARPNESS = 2;

/** A colour no blank sheet has, and how far some browsers move each part of it, unseen by the eye. */
const PROBE = [36, 104, 172];
const NOISE = 8;

/**
 * Draws a picture as PNG, twice as sharp as its size. Nothing where the browser keeps drawn pixels to itself, as some do
 * so that no site can tell readers apart by them.
 */
export async function rasterOf({ svg, width, height }: Picture): Promise<Blob | undefined> {
  if (!givesPixels()) return undefined;
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const { canvas, pen } = sheet(width * SHARPNESS, height * SHARPNESS);
  pen?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
}

/** Whether a drawn pixel can be read back; such a browser gives white, noise or an error. */
function givesPixels(): boolean {
  try {
    const { pen } = sheet(1, 1);
    if (!pen) return false;
    pen.fillStyle = `rgb(${PROBE.join(' ')})`;
    pen.fillRect(0, 0, 1, 1);
    const { data } = pen.getImageData(0, 0, 1, 1);
    return PROBE.every((part, index) => Math.abs((data[index] ?? 0) - part) <= NOISE);
  } catch {
    return false;
  }
}

function sheet(width: number, height: number) {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return { canvas, pen: canvas.getContext('2d') };
}
