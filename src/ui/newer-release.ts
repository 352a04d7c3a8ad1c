const PATIENCE_MS = 5000;

/** Why a file of the page did not come: the site has a newer release, has the file no more, or could not be reached. */
export type Absence = 'newer' | 'gone' | 'unreached';

/**
 * Asks the site itself, past everything kept. A release names its own scripts in the page: one that does not name the script
 * that runs here is another.
 *
 * @param file the address of what did not come, where it is known.
 */
export async function whyAbsent(file: string | undefined): Promise<Absence> {
  try {
    const page = await ask('./');
    if (page.ok && !(await page.text()).includes(ownScript())) return 'newer';
    // Some hosts send a page in place of what they do not have.
    const isThere =
      file === undefined || /javascript/.test((await ask(file, 'HEAD')).headers.get('content-type') ?? '');
    return isThere ? 'unreached' : 'gone';
  } catch {
    return 'unreached';
  }
}

function ask(address: string, method = 'GET'): Promise<Response> {
  const url = new URL(address, document.baseURI);
  return fetch(url, { method, cache: 'no-store', signal: AbortSignal.timeout(PATIENCE_MS) });
}

function ownScript(): string {
  const { src = '' } = document.querySelector<HTMLScriptElement>('script[type=module]') ?? {};
  return src.slice(src.lastIndexOf('/') + 1);
}
