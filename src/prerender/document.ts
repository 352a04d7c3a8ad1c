import { escaped } from '../format/markup.ts';
import { pathToRoot } from './site-address.ts';
import { STYLES_WITHOUT_SCRIPTS } from './without-scripts.ts';

/** What the head of a static page says of it. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** The page's own address from the site's folder, such as `partner/TUR/`; empty for the home page. */
  readonly path: string;
  /** The way to the site's folder, where it does not follow from the path. */
  readonly home?: string;
  /** The site's address with its last slash, when it is known. */
  readonly site: string | undefined;
  /** The preview image, from the site's folder. */
  readonly image: string;
  /** schema.org, as it is written into the page; without it search engines are asked to leave the page out. */
  readonly jsonLd?: object;
  /** Styles of this page alone. */
  readonly ownStyles?: string;
  /** The files that the app asks for first, from the site's folder. */
  readonly preloads: readonly string[];
  /** The hash of the data that the content is drawn from. */
  readonly hash?: string;
  /** The address, from the page, that the app begins with where it is not the page's own. */
  readonly start?: string;
  /** A script element with data for the app, which is read before the app's script. */
  readonly data?: string;
}

/** The built `index.html` and its styles. */
export interface Template {
  readonly html: string;
  /** The text of the style sheet, which every page holds itself: a paint must not wait for another file. */
  readonly styles: string;
}

/**
 * Reads the built `index.html` with the style sheet that it links.
 * @param read the text of a built file, by its path from the site's folder.
 */
export function templateOf(read: (path: string) => string): Template {
  const html = read('index.html');
  const [, sheet] = /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/.exec(html) ?? [];
  if (sheet === undefined) throw new Error('the built index.html links no style sheet');
  const folder = sheet.slice(0, sheet.lastIndexOf('/') + 1);
  // Inside the page, addresses in the styles lead from the page.
  return { html, styles: read(sheet).replaceAll('url(./', `url(./${folder}`) };
}

/**
 * A page of the site from the built `index.html`: its head rewritten, its addresses leading from the page's own folder to
 * the same files, and its content in the root.
 *
 * @param content HTML, escaped already.
 * @param note HTML for readers without scripts, before the content.
 */
export function pageDocument(template: Template, head: PageHead, content: string, note = ''): string {
  const home = head.home ?? pathToRoot(head.path);
  const start = head.start === undefined ? '' : ` data-start="${escaped(head.start)}"`;
  const hash = head.hash === undefined ? '' : ` data-hash="${head.hash}"`;
  const noscript = note && `<noscript>${note}</noscript>\n    `;
  const { html, loaders } = withoutLoaders(template.html);
  const preloads = head.preloads.map((file) => `<link rel="preload" href="./${file}" as="fetch" crossorigin>`);
  const scripts = loaders.filter((tag) => tag.startsWith('<script'));
  const last = [head.data ?? '', ...[...scripts, ...preloads].map((tag) => toHome(tag, home))].join('\n    ');
  const first = filesOf(loaders).map(
    (file) => `<link rel="modulepreload" fetchpriority="low" href="${home}${file}" crossorigin>\n    `,
  );
  return toHome(html, home)
    .replace(/<title>.*?<\/title>\s*<meta\s+name="description"[^>]*>/s, () => headTags(template, head, home))
    .replace(
      '<div id="root"></div>',
      () => `${noscript}${first.join('')}<div id="root"${start}${hash}>${content}</div>\n    ${last}`,
    );
}

/** Addresses of the site's folder, as they are from the page's own. */
function toHome(html: string, home: string): string {
  return html.replaceAll(/(href|src)="\.\//g, `$1="${home}`);
}

/** The files of the scripts, so that they are asked for while the page is still read; they run when it has been. */
function filesOf(loaders: readonly string[]): string[] {
  return loaders.flatMap((tag) => / (?:src|href)="\.\/([^"]+)"/.exec(tag)?.[1] ?? []);
}

/** Takes out what loads scripts and styles: on a slow line the page itself comes first, and its styles are in it. */
function withoutLoaders(html: string): { html: string; loaders: readonly string[] } {
  const loaders = html.match(/<script type="module"[^>]*><\/script>|<link rel="modulepreload"[^>]*>/g) ?? [];
  const rest = loaders.reduce((now, tag) => now.replace(tag, ''), html);
  return { html: rest.replace(/<link rel="stylesheet"[^>]*>/, ''), loaders };
}

function headTags({ styles }: Template, head: PageHead, home: string): string {
  const { title, description, image } = head;
  return [
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(description)}">`,
    ...addressTags(head),
    `<meta property="og:type" content="website">`,
    `<meta property="og:title" content="${escaped(title)}">`,
    `<meta property="og:description" content="${escaped(description)}">`,
    // Readers of previews mostly want it whole; without the site's address it can only be relative.
    `<meta property="og:image" content="${escaped((head.site ?? home) + image)}">`,
    `<meta property="og:image:width" content="1200">`,
    `<meta property="og:image:height" content="630">`,
    `<meta property="og:image:alt" content="${escaped(description)}">`,
    `<meta name="twitter:card" content="summary_large_image">`,
    `<style>${styles.replaceAll('url(./', `url(${home}`)}${head.ownStyles ?? ''}</style>`,
    `<noscript><style>${STYLES_WITHOUT_SCRIPTS}</style></noscript>`,
  ].join('\n    ');
}

/** What search engines read: the page's one address, where the site's is known, and what the page holds. */
function addressTags({ site, path, jsonLd }: PageHead): string[] {
  if (jsonLd === undefined) return ['<meta name="robots" content="noindex">'];
  // No relative one: the app moves the address of a partner's page, and from there it would name the home page.
  const address = site === undefined ? undefined : escaped(`${site}${path}`);
  const tags = [`<link rel="canonical" href="${address}">`, `<meta property="og:url" content="${address}">`];
  return [
    ...(address === undefined ? [] : tags),
    // A script's text ends at the first "</": the data must not hold one.
    `<script type="application/ld+json">${JSON.stringify(jsonLd).replaceAll('<', '\\u003c')}</script>`,
  ];
}
