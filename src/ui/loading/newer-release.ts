const PATIENCE_MS = 5000;

/**
 * Why a file of the page did not come: the site has a newer release; it has the file no more; it has it, but something that
 * the file needs did not come; or the site could not be reached.
 */
export type Absence = 'newer' | 'gone' | 'partly' | 'unreached';

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
    if (file === undefined) return 'partly';
    const { status, headers } = await ask(file, 'HEAD');
    if (status >= 500) return 'unreached';
    // Some hosts send a page in place of what they do not have.
    return /javascript/.test(headers.get('content-type') ?? '') ? 'partly' : 'gone';
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
