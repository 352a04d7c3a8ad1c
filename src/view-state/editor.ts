import type { ViewChange } from './view.ts';

/** The ways in which a control changes the view, or what of it is the control's own. */
export interface Editor<Change> {
  /** Makes one choice: a history entry of its own. The view is changed, and the address says so, when it returns. */
  readonly commit: (change: Change) => void;
  /** Begins a movement of a hand: a pointer that drags, or keys that are pressed on and on. */
  readonly gesture: (by: Hand) => Gesture<Change>;
}

/**
 * One movement of a hand. All its steps are one history entry, so that one step back undoes them. A choice made elsewhere,
 * another gesture's first step and Back end it too: a step after any of them begins a new entry.
 */
export interface Gesture<Change> {
  /** Makes one step; the first that changes anything makes the entry. The address may be a moment behind the view. */
  readonly update: (change: Change) => void;
  /** Ends the gesture: what is changed next, by whatever, makes a new history entry. */
  readonly end: () => void;
}

export type Hand = 'pointer' | 'key';

/** The editor of the whole view. */
export type ViewEditor = Editor<ViewChange>;

/**
 * The editor of a part, made of the editor of the whole.
 * @param wholeOf what a change of the part changes of the whole: `(flow) => ({ flow })`.
 */
export function editorOf<Part, Whole>(editor: Editor<Whole>, wholeOf: (part: Part) => Whole): Editor<Part> {
  return {
    commit: (part) => editor.commit(wholeOf(part)),
    gesture: (by) => {
      const { update, end } = editor.gesture(by);
      return { update: (part) => update(wholeOf(part)), end };
    },
  };
}
