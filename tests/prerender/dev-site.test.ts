import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dataPackage } from '../../src/build/vite-plugin.ts';
import { licences } from '../../src/prerender/licences-plugin.ts';
import { prerenderedPages } from '../../src/prerender/vite-plugin.ts';

// The whole page is compiled here; a busy machine needs its time.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

/** What the README tells a newcomer to look at: `?…` of the page, and what is published beside it. */
const README = [
  ...readFileSync('README.md', 'utf8').matchAll(/`(\?[^`]+|(?:data|partner)\/[^`\s]*|[\w-]+\.html|licences\.txt)`/g),
].map(([, address = '']) => address);
const APP = '<div id="root"></div>';

let server: ViteDevServer;
let folder: string;
let home: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'package-'));
  cpSync('data', folder, { recursive: true });
  const data = dataPackage(folder);
  server = await createServer({
    configFile: false,
    cacheDir: join(folder, 'cache'),
    logLevel: 'silent',
    optimizeDeps: { noDiscovery: true },
    plugins: [react(), prerenderedPages('https://example.org/atlas', data.api.published), data, licences()],
    server: { host: '127.0.0.1', port: 0 },
  });
  await server.listen();
  [home = ''] = server.resolvedUrls?.local ?? [];
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

// As a browser asks for a page.
const get = (address: string) =>
  fetch(new URL(address, home), { headers: { accept: 'text/html,*/*;q=0.8' }, redirect: 'manual' });

async function found(address: string): Promise<{ type: string; text: string }> {
  const response = await get(address);
  expect(response.status, address).toBe(200);
  return { type: response.headers.get('content-type') ?? '', text: await response.text() };
}

describe('the development server', () => {
  it('draws nothing before it is asked to', () => {
    expect([...server.environments.ssr.moduleGraph.idToModuleMap.keys()]).toEqual([]);
  });

  it('answers every address of the README as a build does', async () => {
    expect(README).toEqual(expect.arrayContaining(['?years=2019..2020', 'data/', 'partner/TUR/', 'embed.html']));
    for (const address of README) {
      const { type, text } = await found(address);
      const [path = ''] = address.split('?');
      const isPage = path === '' || /(\/|\.html)$/.test(path);
      expect(type.startsWith('text/html'), address).toBe(isPage);
      // The app begins with an empty page; the pages that are drawn are none of it.
      expect(text.includes(APP), address).toBe(path === '');
    }
  });

  it('answers every link of the pages that it draws, with their styles in them', async () => {
    const targets = new Set<string>();
    for (const address of ['data/', 'partner/', 'partner/TUR/', 'embed.html', '404.html']) {
      const { text } = await found(address);
      expect(text).toContain('--paper:');
      // Only a partner's page is taken over by the app.
      expect(text.includes('/src/app/main.tsx'), address).toBe(address === 'partner/TUR/');
      for (const [, link = ''] of text.matchAll(/(?:href|src)="([^"#]+)"/g)) {
        const url = new URL(link.replaceAll('&amp;', '&'), new URL(address, home));
        if (url.origin === new URL(home).origin) targets.add(url.pathname);
      }
    }
    expect([...targets]).toEqual(expect.arrayContaining(['/licences.txt', '/partner/PAK/', '/data/figures.csv']));
    for (const target of targets) await found(target);
  });

  it('makes the files for programs, pictures, licences and lists of addresses', async () => {
    expect((await found('data/figures.csv')).text).toMatch(/^reporter,partner,/);
    expect(JSON.parse((await found('data/datapackage.json')).text).name).toBe('aala-trade-atlas-site');
    expect((await found('data/aala-trade-atlas.zip')).type).toBe('application/zip');
    expect((await found('partner/TUR/preview.png')).type).toBe('image/png');
    expect((await found('licences.txt')).text).toMatch(/^react [\d.]+ \(MIT\)$/m);
    expect((await found('robots.txt')).text).toContain('Sitemap: https://example.org/atlas/sitemap.xml');
    expect((await found('sitemap.xml')).text).toContain('<loc>https://example.org/atlas/partner/TUR/</loc>');
  });

  it('answers a wrong address with the page of a wrong address', async () => {
    for (const wrong of ['nothing', 'a/b/', 'partner/XXX/', 'partner/tur/', 'data/trade.csv', 'data/nothing.json']) {
      const response = await get(wrong);
      expect(response.status, wrong).toBe(404);
      expect(await response.text()).toContain('There is no such page');
    }
  });

  it('leads from a folder without its slash to the folder', async () => {
    for (const address of ['partner/TUR', 'partner', 'data']) {
      const response = await get(`${address}?a=b`);
      expect([response.status, response.headers.get('location')]).toEqual([302, `/${address}/?a=b`]);
    }
  });

  it('makes them anew when the data have changed, and lets the browser know', async () => {
    const page = (await found('data/')).text;
    expect(page).toContain('/@vite/client');
    expect((await found('data/events.json')).text).not.toContain('A changed title');
    const send = vi.spyOn(server.ws, 'send');
    const path = join(folder, 'events.csv');
    const [event] = JSON.parse((await found('data/events.json')).text).events;
    writeFileSync(path, readFileSync(path, 'utf8').replace(event.title, 'A changed title'));
    await vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: 'full-reload' }), 30_000);
    expect((await found('data/events.json')).text).toContain('A changed title');
    const [partner] = event.partners;
    expect((await found(`partner/${partner}/`)).text).toContain('A changed title');
  });
});
