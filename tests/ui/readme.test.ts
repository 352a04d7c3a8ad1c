import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const README = readFileSync('src/ui/README.md', 'utf8');
const texts = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(tsx?|mjs|css)$/.test(path))
  .map((path) => ({ path, text: readFileSync(join('src', path), 'utf8') }))
  .concat({ path: 'index.html', text: readFileSync('index.html', 'utf8') });

/** What the search's library sets, the axis of the preview's picture, and the name of a part of the build. */
const OTHERS = ['data-ending-style', 'data-highlighted', 'data-axis', 'data-package'];

const inKebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function attributesIn(text: string): string[] {
  const written = text.match(/(?<![\w/-])data-[a-z][a-z0-9-]*/g) ?? [];
  const asked = [...text.matchAll(/dataset\.([a-zA-Z0-9]+)/g)].map(([, name = '']) => `data-${inKebab(name)}`);
  return [...written, ...asked];
}

function propertiesSetIn({ path, text }: { readonly path: string; readonly text: string }): string[] {
  return /\.tsx?$/.test(path) ? (text.match(/(?<=')--[a-z][\w-]*(?=':|', )/g) ?? []) : [];
}

function listed(start: '--' | 'data-'): string[] {
  return [...README.matchAll(/^\| `([\w-]+)`/gm)].flatMap(([, name = '']) => (name.startsWith(start) ? [name] : []));
}

describe('the list of what styles, tests and pictures hold on to', () => {
  it('names every attribute, once, and none that is gone', () => {
    const used = new Set(texts.flatMap(({ text }) => attributesIn(text)).filter((name) => !OTHERS.includes(name)));
    expect(listed('data-').sort()).toEqual([...used].sort());
  });

  it('names every custom property that a script sets', () => {
    expect(listed('--').sort()).toEqual([...new Set(texts.flatMap(propertiesSetIn))].sort());
  });
});
