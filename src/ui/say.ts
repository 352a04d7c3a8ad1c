/** What is to be said; made when it is said, so that it is true then. Nothing when there is no more to say. */
export type Remark = string | (() => string | undefined);

/** In the order in which they were asked for; of one thing only the last. */
const waiting = new Map<string, Remark>();
const regions = new Set<() => void>();

/**
 * Has the page tell those who cannot see it what has changed: once, when the reader is quiet, after what was asked for before.
 * @param about the thing that the remark is about; a newer remark about it takes the place of one that was not said yet.
 * @returns takes the remark back, if it was not said yet.
 */
export function say(remark: Remark, about: string): () => void {
  waiting.delete(about);
  waiting.set(about, remark);
  newestRegion()?.();
  return () => {
    if (waiting.get(about) === remark) waiting.delete(about);
  };
}

/** Lets a live region know when there is something to say. @returns ends it. */
export function onSay(hear: () => void): () => void {
  regions.add(hear);
  if (waiting.size > 0) hear();
  return () => {
    regions.delete(hear);
    if (waiting.size > 0) newestRegion()?.();
  };
}

/** All that is to be said now, in order; it counts as said. */
export function takeRemarks(): string {
  const remarks = [...waiting.values()].map((remark) => (typeof remark === 'string' ? remark : remark()));
  waiting.clear();
  return remarks.filter(Boolean).join(' ');
}

// A dialog over the page hides the page from screen readers: what is said then is said in the dialog.
function newestRegion(): (() => void) | undefined {
  return [...regions].at(-1);
}
