import { headlineNames } from '../app/from-atlas.ts';
import { headlineModel } from '../headline/headline-model.ts';
import { embedCode, MEASURED_WIDTH } from '../share/embed-code.ts';
import { HEIGHT_MESSAGE } from '../share/frame-height.ts';
import { versionedLink } from '../view-state/shared-link.ts';
import { StaticFrame } from './StaticFrame.tsx';
import { type SiteData, viewAt } from './site-data.ts';

/** The example page's address and heading. */
export const EMBED_PATH = 'embed.html';
export const EMBED_TITLE = 'A view of the atlas on your page';

/** Stands for the site's folder, which is not known when the page is drawn. */
const FOLDER = 'https://folder.invalid/';

// The share menu copies whole addresses.
const WHOLE_ADDRESSES = `{
const code = document.getElementById('code');
code.textContent = code.textContent.replaceAll('"./', '"' + new URL('./', location.href));
}`;

const CODE_STYLE = { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' } as const;

/** The embed code of the share menu, shown and at work, for the densest view that is near the default one. */
export function EmbedPage({ data }: { readonly data: SiteData }) {
  const code = exampleCode(data);
  return (
    <StaticFrame data={data} home="./">
      <h1>{EMBED_TITLE}</h1>
      <p>
        Choose a view in <a href="./">the atlas</a>, open <em>Share</em> and copy the embed code. For the view below it
        is:
      </p>
      <pre style={CODE_STYLE}>
        <code id="code">{code}</code>
      </pre>
      <p>
        The link stands there for readers whom no frame is shown to, as in feeds and mail. The script may be left out:
        it makes the frame as high as the view. Each time the view has taken another height and stands still, it sends
        the page around it the message <code>{`{ type: '${HEIGHT_MESSAGE}', height }`}</code>, with the height in CSS
        pixels. Without the script the frame keeps the height in the code, which fits a frame {MEASURED_WIDTH} pixels
        wide.
      </p>
      <h2>At work</h2>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the code is the page's own, every text in it escaped */}
      <div dangerouslySetInnerHTML={{ __html: code }} />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a script without any text of the data */}
      <script dangerouslySetInnerHTML={{ __html: WHOLE_ADDRESSES }} />
    </StaticFrame>
  );
}

/** What the share menu copies, with addresses from the site's folder. */
function exampleCode(data: SiteData): string {
  const { atlas, base } = data;
  const headline = (search: string) => headlineModel(base, viewAt(data, search), headlineNames(atlas));
  const years = headline('').denser?.years;
  const search = years === undefined ? '' : `?years=${years.from}..${years.to}`;
  const linkTo = (query: string) => versionedLink(FOLDER + query).replace(FOLDER, './');
  return embedCode({
    atlas,
    view: viewAt(data, search),
    title: headline(search).text,
    link: linkTo(search),
    embedLink: linkTo(`${search}${search === '' ? '?' : '&'}embed=1`),
  });
}
