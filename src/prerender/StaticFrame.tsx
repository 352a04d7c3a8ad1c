import type { ReactNode } from 'react';
import { PageFooter } from '../app/frame/PageFooter.tsx';
import header from '../app/frame/page-header.module.css';
import styles from '../app/page.module.css';
import type { SiteData } from './site-data.ts';

export interface StaticFrameProps {
  readonly data: SiteData;
  /** The way from the page to the site's folder, such as `../../`. */
  readonly home: string;
  /** A table wants more room than text. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

const WIDE = { display: 'grid', gap: '12px', paddingBlock: '24px' } as const;

/** Head and foot of a page that is not the app itself. */
export function StaticFrame({ data: { atlas, base }, home, isWide = false, children }: StaticFrameProps) {
  return (
    <div data-whole="">
      <header className={header.top}>
        <div className={header.topRow}>
          <a className={header.brand} href={home}>
            {atlas.title}
          </a>
        </div>
      </header>
      <main className={isWide ? styles.page : `${styles.page} ${styles.text}`} style={isWide ? WIDE : undefined}>
        {children}
      </main>
      <PageFooter atlas={atlas} base={base} home={home} />
    </div>
  );
}
