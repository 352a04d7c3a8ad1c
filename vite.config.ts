import { resolve } from 'node:path';
import process from 'node:process';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { dataPackage } from './src/build/vite-plugin.ts';
import { wholeBuild } from './src/build/whole-build.ts';
import { licences } from './src/prerender/licences-plugin.ts';
import { prerenderedPages } from './src/prerender/vite-plugin.ts';

const { ATLAS_DATA, SITE_URL, VITEST } = process.env;

// The pages come first: what below `data/` is theirs, the data package does not know.
function sitePlugins() {
  const data = dataPackage(ATLAS_DATA ?? 'data');
  return [prerenderedPages(SITE_URL, data.api.published), data, licences(), wholeBuild()];
}

export default defineConfig({
  // Relative, so that the built site works in any folder of any server.
  base: './',
  // Tests compile what they need by themselves.
  plugins: [react(), VITEST === undefined ? sitePlugins() : []],
  resolve: {
    alias: VITEST === undefined ? [{ find: /^d3-geo$/, replacement: resolve('src/map/d3-geo-used.js') }] : [],
  },
  build: {
    // The oldest engines in which the reader's main job was done; README.md has the table.
    target: ['chrome114', 'edge114', 'firefox153', 'safari26'],
    sourcemap: false,
    // A browser without module preloads loads the same files a moment later.
    modulePreload: { polyfill: false },
    // One style sheet: the served page shows every part before its script has come.
    cssCodeSplit: false,
    // What the page needs first is libraries and the page's own code (and a few lines of the bundler that both need), not a
    // dozen files that others share. In one file, a slow phone would read them without a pause.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'libraries', tags: ['$initial'], test: /node_modules/, priority: 1 },
            { name: 'first', tags: ['$initial'] },
          ],
        },
      },
    },
  },
  test: {
    setupFiles: ['tests/setup.ts'],
    env: { TZ: 'UTC' },
    // A slow machine is no fault of the code; speed is measured by the bench.
    testTimeout: 60_000,
    // The runner itself would leave one core idle: of two, that is half.
    maxWorkers: '100%',
    projects: [
      // Pure functions leave nothing behind: their files share what is imported, which is most of the time they take.
      { extends: true, test: { name: 'node', include: ['tests/**/*.test.ts'], isolate: false } },
      // What needs a document gets one of its own for each file.
      { extends: true, test: { name: 'page', include: ['tests/**/*.test.tsx'], environment: 'jsdom' } },
    ],
  },
});
