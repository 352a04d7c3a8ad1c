import styles from '../app/page.module.css';
import type { Template } from './document.ts';
import { StaticFrame } from './StaticFrame.tsx';
import type { SiteData } from './site-data.ts';
import { staticPage } from './static-page.ts';

/** Where static hosts look for it. */
export const NOT_FOUND_PATH = '404.html';

/**
 * What a wrong address leads to. A host shows it at whatever address was asked for, so that no relative link leads from
 * it: they are whole where the site's address is known, and else a script looks for the site's folder.
 */
export async function notFoundPage(template: Template, data: SiteData): Promise<string> {
  const home = data.site ?? './';
  const head = { path: '', home, title: 'No such page', isUnlisted: true };
  const html = await staticPage(template, data, head, <NotFoundPage data={data} home={home} />);
  if (data.site !== undefined) return html;
  return (
    html
      // The type would be looked for where the page is not.
      .replace(/@font-face\s*\{[^}]*\}/g, '')
      .replace('</head>', () => `<script>(${leadHome})(new URL('.', location.href))</script></head>`)
  );
}

function NotFoundPage({ data, home }: { readonly data: SiteData; readonly home: string }) {
  return (
    <StaticFrame data={data} home={home}>
      <h1>There is no such page</h1>
      <p>
        The atlas has one page, and the query of its address says what it shows; each partner has a page of its own
        below <code>partner/</code>, named by its three-letter code in capitals.
      </p>
      <p>
        <a className={styles.alone} href={home}>
          To the {data.atlas.title}
        </a>
      </p>
    </StaticFrame>
  );
}

/**
 * Goes up from a folder to the first that holds the site's icon, and lets every link lead from there. Written into the
 * page as it stands: it must use nothing from outside. An image tells a file from the page that some hosts send instead.
 */
function leadHome(folder: URL): void {
  const icon = new Image();
  icon.onload = () => {
    const base = document.createElement('base');
    base.href = folder.href;
    document.head.prepend(base);
  };
  icon.onerror = () => {
    if (folder.pathname !== '/') leadHome(new URL('..', folder));
  };
  icon.src = new URL('favicon.svg', folder).href;
}
