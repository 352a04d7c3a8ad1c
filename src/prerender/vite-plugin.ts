import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { withShortScripts } from './inline-scripts.ts';
import { siteAddress } from './site-address.ts';

const WITHOUT_SITE =
  'SITE_URL is not set: no sitemap and no canonical links, and previews and data descriptions have relative addresses.';
const CACHE = 'node_modules/.cache/prerender';

/**
 * Shortens the scripts in the page. After a build: draws the static pages from the files that were built, and writes them beside these.
 *
 * @param siteUrl where the site will stand; without it links and previews stay relative, and there is no sitemap.
 */
export function prerenderedPages(siteUrl: string | undefined): Plugin {
  let config: ResolvedConfig;
  let site: string | undefined;
  let isBuilt = false;
  return {
    name: 'prerendered-pages',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved(resolved) {
      config = resolved;
      site = siteAddress(siteUrl);
    },
    buildStart() {
      isBuilt = false;
    },
    writeBundle() {
      isBuilt = true;
    },
    transformIndexHtml: (html) => withShortScripts(html, config.build.target || []),
    async closeBundle() {
      // A build that failed is closed too, and its own message is the one to read.
      if (!isBuilt) return;
      const { sitePages } = await loadRenderer(config);
      const out = resolve(config.root, config.build.outDir);
      const read = (file: string) => readFileSync(join(out, file), 'utf8');
      for await (const { path, content } of sitePages(read, site)) {
        mkdirSync(dirname(join(out, path)), { recursive: true });
        writeFileSync(join(out, path), content);
      }
      if (site === undefined) config.logger.info(WITHOUT_SITE);
    },
  };
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
    ssr: { noExternal: true, external: ['react', 'react-dom', '@resvg/resvg-js'] },
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
