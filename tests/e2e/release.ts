import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Page, Route } from '@playwright/test';

const DIST = 'dist';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/** What of a new release differs from the one that was built. */
export interface Release {
  /** Whether every script, style and font has another name, as after a change of the code. */
  readonly hasNewCode: boolean;
  /** Changes the text of a data file; its hash is another one then. */
  readonly changed?: (text: string) => string;
}

const HASH = String(JSON.parse(readFileSync(`${DIST}/data/atlas.json`, 'utf8')).hash);
const NEW_HASH = 'fedcba9876543210';
const newNames = new Map(
  readdirSync(`${DIST}/assets`).map((name) => [name, name.replace(/(\.\w+)$/, 'NEW$1')] as const),
);
const oldNames = new Map([...newNames].map(([old, now]) => [now, old]));

/** From now on the server has another release: the files of the one before are gone. */
export async function deploy(page: Page, release: Release, files = '**/some/folder/**'): Promise<void> {
  await page.route(files, (route) => answer(route, release));
}

async function answer(route: Route, release: Release): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const path = pathname.replace(/^.*\/some\/folder\//, '').replace(/(^|\/)$/, '$1index.html');
  const file = release.hasNewCode ? oldPath(path) : path;
  if (file === undefined) return route.fulfill({ status: 404, contentType: 'text/html', body: 'gone' });
  const contentType = TYPES[extname(file)];
  if (contentType === undefined) return route.fulfill({ path: `${DIST}/${file}` });
  return route.fulfill({ contentType, body: inRelease(readFileSync(`${DIST}/${file}`, 'utf8'), file, release) });
}

function oldPath(path: string): string | undefined {
  const [, name] = /^assets\/(.*)$/.exec(path) ?? [];
  if (name === undefined) return path;
  const old = oldNames.get(name);
  return old && `assets/${old}`;
}

function inRelease(text: string, file: string, { hasNewCode, changed }: Release): string {
  const renamed = hasNewCode ? [...newNames].reduce((now, [old, name]) => now.replaceAll(old, name), text) : text;
  if (!changed) return renamed;
  return (file.startsWith('data/') ? changed(renamed) : renamed).replaceAll(HASH, NEW_HASH);
}
