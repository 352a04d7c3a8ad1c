/** Stands at the end of a link that opens a tab of its own, for those who do not see that it did. */
export function InNewTab() {
  return <span className="visually-hidden"> (in a new tab)</span>;
}
