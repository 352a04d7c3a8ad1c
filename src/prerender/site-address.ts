/**
 * The address of the site’s folder with its last slash, ready for a path to follow: `https://example.org/atlas` gives
 * `https://example.org/atlas/`. Nothing where no address is given.
 *
 * @throws Error when the text is no address that a browser can open.
 */
export function siteAddress(text: string | undefined): string | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new Error(
      `SITE_URL is "${text}". It must be the address of the site’s folder, with http:// or https:// in front and without ? or #, such as https://example.org/atlas/.`,
    );
  }
  return url.href.replace(/\/(index\.html)?$/, '').concat('/');
}

/** The way from a page to the site’s folder: of `partner/XYZ/` it is `../../`, of the home page `./`. */
export function pathToRoot(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}
