import { StaticFrame } from './StaticFrame.tsx';
import type { SiteData } from './site-data.ts';

/** What a wrong address leads to. */
export function NotFoundPage({ data }: { readonly data: SiteData }) {
  return (
    <StaticFrame data={data} home="./">
      <h1>There is no such page</h1>
      <p>
        The atlas has one page, and the query of its address says what it shows; each partner has a page of its own
        below <code>partner/</code>, named by its three-letter code.
      </p>
      <p>
        <a href="./">To the {data.atlas.title}</a>
      </p>
    </StaticFrame>
  );
}
