import { saidParts } from '../format/said.ts';

/**
 * A text whose numbers are drawn with their signs and heard in words: "≈ −US$360.5 m" is "about minus 360.5 million dollars".
 * The words are drawn by `base.css` where nobody sees them, so that what is copied or searched is the text as it is drawn.
 */
export function Said({ children }: { readonly children: string }) {
  return saidParts(children).map(({ drawn, said }, index) =>
    said === undefined ? (
      drawn
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name
      <span key={index} className="said" data-said={said}>
        <span aria-hidden="true">{drawn}</span>
      </span>
    ),
  );
}
