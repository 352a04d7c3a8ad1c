/**
 * Acts once the browser has painted what changes now; in a page that is not seen, when it is seen again.
 * @returns calls it off.
 */
export function afterPaint(act: () => void): () => void {
  let painted: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    painted = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(painted);
  };
}
