import { type Absence, whyAbsent } from './newer-release.ts';

let again = 0;

const KEPT = 'Reload the page: its address keeps the view.';

/** Code that comes apart from the page did not come. The message says why and, where a reload helps, that. */
class PartError extends Error {
  /** Whether trying again cannot help, and loading the page anew can. */
  readonly isOutdated: boolean;

  constructor(file: string, absence: Absence) {
    super(MESSAGE[absence](file));
    this.name = 'PartError';
    this.isOutdated = absence !== 'unreached';
  }
}

const MESSAGE: Readonly<Record<Absence, (file: string) => string>> = {
  newer: () => `A newer version of this site is out. ${KEPT}`,
  gone: (file) => `${file} is not on the site any more; a newer version may be coming out. ${KEPT}`,
  partly: (file) => `${file} did not come whole. ${KEPT}`,
  unreached: (file) => `${file} did not come over the network.`,
};

/**
 * Loads code that comes apart from the page. Most browsers keep the failure of an address, so a second try is made at the
 * same file under another one; after that, every further call tries anew. What such a file itself imports cannot be asked
 * for again there.
 *
 * @param load imports one file, and nothing else: the built file is named in its text.
 * @throws {Error} that says what did not come and why; with `isOutdated` where only a reload helps.
 */
export async function loadModule<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    // Anything else is a fault of the code that came.
    if (!/module|SyntaxError|MIME/.test(String(error))) throw error;
    const [file] = /[\w-]+\.js/.exec(String(load)) ?? [];
    const address = file && new URL(file, import.meta.url).href;
    again += 1;
    try {
      if (address) {
        const content = await import(/* @vite-ignore */ `${address}?again=${again}`);
        return Object.values(content).find(isModule) ?? content;
      }
    } catch {}
    throw new PartError(file ?? 'A part of the page', await whyAbsent(address));
  }
}

/** Whether a value is a module: the bundler may put the one that was asked for into a file with others. */
function isModule(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Module]';
}
