let again = 0;

/**
 * Loads code that comes apart from the page. A browser keeps the failure of an address, so a second try is made at the same
 * file under another one; after that, every further call tries anew.
 *
 * @throws {Error} that names the file when it does not come.
 */
export async function loadModule<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    // Safari does not name the file, and tries again by itself.
    const [address, file = address] = /https?:\S*?([\w-]+\.js)/.exec(String(error)) ?? [];
    if (address === undefined) throw error;
    again += 1;
    try {
      return await import(/* @vite-ignore */ `${address}?again=${again}`);
    } catch {
      throw new Error(`${file} did not come over the network.`);
    }
  }
}
