import { recordTitle } from '../app/from-atlas.ts';
import { barsModel } from '../growth/bars-model.ts';
import { headlineModel } from '../headline/headline-model.ts';
import { escaped, pageDocument, type Template, templateOf } from './document.ts';
import { homePreview } from './home-preview.ts';
import { datasetLd } from './json-ld.ts';
import { NotFoundPage } from './NotFoundPage.tsx';
import { partnerPages, partnerPath } from './partner-pages.tsx';
import { pngOf } from './png.ts';
import { ReferencePage } from './ReferencePage.tsx';
import { renderApp, renderHtml } from './render-app.tsx';
import { pagePartners, type SiteData, type SiteFile, siteDataOf, viewAt } from './site-data.ts';
import { robots, sitemap } from './sitemap.ts';
import { twinFiles } from './twins.ts';

/**
 * The static files of a built site, one after another: the pages, their previews, the data twins, the sitemap.
 *
 * @param read the text of a built file, by its path from the site's folder.
 * @param site the site's address with its last slash, when it is known.
 */
export async function* sitePages(read: (path: string) => string, site: string | undefined): AsyncGenerator<SiteFile> {
  const data = siteDataOf(read, site);
  const template = templateOf(read);
  const preloads = ['data/atlas.json', 'data/shapes.json', `data/reporters/${data.base.reporter}.json`];
  const pages: string[] = [''];
  yield* homePage(template, data, preloads);
  for await (const file of partnerPages(template, data, preloads)) {
    if (file.path.endsWith('/index.html')) pages.push(file.path.replace('index.html', ''));
    yield file;
  }
  yield* twinFiles(data);
  yield await plainPage(template, data, 'data/', 'Data for programs', <ReferencePage data={data} />);
  pages.push('data/');
  yield {
    path: '404.html',
    content: (await plainPage(template, data, '', 'No such page', <NotFoundPage data={data} />)).content,
  };
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
  const head = { title: `${text} · ${atlas.title}`, description, path: '', site, image, jsonLd, preloads };
  yield { path: 'index.html', content: pageDocument(template, head, await renderApp(data, ''), partnerLinks(data)) };
  yield { path: image, content: pngOf(homePreview(data, view, text, barsModel(base, view, recordTitle(atlas)))) };
}

/** The way to the partners for readers without scripts, who cannot open a panel. */
function partnerLinks(data: SiteData): string {
  const links = pagePartners(data).map((partner) => `<a href="./${partnerPath(partner)}">${escaped(partner.name)}</a>`);
  return `<nav aria-label="Partners"><p>Without scripts the page shows this one view. A page for each partner: ${links.join(', ')}.</p></nav>`;
}

/** A page that no app takes over: its scripts are left out, and what waits for them. */
async function plainPage(
  template: Template,
  data: SiteData,
  path: string,
  title: string,
  content: React.ReactNode,
): Promise<SiteFile> {
  const description = `${title}: ${data.atlas.title}.`;
  const jsonLd = datasetLd(data, { name: data.atlas.title, description, path });
  const head = {
    title: `${title} · ${data.atlas.title}`,
    description,
    path,
    site: data.site,
    image: 'preview-home.png',
    jsonLd,
    preloads: [],
  };
  const html = pageDocument(template, head, await renderHtml(content));
  return {
    path: `${path}index.html`,
    content: html
      .replace(/<script type="module"[^>]*><\/script>/, '')
      .replace(/<link rel="modulepreload"[^>]*>/g, '')
      .replace(/<script id="hold-presses">.*?<\/script>/s, ''),
  };
}
