import type { ReactNode } from 'react';
import { type PageHead, pageDocument, type Template } from './document.ts';
import { datasetLd } from './json-ld.ts';
import { renderHtml } from './render-app.tsx';
import type { SiteData } from './site-data.ts';
import { withoutButtons } from './without-scripts.ts';

/** What a page without the app says of itself. */
export interface PlainHead extends Pick<PageHead, 'path' | 'home'> {
  readonly title: string;
  /** Left out by search engines. */
  readonly isUnlisted?: boolean;
}

/** A page that no app takes over: its scripts are left out, and what waits for them. */
export async function staticPage(
  template: Template,
  data: SiteData,
  { title, isUnlisted = false, ...place }: PlainHead,
  content: ReactNode,
): Promise<string> {
  const { atlas, site } = data;
  const description = `${title}: ${atlas.title}, trade with ${atlas.scope.name} by partner and year.`;
  const head: PageHead = {
    ...place,
    title: `${title} · ${atlas.title}`,
    description,
    site,
    image: 'preview-home.png',
    preloads: [],
    ...(!isUnlisted && { jsonLd: datasetLd(data, { name: atlas.title, description, path: place.path }) }),
  };
  return pageDocument(template, head, withoutButtons(await renderHtml(content)))
    .replace(/<script type="module"[^>]*><\/script>/g, '')
    .replace(/<link rel="modulepreload"[^>]*>/g, '')
    .replace(/<script id="(keep-place|early-events|give-up)">.*?<\/script>/gs, '')
    .replace(/<div id="not-answering".*?<\/div>/s, '');
}
