import { panelContext } from '../app/panel-context.ts';
import { evidenceName } from '../format/messages.ts';
import { textOf } from '../format/sentence.ts';
import { type PartnerModel, partnerModel } from '../partner/partner-model.ts';
import type { Economy, Iso3 } from '../trade/economy.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import { isFigure } from '../trade/figure.ts';
import { RECORDED_FLOWS } from '../trade/flow.ts';
import type { Year } from '../trade/period.ts';
import { seriesOf } from '../trade/series.ts';
import { pageDocument, type Template } from './document.ts';
import { datasetLd } from './json-ld.ts';
import { PartnerPage } from './PartnerPage.tsx';
import { partnerSocialCard } from './partner-social-card.ts';
import { pngOf } from './png.ts';
import { renderHtml } from './render-app.tsx';
import { pathToRoot } from './site-address.ts';
import type { SiteData, SiteFile } from './site-data.ts';
import { pagePartners, viewAt } from './site-data.ts';
import { STYLES_WITHOUT_BUTTONS, withoutButtons } from './without-scripts.ts';

/** The folder of the partners’ pages, from the site’s folder. */
export const PARTNERS_PATH = 'partner/';

/**
 * A page and a preview image for every partner with any figure or event.
 * @param preloads the files that the app asks for first, from the site's folder.
 */
export function partnerPages(template: Template, data: SiteData, preloads: readonly string[]): SiteFile[] {
  return pagePartners(data).flatMap((partner) => {
    const path = `${PARTNERS_PATH}${partner.iso3}/`;
    const image = `${path}preview.png`;
    return [
      { path: `${path}index.html`, make: () => partnerPage(template, data, preloads, { partner, path, image }) },
      { path: image, make: () => pngOf(partnerSocialCard(data, shownOf(data, partner).model)) },
    ];
  });
}

interface PartnerPlace {
  readonly partner: Economy;
  readonly path: string;
  readonly image: string;
}

async function partnerPage(
  template: Template,
  data: SiteData,
  preloads: readonly string[],
  { partner, path, image }: PartnerPlace,
): Promise<string> {
  const { search, model } = shownOf(data, partner);
  const { title } = model;
  const description = summaryOf(model);
  const home = pathToRoot(path);
  const page = <PartnerPage data={data} model={model} home={home} appHref={home + search} />;
  const head = {
    title: `${title} · ${data.atlas.title}`,
    description,
    path,
    site: data.site,
    image,
    jsonLd: datasetLd(data, { name: title, description: `${title}. ${description}`, path, partner }),
    preloads,
    ownStyles: STYLES_WITHOUT_BUTTONS,
    hash: data.atlas.hash,
    start: home + search,
  };
  // The claims stand on the home page.
  const content = withoutButtons(await renderHtml(page)).replaceAll('href="#', `href="${home}#`);
  return pageDocument(template, head, content);
}

/** The default years; where these have no figure of the partner, the last year that has one, and the year before. */
export function shownOf(data: SiteData, partner: Economy): { search: string; model: PartnerModel } {
  const focus = `focus=${partner.iso3}`;
  const usual = shownAt(data, `?${focus}`, partner);
  if (!usual.model.otherFigures) return usual;
  const last = lastKnownYear(data.base, partner.iso3);
  return last === undefined ? usual : shownAt(data, `?years=${last - 1}..${last}&${focus}`, partner);
}

function lastKnownYear(base: EvidenceBase, partner: Iso3): Year | undefined {
  const series = RECORDED_FLOWS.flatMap((flow) => seriesOf(base, { partner, flow, record: 'own' }));
  const known = series.flatMap(({ year, answer }) => (isFigure(answer) ? [year] : []));
  return known.sort((a, b) => a - b).at(-1);
}

function shownAt(data: SiteData, search: string, partner: Economy): { search: string; model: PartnerModel } {
  const { atlas, base } = data;
  const view = viewAt(data, search);
  return { search, model: partnerModel(base, view, partner.iso3, panelContext(atlas, base, view, partner.iso3)) };
}

/** The sentence, then each figure with its evidence, "Turnover, 2021: US$92.6 million (stated).", and what it ranks. */
export function summaryOf(model: PartnerModel): string {
  const figures = model.keyFigures.flatMap(({ level }) =>
    isFigure(level.answer) ? [`${level.label}: ${level.text} (${evidenceName(level.answer.evidence, 'mid')}).`] : [],
  );
  return [`${textOf(model.sentence)}.`, ...figures, `${model.place}.`].join(' ');
}
