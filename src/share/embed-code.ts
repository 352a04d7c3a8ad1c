import type { SharedView } from './shared-view.ts';

const HEIGHT = 720;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The HTML that shows the view inside another page, as wide as that page lets it be. */
export function embedCode({ embedLink, title, atlas }: Pick<SharedView, 'embedLink' | 'title' | 'atlas'>): string {
  const attributes = {
    src: embedLink,
    title: `${title} · ${atlas.title}`,
    width: '100%',
    height: String(HEIGHT),
    loading: 'lazy',
    style: 'border:0',
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${escaped(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
