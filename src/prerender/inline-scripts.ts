import { minifySync } from 'vite';

const CLASSIC = /(<script(?: id="[\w-]+")?>)(.*?)(<\/script>)/gs;

/** The page with its inline scripts as short as they can be: every page holds them, and their comments are for us. */
export function withShortScripts(html: string, target: string | readonly string[]): string {
  return html.replace(CLASSIC, (_, open: string, script: string, close: string) => {
    const { code, errors } = minifySync('inline.js', script, { compress: { target: [target].flat() } });
    if (errors.length > 0) throw new Error(`an inline script of index.html cannot be read: ${errors[0]?.message}`);
    return open + code.trim() + close;
  });
}
