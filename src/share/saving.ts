/**
 * What is known of a file that the page hands to the browser: `handed`, it will be saved; `doubtful`, a frame may stop it;
 * `forbidden`, the frame that the page stands in does.
 */
export type Saving = 'handed' | 'doubtful' | 'forbidden';

/**
 * Whether files can be saved from where a page stands. No event tells of a download that a sandbox stops, and a frame of
 * another site keeps its sandbox to itself: then it is not known, and must not be said.
 */
export function savingFrom(place: Window): Saving {
  // A page in a tab of its own is in a sandbox too where its host, or the frame that opened it, says so.
  if (place.parent === place) return place.origin === 'null' ? 'doubtful' : 'handed';
  const { frameElement: frame } = place;
  if (!(frame?.localName === 'iframe')) return 'doubtful';
  const { sandbox } = frame as HTMLIFrameElement;
  if (frame.hasAttribute('sandbox') && !sandbox.contains('allow-downloads')) return 'forbidden';
  return savingFrom(place.parent);
}

/** Says of a file what is true of it. */
export function savingMessage(saving: Saving, fileName: string): string {
  switch (saving) {
    case 'handed':
      return `${fileName} was handed to the browser to save.`;
    case 'doubtful':
      return `${fileName} was handed to the browser. If nothing is saved, the page around this one forbids it. In a tab of its own it can be saved:`;
    case 'forbidden':
      return `The page around this one forbids saving ${fileName}. In a tab of its own it can be saved:`;
    default:
      return saving satisfies never;
  }
}
