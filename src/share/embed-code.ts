import { escaped } from '../format/markup.ts';
import type { Stage } from '../view-state/view.ts';
import { HEIGHT_MESSAGE } from './frame-height.ts';
import type { SharedView } from './shared-view.ts';

/** The width of the frame, in CSS pixels, in which views were measured for the height in the code. */
export const MEASURED_WIDTH = 640;

/** How high a view is there: what a page without the script gives it. */
const HEIGHTS: Readonly<Record<Stage, number>> = { map: 2040, table: 2150, claims: 3130 };
/** And what the open panel of a partner adds, most often. */
const PANEL_HEIGHT = 2100;

/** Gives every frame on the page the height that the view in it tells; a view's own, for it alone sends from that frame. */
const SCRIPT = `<script>
addEventListener('message', ({ data, source }) => {
  if (data?.type !== '${HEIGHT_MESSAGE}') return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source) frame.height = data.height;
});
</script>`;

/**
 * The HTML that shows the view inside another page, as wide as that page lets it be: the frame, a link for readers to
 * whom frames are not shown (feeds, mail), and a script that makes the frame as high as the view, which may be left out.
 */
export function embedCode({
  link,
  embedLink,
  title,
  atlas,
  view,
}: Pick<SharedView, 'link' | 'embedLink' | 'title' | 'atlas' | 'view'>): string {
  const name = escaped(`${title} · ${atlas.title}`);
  const height = HEIGHTS[view.stage] + (view.focus === undefined ? 0 : PANEL_HEIGHT);
  const frame = `<iframe src="${escaped(embedLink)}" title="${name}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
  return `${frame}\n<p><a href="${escaped(link)}">${name}</a></p>\n${SCRIPT}`;
}
