import { rmSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { Plugin, UserConfig } from 'vite';
import { inPlainWords, placeBeside, takePlace } from './whole-folder.ts';

/**
 * Builds the site beside the folder where it belongs and puts it there once it is whole: a build that fails, is ended or
 * finds no room leaves the last site as it was. A folder that a build does not empty is written into as it is. Works for
 * builds from the command line, which are the ones that ask for `buildApp`.
 */
export function wholeBuild(): Plugin {
  let target = '';
  let fresh: string | undefined;
  return {
    name: 'whole-build',
    apply: 'build',
    config(config) {
      target = resolve(config.root ?? '.', config.build?.outDir ?? 'dist');
      if (!isReplaced(config, target)) return undefined;
      fresh = placeBeside(target);
      return { build: { outDir: fresh } };
    },
    buildApp: {
      order: 'post',
      async handler(builder) {
        const { client } = builder.environments;
        if (fresh === undefined || client === undefined) return;
        try {
          await builder.build(client);
          takePlace(fresh, target);
        } catch (error) {
          throw inPlainWords(error, target);
        } finally {
          rmSync(fresh, { recursive: true, force: true });
        }
      },
    },
  };
}

/** Whether a build makes the folder anew, as it does by itself inside the project. */
function isReplaced({ root = '.', build }: UserConfig, target: string): boolean {
  const isInside = target.startsWith(`${resolve(root)}${sep}`);
  return !build?.watch && build?.write !== false && (build?.emptyOutDir ?? isInside);
}
