import { flowToken } from '../../chart/palette.ts';
import type { Atlas } from '../../dataset/atlas-file.ts';
import { flowName, listOf } from '../../format/messages.ts';
import { unbroken } from '../../format/sentence.ts';
import { sourceLine, sourceNames } from '../../format/source-line.ts';
import type { BarRow, BarsModel } from '../../growth/bars/bars-model.ts';
import { barsOrigin } from '../../growth/bars/bars-model.ts';
import { barsNotes, hatchedName } from '../../growth/bars/bars-words.ts';
import type { LinesModel } from '../../growth/lines/lines-model.ts';
import { headlineModel } from '../../headline/headline-model.ts';
import type { MapModel } from '../../map/model/map-model.ts';
import type { ImageContent, ImageFigure } from '../../share/image/image-content.ts';
import { imageName } from '../../share/image/image-name.ts';
import { regionOf } from '../../trade/economy.ts';
import type { EvidenceBase } from '../../trade/evidence-base.ts';
import type { FiguresView } from '../../view-state/view.ts';
import { headlineNames } from '../from-atlas.ts';
import { barsImageTitle, linesImageTitle } from './image-titles.ts';

/** What all pictures of a view have in common. */
export interface ImageContext {
  readonly atlas: Atlas;
  readonly base: EvidenceBase;
  readonly view: FiguresView;
}

/** What the picture of the map says. */
export function mapImage(context: ImageContext, model: MapModel): ImageContent {
  return {
    ...common(context, 'map'),
    title: model.fullTitle,
    subtitle: [model.subtitle, ...spoken(model)].join(' '),
    description: model.summary,
    scale: {
      ...model.legend,
      entries: model.legend.entries.map((entry) =>
        entry.kind === 'contacts' ? { ...entry, name: `Contacts in ${model.contactsYear}` } : entry,
      ),
    },
    key: [],
    notes: [...regionNotes(context.view), ...(context.atlas.borders ? [context.atlas.borders] : [])],
    source: model.source,
  };
}

/** What the picture of the bars says. */
export function barsImage(context: ImageContext, model: BarsModel): ImageContent {
  const hatched = hatchedName(model);
  const title = barsImageTitle(context.base, context.view, model.title);
  return {
    ...common(context, 'bars'),
    title,
    subtitle: [`${model.subtitle}.`, ...spoken(model)].join(' '),
    description: [`${title}, ${model.subtitle}.`, ...model.rows.map(rowText)].join(' '),
    scale: undefined,
    key: [
      ...model.flows.map((flow) => ({
        mark: 'block' as const,
        colour: flowToken(flow, 'ink-3'),
        name: flowName(flow),
      })),
      ...(hatched === undefined ? [] : [{ mark: 'hatched' as const, colour: 'export', name: hatched }]),
    ],
    notes: barsNotes(model),
    source: barsSource(context, model),
  };
}

/** What the picture of the lines says. */
export function linesImage(context: ImageContext, model: LinesModel): ImageContent {
  const colour = flowToken(model.flow, 'ink');
  return {
    ...common(context, 'lines'),
    title: linesImageTitle(context.base, context.view, model.years.first),
    subtitle: `${model.subtitle}.`,
    description: model.panels.map((panel) => panel.summary).join(' '),
    scale: undefined,
    key: [
      { mark: 'line', colour, name: model.ownName },
      { mark: 'dashed', colour: 'mirror', name: model.mirrorName },
      ...(model.laterName === undefined ? [] : [{ mark: 'ring' as const, colour, name: model.laterName }]),
      { mark: 'band', colour: 'window', name: 'Years compared' },
    ],
    notes: [
      ...model.panels.flatMap(({ name, undrawn }) => (undrawn === undefined ? [] : [`${name}: ${undrawn}`])),
      ...(model.laterName === undefined || model.laterSource === undefined
        ? []
        : [`${model.laterName}: ${model.laterSource}.`]),
    ],
    source: model.source,
  };
}

function common({ atlas, base, view }: ImageContext, figure: ImageFigure) {
  // The sentence is of all partners, as the map is; the charts may show others than it names.
  const sentence = figure === 'map' ? unbroken(headlineModel(base, view, headlineNames(atlas)).text) : undefined;
  return { figure, name: imageName(figure, view, atlas), sentence, product: atlas.title, version: atlas.version };
}

// On the page the claims stand below; a picture names their source in full.
function barsSource({ atlas, base, view }: ImageContext, model: BarsModel): string {
  return sourceLine(barsOrigin(base, view, model, sourceNames(atlas)));
}

function rowText({ name, bars }: BarRow): string {
  return `${name}: ${bars.map((bar) => `${flowName(bar.flow)} ${bar.spoken}`).join('; ')}.`;
}

/** "From the yearbook and Belarus’s record." */
function spoken({ speakers }: { readonly speakers: readonly string[] }): string[] {
  return speakers.length === 0 ? [] : [`From ${listOf(speakers)}.`];
}

function regionNotes({ regions }: FiguresView): string[] {
  if (regions.length === 0) return [];
  const names = listOf(regions.map((slug) => regionOf(slug).name));
  return [`Pale: outside ${names}. The numbers in the legend count ${names} only.`];
}
