import type { Atlas } from '../dataset/atlas-file.ts';
import { isoDayOf } from '../format/date.ts';
import type { Iso3 } from '../trade/economy.ts';
import type { AtlasEvent } from '../trade/event.ts';
import type { EvidenceBase } from '../trade/evidence-base.ts';
import type { Answer, Figure } from '../trade/figure.ts';
import { versionedLink } from '../view-state/shared-link.ts';
import type { Theme, View, ViewChange } from '../view-state/view.ts';

/** One answer of the table on screen; `column` is `shown` for the chosen flow and measure. */
export interface ShownCell {
  readonly column: string;
  readonly answer: Answer;
  readonly isLowBase: boolean;
}

/** The table on screen, as far as a file repeats it. */
export interface ShownTable {
  readonly rows: readonly {
    readonly iso3: Iso3;
    readonly name: string;
    readonly region: string;
    readonly cells: readonly ShownCell[];
    readonly contacts: number;
  }[];
  /** The sum below the rows: it has every column, also where no partner is left. */
  readonly total: { readonly cells: readonly ShownCell[] };
  readonly hasContacts: boolean;
}

/** What is on screen and can be shared. */
export interface ShareContent {
  readonly atlas: Atlas;
  readonly base: EvidenceBase;
  readonly view: View;
  /** The sentence that sums up the view. */
  readonly sentence: string;
  /** The figure that the sentence leads with. */
  readonly leading: Figure | undefined;
  /** The sentence of the open partner; absent without one. */
  readonly partnerSentence: string | undefined;
  readonly table: ShownTable;
  /** The events that the filters leave, in order; absent where the package has none. */
  readonly events: readonly AtlasEvent[] | undefined;
  /** The relative address of the view with a change. */
  readonly hrefOf: (change: ViewChange) => string;
}

/** The content at the moment it is shared: with the link that leads back to it, and the day. */
export interface SharedView extends Omit<ShareContent, 'hrefOf'> {
  /** What the view is called: the open partner's sentence, else that of the view. */
  readonly title: string;
  readonly link: string;
  /** The same view without the page's chrome. */
  readonly embedLink: string;
  /** ISO day. */
  readonly day: string;
}

/**
 * Completes the content with its links, which carry the version of their grammar, and the day of the reader's clock.
 * @param theme the colours that the links ask for; without it they are shown in those of whoever opens them.
 */
export function sharedView(
  { hrefOf, ...content }: ShareContent,
  pageAddress: string,
  now: Date,
  theme?: Theme,
): SharedView {
  const linkTo = (change: ViewChange) => versionedLink(new URL(hrefOf(change), pageAddress).href, theme);
  return {
    ...content,
    title: content.partnerSentence ?? content.sentence,
    link: linkTo({}),
    embedLink: linkTo({ isEmbedded: true }),
    day: isoDayOf(now),
  };
}
