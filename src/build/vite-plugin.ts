import { resolve, sep } from 'node:path';
import type { Logger, Plugin, ViteDevServer } from 'vite';
import { PACKAGE_ZIP } from '../dataset/package-file.ts';
import { PackageError } from '../package/fault.ts';
import { compilePackage } from './compile-package.ts';
import { zipOfPackage } from './package-zip.ts';

const SETTLING_MS = 60;

/** What lies below `data/`: the files that the page loads, and the package itself to take away. */
type PublishedFiles = ReadonlyMap<string, string | Uint8Array>;

/** The plugin, and what it serves or builds now, for plugins that draw pages of it. */
type DataPackage = Plugin & { readonly api: { readonly published: () => PublishedFiles } };

/**
 * Brings a data package into the page: in development its files are served from memory below `data/`, and the page
 * reloads when the package changes; a build gets them as files. A faulty package stops a start or a build with all its
 * faults; during development the last good data stay, and the faults are printed and laid over the page.
 *
 * @param folder the package's folder, from the working directory.
 */
export function dataPackage(folder: string): DataPackage {
  let files: PublishedFiles = new Map();
  let isBuild = false;
  let logger: Logger;
  const warn = changedWarnings(() => logger);
  return {
    name: 'data-package',
    api: { published: () => files },
    async configResolved(config) {
      logger = config.logger;
      isBuild = config.command === 'build';
      // Before the bundler starts: it would put the places of its own code under the faults.
      if (isBuild) files = await publishedFiles(folder, warn);
    },
    async configureServer(server) {
      files = await publishedFiles(folder, warn);
      serve(server, () => files);
      const compile = async () => {
        files = await publishedFiles(folder, warn);
      };
      watch(server, folder, compile);
    },
    async buildStart() {
      if (isBuild && this.meta.watchMode) files = await publishedFiles(folder, warn);
    },
    generateBundle() {
      for (const [path, source] of files) this.emitFile({ type: 'asset', fileName: `data/${path}`, source });
    },
  };
}

async function publishedFiles(folder: string, warn: (warnings: string) => void): Promise<PublishedFiles> {
  const { files, warnings } = await compilePackage(folder);
  warn(warnings);
  return new Map<string, string | Uint8Array>([...files, [PACKAGE_ZIP, zipOfPackage(folder)]]);
}

/** Prints warnings when they are others than the last time: a saved change does not repeat what its author knows. */
function changedWarnings(logger: () => Logger): (warnings: string) => void {
  let last = '';
  return (warnings) => {
    if (warnings !== '' && warnings !== last) logger().warn(warnings);
    last = warnings;
  };
}

function serve(server: ViteDevServer, current: () => PublishedFiles): void {
  server.middlewares.use('/data', (request, response) => {
    // Read by hand: `//` begins an address of another host.
    const path = request.url?.split(/[?#]/)[0]?.slice(1) ?? '';
    const content = current().get(path);
    // Without this the server would answer with the page itself.
    response.statusCode = content === undefined ? 404 : 200;
    response.setHeader('Content-Type', path === PACKAGE_ZIP ? 'application/zip' : 'application/json; charset=utf-8');
    response.setHeader('Cache-Control', 'no-cache');
    response.end(content);
  });
}

function watch(server: ViteDevServer, folder: string, compile: () => Promise<void>): void {
  const root = resolve(folder);
  let timer: NodeJS.Timeout | undefined;
  let fault: Error | undefined;
  const recompile = async () => {
    try {
      await compile();
      if (fault) server.config.logger.info('The data package is sound again.');
      fault = undefined;
      server.ws.send({ type: 'full-reload' });
    } catch (error) {
      fault = error instanceof Error ? error : new Error(String(error));
      server.config.logger.error(fault.message);
      server.ws.send(overlay(fault));
    }
  };
  server.watcher.add(root);
  server.watcher.on('all', (_, path) => {
    if (!resolve(path).startsWith(`${root}${sep}`)) return;
    // An editor may write a file in several steps.
    clearTimeout(timer);
    timer = setTimeout(recompile, SETTLING_MS);
  });
  server.ws.on('connection', () => {
    if (fault) server.ws.send(overlay(fault));
  });
}

function overlay(fault: Error) {
  const stack = fault instanceof PackageError ? '' : (fault.stack ?? '');
  return { type: 'error' as const, err: { message: fault.message, stack, plugin: 'data-package' } };
}
