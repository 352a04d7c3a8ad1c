import type { Locator } from '../trade/claim.ts';

/** Where a statement stands: "Section ‘Like China’, ¶3, note 6". A heading that is quoted itself keeps its own marks. */
export function formatLocator(locator: Pick<Locator, 'section' | 'paragraph' | 'note'>): string {
  const heading = /^[‘“]/.test(locator.section) ? locator.section : `‘${locator.section}’`;
  return `Section ${heading}, ¶${locator.paragraph}${locator.note === undefined ? '' : `, note ${locator.note}`}`;
}
