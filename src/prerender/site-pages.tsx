import { reporterNameOf } from '../trade/scope.ts';
// In development its modules are asked for their styles.
import '../app/page-styles.ts';
import type { ReactNode } from 'react';
import { headlineNames } from '../app/from-atlas.ts';
import { counted, possessive } from '../format/messages.ts';
import { sourceNames } from '../format/source-line.ts';
import { barsModel } from '../growth/bars/bars-model.ts';
import { headlineModel } from '../headline/headline-model.ts';
import { AllPartnersPage } from './AllPartnersPage.tsx';
import { exportFiles } from './data-exports.ts';
import { pageDocument, type Template, templateOf } from './document.ts';
import { drawCharts } from './draw-charts.ts';
import { EMBED_PATH, EMBED_TITLE, EmbedPage } from './EmbedPage.tsx';
import { growthCharts } from './growth-charts.tsx';
import { homeSocialCard } from './home-social-card.ts';
import { datasetLd } from './json-ld.ts';
import { NOT_FOUND_PATH, notFoundPage } from './not-found.tsx';
import { PARTNERS_PATH, partnerPages } from './partner-pages.tsx';
import { pngOf } from './png.ts';
import { ReferencePage } from './ReferencePage.tsx';
import { renderApp } from './render-app.tsx';
import { shapesInPage } from './shapes-in-page.ts';
import { pathToRoot } from './site-address.ts';
import { type SiteData, type SiteFile, siteDataOf, viewAt } from './site-data.ts';
import { robots, sitemap } from './sitemap.ts';
import { type PlainHead, staticPage } from './static-page.ts';
import { noteWithoutScripts } from './without-scripts.ts';

/**
 * The static files of a site: the pages, their previews, the data exports, the sitemap.
 *
 * @param read the text of a built file, by its path from the site's folder.
 * @param site the site's address with its last slash, when it is known.
 */
export function siteFiles(read: (path: string) => string, site: string | undefined): SiteFile[] {
  const data = siteDataOf(read, site);
  const template = templateOf(read);
  const preloads = ['data/atlas.json', `data/reporters/${data.base.reporter}.json`];
  const embed = { path: EMBED_PATH, home: './', title: EMBED_TITLE, isUnlisted: true };
  const files: SiteFile[] = [
    { path: 'index.html', make: () => homePage(template, data, preloads) },
    ...partnerPages(template, data, [...preloads, 'data/shapes.json']),
    ...plainPages(data).map(({ head, content }) => ({
      path: `${head.path}index.html`,
      make: () => staticPage(template, data, head, content()),
    })),
  ];
  const pages = files.filter(({ path }) => path.endsWith('index.html'));
  return [
    ...files,
    { path: HOME_IMAGE, make: () => homeImage(data) },
    ...exportFiles(data),
    { path: EMBED_PATH, make: () => staticPage(template, data, embed, <EmbedPage data={data} />) },
    { path: NOT_FOUND_PATH, make: () => notFoundPage(template, data) },
    { path: 'robots.txt', make: () => robots(site) },
    ...sitemapOf(site, pages),
  ];
}

function sitemapOf(site: string | undefined, pages: readonly SiteFile[]): SiteFile[] {
  if (site === undefined) return [];
  const addresses = pages.map(({ path }) => path.replace('index.html', ''));
  return [{ path: 'sitemap.xml', make: () => sitemap(site, addresses) }];
}

const HOME_IMAGE = 'preview-home.png';

function homeImage(data: SiteData): Uint8Array {
  const { atlas, base } = data;
  const view = viewAt(data, '');
  const { text } = headlineModel(base, view, headlineNames(atlas));
  return pngOf(homeSocialCard(data, view, text, barsModel(base, view, sourceNames(atlas))));
}

async function homePage(template: Template, data: SiteData, preloads: readonly string[]): Promise<string> {
  const { atlas, base, site } = data;
  const view = viewAt(data, '');
  const { text } = headlineModel(base, view, headlineNames(atlas));
  const { from, to } = base.record.yearsOf('any');
  const description = `${text}. Map, growth charts, diplomatic events and the evidence behind every figure, ${from}–${Math.max(to, view.years.to)}.`;
  const jsonLd = datasetLd(data, { name: atlas.title, description, path: '' });
  const content = await renderApp(data, '', await drawCharts(growthCharts(data, view)));
  const head = {
    title: `${text} · ${atlas.title}`,
    description,
    path: '',
    site,
    image: HOME_IMAGE,
    jsonLd,
    preloads,
    hash: atlas.hash,
    data: shapesInPage(data.shapes, content),
  };
  return pageDocument(template, head, content, noteWithoutScripts(data));
}

function plainPages(data: SiteData): { head: PlainHead; content: () => ReactNode }[] {
  const { base } = data;
  const reporter = reporterNameOf(base);
  const title = `${possessive(reporter)} trade with ${counted(base.scope.length, 'partner')}`;
  return [
    { head: { path: 'data/', title: 'Data for programs' }, content: () => <ReferencePage data={data} /> },
    {
      head: { path: PARTNERS_PATH, title },
      content: () => <AllPartnersPage data={data} title={title} home={pathToRoot(PARTNERS_PATH)} />,
    },
  ];
}
