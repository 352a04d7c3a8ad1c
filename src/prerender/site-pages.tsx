import type { ReactNode } from 'react';
import { recordTitle } from '../app/from-atlas.ts';
import { counted, possessive } from '../format/messages.ts';
import { barsModel } from '../growth/bars-model.ts';
import { headlineModel } from '../headline/headline-model.ts';
import { AllPartnersPage } from './AllPartnersPage.tsx';
import { pageDocument, type Template, templateOf } from './document.ts';
import { EMBED_PATH, EMBED_TITLE, EmbedPage } from './EmbedPage.tsx';
import { homePreview } from './home-preview.ts';
import { datasetLd } from './json-ld.ts';
import { notFoundPage } from './not-found.tsx';
import { PARTNERS_PATH, partnerPages } from './partner-pages.tsx';
import { type PlainHead, plainPage } from './plain-page.ts';
import { pngOf } from './png.ts';
import { ReferencePage } from './ReferencePage.tsx';
import { renderApp } from './render-app.tsx';
import { shapesInPage } from './shapes-in-page.ts';
import { wayHome } from './site-address.ts';
import { type SiteData, type SiteFile, siteDataOf, viewAt } from './site-data.ts';
import { robots, sitemap } from './sitemap.ts';
import { twinFiles } from './twins.ts';
import { noteWithoutScripts } from './without-scripts.ts';

/**
 * The static files of a built site, one after another: the pages, their previews, the data twins, the sitemap.
 *
 * @param read the text of a built file, by its path from the site's folder.
 * @param site the site's address with its last slash, when it is known.
 */
export async function* sitePages(read: (path: string) => string, site: string | undefined): AsyncGenerator<SiteFile> {
  const data = siteDataOf(read, site);
  const template = templateOf(read);
  const preloads = ['data/atlas.json', `data/reporters/${data.base.reporter}.json`];
  const pages: string[] = [''];
  yield* homePage(template, data, preloads);
  for await (const file of partnerPages(template, data, [...preloads, 'data/shapes.json'])) {
    if (file.path.endsWith('/index.html')) pages.push(file.path.replace('index.html', ''));
    yield file;
  }
  yield* twinFiles(data);
  for (const { head, content } of plainPages(data)) {
    pages.push(head.path);
    yield { path: `${head.path}index.html`, content: await plainPage(template, data, head, content) };
  }
  const embed = { path: EMBED_PATH, home: './', title: EMBED_TITLE, isUnlisted: true };
  yield { path: EMBED_PATH, content: await plainPage(template, data, embed, <EmbedPage data={data} />) };
  yield { path: '404.html', content: await notFoundPage(template, data) };
  yield { path: 'robots.txt', content: robots(site) };
  if (site !== undefined) yield { path: 'sitemap.xml', content: sitemap(site, pages) };
}

async function* homePage(template: Template, data: SiteData, preloads: readonly string[]): AsyncGenerator<SiteFile> {
  const { atlas, base, site } = data;
  const view = viewAt(data, '');
  const { text } = headlineModel(base, view, atlas.scope.name);
  const { from, to } = base.record.years;
  const description = `${text}. Map, growth charts, diplomatic events and the evidence behind every figure, ${from}–${Math.max(to, view.years.to)}.`;
  const image = 'preview-home.png';
  const jsonLd = datasetLd(data, { name: atlas.title, description, path: '' });
  const head = {
    title: `${text} · ${atlas.title}`,
    description,
    path: '',
    site,
    image,
    jsonLd,
    preloads,
    hash: atlas.hash,
  };
  const content = await renderApp(data, '');
  yield {
    path: 'index.html',
    content: pageDocument(
      template,
      { ...head, data: shapesInPage(data.shapes, content) },
      content,
      noteWithoutScripts(data),
    ),
  };
  yield { path: image, content: pngOf(homePreview(data, view, text, barsModel(base, view, recordTitle(atlas)))) };
}

function plainPages(data: SiteData): { head: PlainHead; content: ReactNode }[] {
  const { base } = data;
  const reporter = base.economies.get(base.reporter)?.name ?? base.reporter;
  const title = `${possessive(reporter)} trade with ${counted(base.scope.length, 'partner')}`;
  return [
    { head: { path: 'data/', title: 'Data for programs' }, content: <ReferencePage data={data} /> },
    {
      head: { path: PARTNERS_PATH, title },
      content: <AllPartnersPage data={data} title={title} home={wayHome(PARTNERS_PATH)} />,
    },
  ];
}
