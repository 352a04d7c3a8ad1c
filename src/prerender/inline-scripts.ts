import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync, transformWithOxc } from 'vite';

const NAMED = /(<script id="[\w-]+") data-inline="([^"]+)">(?=<\/script>)/g;
const CLASSIC = /(<script(?: id="[\w-]+")?>)(.*?)(<\/script>)/gs;

/**
 * The page with the scripts that it names by their file, `data-inline`, written into it: they run before any other file of
 * the page has come. Such a file imports types only, and its names are its own.
 *
 * @param root the folder that the names begin in.
 * @throws {Error} when such a file imports code.
 */
export async function withInlineScripts(html: string, root: string): Promise<string> {
  const files = [...html.matchAll(NAMED)].map(([, , file = '']) => file);
  const codes = new Map(await Promise.all(files.map(async (file) => [file, await codeOf(file, root)] as const)));
  return html.replace(NAMED, (_, open: string, file: string) => `${open}>${codes.get(file)}`);
}

async function codeOf(file: string, root: string): Promise<string> {
  const path = join(root, file);
  const { code } = await transformWithOxc(readFileSync(path, 'utf8'), path, { sourcemap: false });
  const alone = code.replace(/^export \{\s*\};?$/m, '');
  if (/^\s*(import|export)\b/m.test(alone))
    throw new Error(`${file} stands in the page by itself: it can import no code.`);
  return `(() => {\n${alone}})();`;
}

/** The page with its inline scripts as short as they can be: every page holds them, and their comments are for us. */
export function withShortScripts(html: string, target: string | readonly string[]): string {
  return html.replace(CLASSIC, (_, open: string, script: string, close: string) => {
    const { code, errors } = minifySync('inline.js', script, { compress: { target: [target].flat() } });
    if (errors.length > 0) throw new Error(`an inline script of index.html cannot be read: ${errors[0]?.message}`);
    return open + code.trim() + close;
  });
}
