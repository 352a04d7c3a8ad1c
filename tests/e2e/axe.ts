import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Rules on what depends on where things stand and how large they are. */
export const LAYOUT_RULES = ['target-size', 'scrollable-region-focusable'];

/** Off unless asked for: whether a name holds the label that is seen. */
const MORE_RULES = { 'label-content-name-mismatch': { enabled: true } };

/**
 * What axe finds wrong on a page without frames: each rule with the elements that break it.
 * @param asked.only these rules and no others
 * @param asked.tags the rules with these tags, unless `only` is given
 * @param asked.parts the parts that are read; none for the whole page
 */
export async function violations(
  page: Page,
  { only, tags = WCAG, parts = [] }: { only?: string[]; tags?: string[]; parts?: readonly string[] } = {},
): Promise<string[]> {
  // In one go in the page, and without a list of all that is right: half the time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ rules: MORE_RULES, resultTypes: ['violations'] });
  for (const part of parts) axe.include(part);
  const found = await (only ? axe.withRules(only) : axe.withTags(tags)).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}
