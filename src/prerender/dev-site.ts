import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import type { Connect, ViteDevServer } from 'vite';
import type { SiteFile } from './site-data.ts';

const RENDERER = '/src/prerender/site-pages.tsx';
const CLIENT = '/@vite/client';
const STYLES = 'styles.css';
const NOT_FOUND = '404.html';

/** Where the site's own files can be; everything else is asked of the server itself first. */
const SITE_PLACES =
  /^((data|partner)(\/.*)?|embed\.html|404\.html|robots\.txt|sitemap\.xml|preview-home\.png|licences\.txt)$/;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
};

/** What the development server makes the site's files of. */
export interface DevSource {
  /** The compiled data, by their path below `data/`; another map after each change. */
  readonly published: () => ReadonlyMap<string, string | Uint8Array>;
  readonly site: string | undefined;
  /** Files that only a build can make, by their path. */
  readonly built: Readonly<Record<string, () => Promise<string>>>;
}

/**
 * Serves every page and data export of a build from the development server as well: each is made when it is asked for,
 * from the source and the data as they are then. A wrong address gets the page of a wrong address.
 *
 * @returns what serves the wrong addresses, to be called when everything else of the server is in place.
 */
export function serveSite(server: ViteDevServer, source: DevSource): () => void {
  const files = siteOf(server, source);
  const answer = async (path: string, status: number, response: ServerResponse): Promise<boolean> => {
    const make = source.built[path] ?? (await files()).get(path)?.make;
    if (make === undefined) return false;
    const made = await make();
    const content = path.endsWith('.html') ? reloading(String(made)) : made;
    response.writeHead(status, { 'Content-Type': TYPES[extname(path)], 'Cache-Control': 'no-cache' });
    response.end(content);
    return true;
  };
  server.middlewares.use(async (request, response, next) => {
    const path = pathOf(request);
    if (!SITE_PLACES.test(path) || source.published().has(path.replace(/^data\//, ''))) return next();
    try {
      if (await answer(path.replace(/(^|\/)$/, '$1index.html'), 200, response)) return;
      // The links of a page lead from its folder.
      if ((await files()).has(`${path}/index.html`))
        response.writeHead(302, { Location: `/${path}/${queryOf(request)}` }).end();
      else await answer(NOT_FOUND, 404, response);
    } catch (error) {
      next(error);
    }
  });
  return () =>
    server.middlewares.use((request, response, next) => {
      // The server would send the page itself.
      const isPage = request.url?.startsWith('/index.html') && !/^(index\.html)?$/.test(pathOf(request));
      if (isPage) answer(NOT_FOUND, 404, response).catch(next);
      else next();
    });
}

/** A page that is read anew when the source or the data change; those with the app are so already. */
function reloading(html: string): string {
  return html.includes(CLIENT)
    ? html
    : html.replace('</head>', `<script type="module" src="${CLIENT}"></script></head>`);
}

function pathOf({ originalUrl, url }: Connect.IncomingMessage): string {
  const [path = ''] = (originalUrl ?? url ?? '').split(/[?#]/);
  return path.replace(/^\/+/, '');
}

function queryOf({ url = '' }: Connect.IncomingMessage): string {
  return url.includes('?') ? url.slice(url.indexOf('?')) : '';
}

/** The site's files by their path, anew only when the source or the data have changed. */
function siteOf(server: ViteDevServer, { published, site }: DevSource) {
  let last: { renderer: object; data: object; files: ReadonlyMap<string, SiteFile> } | undefined;
  return async (): Promise<ReadonlyMap<string, SiteFile>> => {
    const renderer = await server.ssrLoadModule(RENDERER);
    const data = published();
    if (last?.renderer !== renderer || last.data !== data) {
      const template = await templateFiles(server);
      const read = (path: string) => String(template.get(path) ?? data.get(path.replace('data/', '')));
      const siteFiles: typeof import('./site-pages.tsx').siteFiles = renderer.siteFiles;
      const files = siteFiles(read, site);
      last = { renderer, data, files: new Map(files.map((file) => [file.path, file])) };
    }
    return last.files;
  };
}

/** What a build makes the pages of: `index.html` and the style sheet that it links. */
async function templateFiles(server: ViteDevServer): Promise<ReadonlyMap<string, string>> {
  const raw = readFileSync(join(server.config.root, 'index.html'), 'utf8');
  const html = await server.transformIndexHtml('/index.html', raw);
  const sheets = [];
  for (const url of await styleUrls(server)) sheets.push((await server.ssrLoadModule(`${url}?inline`)).default);
  return new Map([
    ['index.html', html.replace('</head>', `<link rel="stylesheet" href="./${STYLES}"></head>`)],
    [STYLES, sheets.join('\n')],
  ]);
}

/** The style sheets of the pages, in the order in which their modules come. */
async function styleUrls(server: ViteDevServer): Promise<readonly string[]> {
  const { moduleGraph } = server.environments.ssr;
  const seen = new Set<string>();
  const walk = async (url: string): Promise<string[]> => {
    const module = await moduleGraph.getModuleByUrl(url);
    if (!module || seen.has(module.url)) return [];
    seen.add(module.url);
    if (module.url.endsWith('.css')) return [module.url];
    const { deps = [], dynamicDeps = [] } = module.transformResult ?? {};
    const below: string[] = [];
    for (const dep of [...deps, ...dynamicDeps]) below.push(...(await walk(dep)));
    return below;
  };
  return walk(RENDERER);
}
