import { atlasFileSchema } from '../dataset/atlas-file.ts';
import { decode } from '../dataset/decode.ts';
import { reporterFileSchema } from '../dataset/reporter-file.ts';
import { shapesSchema } from '../dataset/shapes.ts';
import { homePage } from './home-page.ts';
import type { SiteData } from './render-app.tsx';

/** One file of the built site. */
export interface SiteFile {
  /** From the site's folder. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * The static pages of a built site, one after another.
 * @param read the text of a built file, by its path from the site's folder.
 */
export async function* sitePages(read: (path: string) => string): AsyncGenerator<SiteFile> {
  const data = siteData(read);
  yield { path: 'index.html', content: await homePage(read('index.html'), data) };
}

function siteData(read: (path: string) => string): SiteData {
  const file = (path: string): unknown => JSON.parse(read(path));
  const atlas = decode(atlasFileSchema, file('data/atlas.json'), 'data/atlas.json');
  const record = `data/reporters/${atlas.reporter}.json`;
  return {
    atlas,
    reporter: decode(reporterFileSchema, file(record), record),
    shapes: decode(shapesSchema, file('data/shapes.json'), 'data/shapes.json'),
  };
}
