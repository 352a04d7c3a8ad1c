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
  unreached: (file) => `${file} did not come over the network.`,
};

/**
 * Loads code that comes apart from the page. A browser keeps the failure of an address, so a second try is made at the same
 * file under another one; after that, every further call tries anew.
 *
 * @throws {Error} that says what did not come and why; with `isOutdated` where only a reload helps.
 */
export async function loadModule<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    // Safari does not name the file, and tries again by itself; nobody names one that was cut off.
    const [address, file = 'A part of the page'] = /https?:\S*?([\w-]+\.js)/.exec(String(error)) ?? [];
    if (address === undefined && !/module script|SyntaxError|MIME/.test(String(error))) throw error;
    again += 1;
    try {
      if (address !== undefined) return await import(/* @vite-ignore */ `${address}?again=${again}`);
    } catch {}
    throw new PartError(file, await whyAbsent(address));
  }
}
