import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

const FAMILY = 'Source Sans 3';
// The page's own typeface, as the TrueType files that the renderer reads.
const FILES = ['400Regular/SourceSans3_400Regular.ttf', '700Bold/SourceSans3_700Bold.ttf'];

/** A picture of an SVG at its own size, its letters in the page's own typeface. */
export function pngOf(svg: string): Uint8Array {
  const { resolve } = createRequire(import.meta.url);
  const fontFiles = FILES.map((file) => resolve(`@expo-google-fonts/source-sans-3/${file}`));
  return new Resvg(svg, { font: { fontFiles, defaultFontFamily: FAMILY, loadSystemFonts: false } }).render().asPng();
}
