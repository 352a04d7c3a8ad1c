import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { staticHost } from '../e2e/preview.config.ts';

// Not every driver hears what a page writes to its console, so each page keeps its faults from its first line on.
const KEEP = `<script>
  window.faults = [];
  addEventListener('error', (event) => faults.push(String(event.message)));
  addEventListener('unhandledrejection', (event) => faults.push(String(event.reason)));
  const { error } = console;
  console.error = (...said) => (faults.push(said.join(' ')), error.apply(console, said));
</script>`;

/** Serves the built pages with a list of their faults in `window.faults`. */
function keepFaults(): Plugin {
  return {
    name: 'keep-faults',
    configurePreviewServer({ middlewares, config }) {
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost');
        const file = join(config.build.outDir, pathname.slice(config.base.length), 'index.html');
        if (!pathname.startsWith(config.base) || !pathname.endsWith('/') || !existsSync(file)) return next();
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.end(readFileSync(file, 'utf8').replace('<head>', `<head>${KEEP}`));
      });
    },
  };
}

export default defineConfig({ plugins: [keepFaults(), staticHost()] });
