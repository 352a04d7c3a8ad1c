/** The figures that can be taken away as pictures. */
export const IMAGE_FIGURES = ['map', 'bars', 'lines'] as const;
export type ImageFigure = (typeof IMAGE_FIGURES)[number];

export const IMAGE_FORMATS = ['svg', 'png'] as const;
export type ImageFormat = (typeof IMAGE_FORMATS)[number];

/** The bins of a map's scale with their counts, and what else is drawn on it. */
export interface ScaleLegend {
  /** `token` is the name of the colour, such as `q5`. */
  readonly bins: readonly { readonly token: string; readonly count: number }[];
  /** The step whose colour shows what hatching and dots look like. */
  readonly sample: string;
  readonly breaks: readonly { readonly label: string; readonly isZero: boolean }[];
  readonly lowName: string;
  readonly highName: string;
  /** What the numbers on the breaks and under the bins are, as the page says it. */
  readonly explanation: string;
  readonly entries: readonly {
    readonly kind: 'no-figure' | 'zero' | 'rough' | 'low-base' | 'outside' | 'reporter' | 'contacts';
    readonly name: string;
    readonly count?: number;
  }[];
}

/** One entry of a chart's key; `colour` is the name of the colour, such as `export`. */
export interface KeyEntry {
  readonly mark: 'block' | 'hatched' | 'line' | 'dashed' | 'ring' | 'band';
  readonly colour: string;
  readonly name: string;
}

/** What a picture says beside its drawing; the drawing itself is read from the page. */
export interface ImageContent {
  readonly figure: ImageFigure;
  /** Draws the figure out of sight as long as it is read, where the page shows it otherwise than a picture should. */
  readonly drawnFor?: (<Read>(read: (box: HTMLElement) => Read) => Read) | undefined;
  /** File name without its ending. */
  readonly name: string;
  /** The sentence that sums up the view, over the figure that it is about. */
  readonly sentence: string | undefined;
  readonly title: string;
  /** Unit, period and whose record. */
  readonly subtitle: string;
  /** The drawing in words, for readers who do not see it. */
  readonly description: string;
  readonly scale: ScaleLegend | undefined;
  readonly key: readonly KeyEntry[];
  readonly notes: readonly string[];
  readonly source: string;
  /** The product's name and the version of its data. */
  readonly product: string;
  readonly version: string;
}

/** The content at the moment it is taken away. */
export interface ImageRequest extends ImageContent {
  /** The address that leads back to the view. */
  readonly link: string;
  /** ISO day. */
  readonly day: string;
}
