import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { unzipSync } from 'fflate';
import { build, createLogger, createServer, type ViteDevServer } from 'vite';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dataPackage } from '../../src/build/vite-plugin.ts';
import { broken, type Files, tinyPackage, writtenTo } from '../package/tiny-package.ts';

// A server starts, watches files and compiles here; a busy machine needs its time.
vi.setConfig({ testTimeout: 30_000 });

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

function site(): string {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  cleanups.push(() => rmSync(root, { recursive: true }));
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>A page</title>');
  return root;
}

function packageOf(files: Files): string {
  const folder = writtenTo(files);
  cleanups.push(() => rmSync(folder, { recursive: true }));
  return folder;
}

async function serving(
  folder: string,
): Promise<{ server: ViteDevServer; address: string; errors: string[]; warnings: string[] }> {
  const errors: string[] = [];
  const warnings: string[] = [];
  const customLogger = createLogger('silent');
  customLogger.error = (message) => void errors.push(message);
  customLogger.warn = (message) => void warnings.push(message);
  const plugins = [dataPackage(folder)];
  const server = await createServer({
    configFile: false,
    root: site(),
    plugins,
    customLogger,
    server: { host: '127.0.0.1', port: 0 },
  });
  cleanups.push(() => server.close());
  await server.listen();
  await vi.waitFor(() => expect(server.watcher.getWatched()[folder]).toContain('claims.csv'), 10_000);
  const [address = ''] = server.resolvedUrls?.local ?? [];
  return { server, address, errors, warnings };
}

const built = (folder: string) =>
  build({
    configFile: false,
    root: site(),
    plugins: [dataPackage(folder)],
    logLevel: 'silent',
    build: { write: false },
  });

/** The build of the page itself, as the command line runs it. */
function viteBuild(data: string, out: string) {
  const args = ['node_modules/vite/bin/vite.js', 'build', '--outDir', out];
  const env = { ...process.env, ATLAS_DATA: data, VITEST: undefined, NO_COLOR: '1' };
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  return { status, stderr };
}

const json = async (address: string) => (await fetch(address)).json();

describe('the development server', () => {
  it('serves the compiled package below data/', async () => {
    const { address } = await serving(packageOf(tinyPackage()));
    expect(await json(`${address}data/atlas.json`)).toMatchObject({ title: 'A tiny atlas' });
    expect(await json(`${address}data/reporters/BLR.json`)).toMatchObject({ reporter: 'BLR' });
  });

  it('serves the package itself as a zip', async () => {
    const { address } = await serving(packageOf(tinyPackage()));
    const response = await fetch(`${address}data/aala-trade-atlas.zip`);
    expect(response.headers.get('content-type')).toBe('application/zip');
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
    expect(Object.keys(files)).toContain('aala-trade-atlas-data-1/trade.csv');
  });

  it('has nothing below data/ that the package does not give', async () => {
    const { address } = await serving(packageOf(tinyPackage()));
    expect((await fetch(`${address}data/reporters/KEN.json`)).status).toBe(404);
  });

  it('compiles again and reloads the page when a file of the package changes', async () => {
    const folder = packageOf(tinyPackage());
    const { server, address } = await serving(folder);
    const send = vi.spyOn(server.ws, 'send');
    writeFileSync(join(folder, 'claims.csv'), broken('claims.csv', '10.5', '12.5')['claims.csv'] ?? '');
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: 'full-reload' }), 20_000);
    expect(await json(`${address}data/reporters/BLR.json`)).toMatchObject({ claims: [{ value: 12.5 }, {}] });
  });

  it('keeps the last good data while the package is faulty, and says why over the page', async () => {
    const folder = packageOf(tinyPackage());
    const { server, address, errors } = await serving(folder);
    const send = vi.spyOn(server.ws, 'send');
    writeFileSync(join(folder, 'claims.csv'), broken('claims.csv', '10.5', 'abc')['claims.csv'] ?? '');
    const message = expect.stringContaining('claims.csv:2 column value: got "abc", expected a plain number');
    const overlay = { type: 'error', err: expect.objectContaining({ message }) };
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith(overlay), 20_000);
    expect(errors).toEqual([message]);
    expect(await json(`${address}data/reporters/BLR.json`)).toMatchObject({ claims: [{ value: 10.5 }, {}] });
  });

  it('warns of what seems left over, again only when that has changed', async () => {
    const folder = packageOf(broken('datapackage.json', '2020..2021', '2020..2024'));
    const { server, warnings } = await serving(folder);
    expect(warnings).toEqual([
      expect.stringContaining('at atlas.view.years: "2020..2024" reaches outside 2018 to 2021'),
    ]);
    const send = vi.spyOn(server.ws, 'send');
    const save = async (files: Files, name: string, reloads: number) => {
      writeFileSync(join(folder, name), files[name] ?? '');
      await vi.waitFor(() => expect(send).toHaveBeenCalledTimes(reloads), 20_000);
    };
    await save(broken('claims.csv', '10.5', '12.5'), 'claims.csv', 1);
    expect(warnings).toHaveLength(1);
    await save(broken('datapackage.json', '2020..2021', '2020..2025'), 'datapackage.json', 2);
    expect(warnings).toEqual([warnings[0], expect.stringContaining('"2020..2025"')]);
  });

  it('answers an address without a path with 404, as any that it does not have', async () => {
    const { address } = await serving(packageOf(tinyPackage()));
    for (const path of ['data//', 'data///', 'data/?', 'data/%', 'data//nowhere/atlas.json']) {
      expect((await fetch(`${address}${path}`)).status, path).toBe(404);
    }
  });

  it('does not start on a faulty package', async () => {
    await expect(serving(packageOf(broken('claims.csv', '10.5', 'abc')))).rejects.toThrow(/claims\.csv:2 column value/);
  });
});

describe('a build', () => {
  it('holds the compiled package below data/', async () => {
    const result = await built(packageOf(tinyPackage()));
    const files = [result].flat().flatMap((one) => ('output' in one ? one.output.map(({ fileName }) => fileName) : []));
    expect(files).toEqual(
      expect.arrayContaining([
        'data/atlas.json',
        'data/reporters/BLR.json',
        'data/shapes.json',
        'data/aala-trade-atlas.zip',
      ]),
    );
  });

  it('fails on a faulty package with all of its faults', async () => {
    const files = {
      ...broken('claims.csv', '10.5', 'abc'),
      'totals.csv': broken('totals.csv', '5000', '-1')['totals.csv'] ?? '',
    };
    const attempt = built(packageOf(files));
    await expect(attempt).rejects.toThrow(/totals\.csv:2 column value_usd/);
    await expect(attempt).rejects.toThrow(/claims\.csv:2 column value:/);
  });

  it('prints the list of faults and nothing else, whatever else belongs to the build', async () => {
    const data = packageOf(broken('claims.csv', '10.5', 'abc'));
    const { status, stderr } = viteBuild(data, join(data, 'dist'));
    expect(stderr.trimEnd().split('\n')).toEqual([
      'error during build:',
      `The data package in ${data} has 1 fault; nothing was written.`,
      `${data}/claims.csv:2 column value: got "abc", expected a plain number`,
    ]);
    expect(status).toBe(1);
  });
});
