/** What a translator does to a text of the page; each is what one kind of translator was seen to do. */
export const TRANSLATORS = {
  /** The text goes into an element of the translator, and is changed there. */
  wraps: 'into its own element, the text in it',
  /** An element of the translator comes in place of the text (Chrome, Edge and most extensions). */
  replaces: 'into its own element, a copy of the text in it',
  /** Another text comes in place of the text (Safari). */
  renews: 'with new texts',
  /** The texts of an element are taken out and dealt out anew: the first holds all, the others stay away (Firefox). */
  deals: 'with the texts it finds, dealt out anew',
  /** The text itself is changed. */
  changes: 'in the texts themselves',
} as const;

export type Translator = keyof typeof TRANSLATORS;

/** Stands before and after what is translated. */
export const MARK = '¤';

/** Translates the page as it stands, and all that comes later too if it is told to go on. Runs in the page. */
export function translate({ kind, mark, goesOn }: { kind: Translator; mark: string; goesOn: boolean }): void {
  const marked = (text: string) => `${mark}${text}${mark}`;
  const isOpen = (text: string) => text.trim() !== '' && !text.includes(mark);
  const holder = (node: Text | string) => {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.append(node);
    outer.append(inner);
    return outer;
  };
  const acts: Record<Translator, (text: Text) => void> = {
    wraps: (text) => {
      const place = document.createTextNode('');
      text.before(place);
      place.replaceWith(holder(text));
      text.data = marked(text.data);
    },
    replaces: (text) => text.replaceWith(holder(marked(text.data))),
    renews: (text) => text.replaceWith(marked(text.data)),
    deals: (text) => {
      const { parentElement } = text;
      if (!parentElement) return;
      const nodes = [...parentElement.childNodes];
      const texts = nodes.filter((node): node is Text => node instanceof Text);
      const whole = texts.map(({ data }) => data.replaceAll(mark, '')).join('');
      const rest = nodes.filter((node) => !(node instanceof Text));
      for (const node of nodes) node.remove();
      parentElement.append(text, ...rest);
      text.data = marked(whole);
    },
    changes: (text) => {
      text.data = marked(text.data);
    },
  };
  const textsIn = (node: Node) => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    for (let next: Node | null = node instanceof Text ? node : walker.nextNode(); next; next = walker.nextNode())
      if (next instanceof Text && !next.parentElement?.closest('script, style, [translate=no]')) texts.push(next);
    return texts;
  };
  const ATTRIBUTES = ['title', 'aria-label', 'placeholder', 'alt'];
  const changeNames = (element: Element) => {
    for (const name of ATTRIBUTES) {
      const text = element.getAttribute(name) ?? '';
      if (isOpen(text)) element.setAttribute(name, marked(text));
    }
  };
  const change = (node: Node) => {
    for (const text of textsIn(node)) if (text.isConnected && isOpen(text.data)) acts[kind](text);
    if (node instanceof Element) for (const element of [node, ...node.querySelectorAll('*')]) changeNames(element);
  };
  // Those that leave no element of their own say so here.
  if (kind !== 'wraps' && kind !== 'replaces') document.documentElement.lang = 'be';
  change(document.body);
  document.title = marked(document.title);
  if (!goesOn) return;
  const observer = new MutationObserver((records) => {
    for (const { target, type, addedNodes } of records)
      for (const node of type === 'childList' ? addedNodes : [target]) if (node.isConnected) change(node);
  });
  const what = { childList: true, characterData: true, attributeFilter: ATTRIBUTES };
  observer.observe(document.body, { ...what, subtree: true });
}

/**
 * What can be read on the page, with what a translator has put there taken for what it stands for: the texts and names of
 * each element in turn, and the title. What is only said aloud, a moment later, is left out. Runs in the page.
 */
export function readLines(mark: string): string[] {
  const texts = new Map<Element, string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const lines: [Element, string][] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      for (const name of ['title', 'aria-label', 'placeholder', 'alt'])
        lines.push([node, `${name}: ${node.getAttribute(name) ?? ''}`]);
      continue;
    }
    const holder = node.parentElement?.closest(':not(font)');
    if (holder && !holder.closest('script, style, [aria-live]'))
      texts.set(holder, (texts.get(holder) ?? '') + node.nodeValue);
  }
  return [document.title, ...lines.map(([, line]) => line).filter((line) => !line.endsWith(': ')), ...texts.values()]
    .map((line) => line.replaceAll(mark, '').trim())
    .filter((line) => line !== '');
}
