import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { type DevSource, serveSite } from './dev-site.ts';
import { withInlineScripts, withShortScripts } from './inline-scripts.ts';
import { LICENCES_PATH } from './licences.ts';
import { licences } from './licences-plugin.ts';
import { siteAddress } from './site-address.ts';

const WITHOUT_SITE =
  'SITE_URL is not set: no sitemap and no canonical links, and previews and data descriptions have relative addresses.';
const CACHE = 'node_modules/.cache/prerender';

/**
 * Writes scripts into the page, and shortens those in it. After a build: draws the static pages from the files that were built, and writes them
 * beside these. In development the same pages are made when they are asked for.
 *
 * @param siteUrl where the site will stand; without it links and previews stay relative, and there is no sitemap.
 * @param published the compiled data in development, by their path below `data/`.
 */
export function prerenderedPages(siteUrl: string | undefined, published: DevSource['published']): Plugin {
  let config: ResolvedConfig;
  let site: string | undefined;
  let isBuilt = false;
  return {
    name: 'prerendered-pages',
    apply: (_, { isSsrBuild, isPreview }) => isSsrBuild !== true && isPreview !== true,
    configResolved(resolved) {
      config = resolved;
      site = siteAddress(siteUrl);
    },
    configureServer(server) {
      return serveSite(server, { published, site, built: { [LICENCES_PATH]: () => builtLicences(config) } });
    },
    buildStart() {
      isBuilt = false;
    },
    writeBundle() {
      isBuilt = true;
    },
    transformIndexHtml: async (html) =>
      withShortScripts(await withInlineScripts(html, config.root), config.build.target || []),
    async closeBundle() {
      // A build that failed is closed too, and its own message is the one to read; a server in development builds nothing.
      if (!isBuilt) return;
      const { siteFiles } = await loadRenderer(config);
      const out = resolve(config.root, config.build.outDir);
      const read = (file: string) => readFileSync(join(out, file), 'utf8');
      for (const { path, make } of siteFiles(read, site)) {
        mkdirSync(dirname(join(out, path)), { recursive: true });
        writeFileSync(join(out, path), await make());
      }
      if (site === undefined) config.logger.info(WITHOUT_SITE);
    },
  };
}

/** The licences of a build that is made for them alone: only the bundler knows what is in it. */
async function builtLicences({ root, resolve: { alias } }: ResolvedConfig): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [react(), licences()],
    resolve: { alias },
    build: { write: false, minify: false },
  });
  const files = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const text = files.find(({ fileName }) => fileName === LICENCES_PATH);
  return text?.type === 'asset' ? String(text.source) : '';
}

/** The renderer, compiled by the same rules as the page itself, so that class names and versions are the same. */
async function loadRenderer({ root, resolve: { alias } }: ResolvedConfig): Promise<typeof import('./site-pages.tsx')> {
  await build({
    root,
    configFile: false,
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    resolve: { alias },
    ssr: { noExternal: true, external: ['react', 'react-dom', 'jsdom', '@resvg/resvg-js'] },
    build: {
      ssr: 'src/prerender/site-pages.tsx',
      outDir: CACHE,
      emptyOutDir: true,
      // Nothing is loaded later here, and a part that is used both ways would be warned of.
      rolldownOptions: { output: { codeSplitting: false } },
      minify: false,
      copyPublicDir: false,
    },
  });
  // A new address each time: a watched build must not get the module of the last one.
  return import(`${pathToFileURL(resolve(root, CACHE, 'site-pages.js')).href}?${Date.now()}`);
}
