import type { Locator, Page } from '@playwright/test';

/** What a screen reader is given of one thing: its role, its name and what it adds. */
export interface Heard {
  readonly role: string;
  readonly name: string;
  readonly description: string;
}

/** A node of the browser's accessibility tree, as far as it is read here. */
interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

/** Everything that a screen reader is given inside an element, in its order of reading. */
export async function heardIn(page: Page, place: Locator): Promise<Heard[]> {
  const client = await page.context().newCDPSession(page);
  try {
    const handle = await place.elementHandle();
    await handle?.evaluate((element) => Object.assign(window, { heardPlace: element }));
    const { result } = await client.send('Runtime.evaluate', { expression: 'window.heardPlace' });
    const { node } = await client.send('DOM.describeNode', { objectId: result.objectId ?? '' });
    const { nodes } = (await client.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
    const byId = new Map(nodes.map((one) => [one.nodeId, one]));
    const heard: Heard[] = [];
    const read = (one: AxNode | undefined) => {
      if (!one) return;
      const role = one.role?.value ?? '';
      if (!one.ignored && role !== 'InlineTextBox')
        heard.push({ role, name: one.name?.value ?? '', description: one.description?.value ?? '' });
      for (const child of one.childIds ?? []) read(byId.get(child));
    };
    read(nodes.find((one) => one.backendDOMNodeId === node.backendNodeId));
    return heard;
  } finally {
    await client.detach();
  }
}

/** Collects what the page says by itself, from now on. */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { saidByPage: said });
    const hear = (region: Element) =>
      new MutationObserver(() => {
        const text = region.textContent?.trim();
        // True on a slow machine, and not what the reader did.
        if (text && text !== 'Still loading.') said.push(text);
      }).observe(region, { childList: true, subtree: true, characterData: true });
    const regions = new Set<Element>();
    const find = () => {
      for (const region of document.querySelectorAll('[aria-live], [role="status"], [role="alert"]')) {
        if (regions.has(region)) continue;
        regions.add(region);
        hear(region);
      }
    };
    find();
    new MutationObserver(find).observe(document.body, { childList: true, subtree: true });
  });
  return () => page.evaluate(() => [...(window as unknown as { saidByPage: string[] }).saidByPage]);
}

/** Keys pressed one after another, and counted. */
export class Hand {
  /** How many keys were pressed so far. */
  keys = 0;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Presses keys one after another. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      this.keys += 1;
    }
  }

  /** Types a text, a key each letter. */
  async type(text: string): Promise<void> {
    await this.press(...text);
  }

  /** Presses a key again and again until an element has the focus; fails when it never does. */
  async until(key: string, selector: string, most = 80): Promise<void> {
    for (let step = 0; step < most; step += 1) {
      await this.press(key);
      if (await this.page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    }
    throw new Error(`${key} never reached ${selector}`);
  }
}

/** The stops of the Tab key from the top of the page to its end, by what they are called. */
export async function stopsOf(page: Page): Promise<string[]> {
  const stops: string[] = [];
  for (let step = 0; step < 400; step += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const { activeElement: at } = document;
      if (at === null || at === document.body) return undefined;
      return at.getAttribute('aria-label') ?? (at.closest('label') ?? at).textContent ?? at.id;
    });
    if (name === undefined) return stops;
    stops.push(name.replace(/\s+/g, ' '));
  }
  throw new Error('the Tab key never came to the end of the page');
}
