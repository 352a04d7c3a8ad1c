/** What the head of a static page says of it. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** The page's own address from the site's folder, such as `partner/TUR/`; empty for the home page. */
  readonly path: string;
  /** The site's address with its last slash, when it is known. */
  readonly site: string | undefined;
  /** The preview image, from the site's folder. */
  readonly image: string;
  /** schema.org, as it is written into the page. */
  readonly jsonLd: object;
  /** Files that the first view needs, from the site's folder. */
  readonly preloads: readonly string[];
  /** The address, from the page, that the app begins with where it is not the page's own. */
  readonly start?: string;
}

/**
 * A page of the site from the built `index.html`: its head rewritten, its addresses leading from the page's own folder to
 * the same files, and its content in the root.
 *
 * @param content HTML, escaped already.
 * @param withoutScript HTML for readers without scripts, after the content.
 */
export function pageDocument(template: string, head: PageHead, content: string, withoutScript = ''): string {
  const home = '../'.repeat(head.path.split('/').length - 1);
  const start = head.start === undefined ? '' : ` data-start="${escaped(head.start)}"`;
  const noscript = withoutScript && `\n    <noscript>${withoutScript}</noscript>`;
  return template
    .replaceAll(/(href|src)="\.\//g, `$1="${home || './'}`)
    .replace(/<title>.*?<\/title>\s*<meta\s+name="description"[^>]*>/s, () => headTags(head, home))
    .replace('<div id="root"></div>', () => `<div id="root"${start}>${content}</div>${noscript}`);
}

function headTags(head: PageHead, home: string): string {
  const { title, description, site, path, image } = head;
  // Without the site's address a link can only be relative; readers of previews mostly want it whole.
  const address = site === undefined ? './' : `${site}${path}`;
  const picture = site === undefined ? `${home || './'}${image}` : `${site}${image}`;
  return [
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(description)}">`,
    `<link rel="canonical" href="${escaped(address)}">`,
    `<meta property="og:type" content="website">`,
    `<meta property="og:title" content="${escaped(title)}">`,
    `<meta property="og:description" content="${escaped(description)}">`,
    `<meta property="og:url" content="${escaped(address)}">`,
    `<meta property="og:image" content="${escaped(picture)}">`,
    `<meta property="og:image:width" content="1200">`,
    `<meta property="og:image:height" content="630">`,
    `<meta property="og:image:alt" content="${escaped(description)}">`,
    `<meta name="twitter:card" content="summary_large_image">`,
    // A script's text ends at the first "</": the data must not hold one.
    `<script type="application/ld+json">${JSON.stringify(head.jsonLd).replaceAll('<', '\\u003c')}</script>`,
    ...head.preloads.map((file) => `<link rel="preload" href="${home || './'}${file}" as="fetch" crossorigin>`),
  ].join('\n    ');
}

/** Text as it may stand in HTML and XML, between tags and in attributes. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
