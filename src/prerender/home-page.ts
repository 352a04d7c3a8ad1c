import type { SiteData } from './render-app.tsx';
import { renderApp } from './render-app.tsx';

/** The home page: the built `index.html` with the home view drawn into it, and its data on the way before any script. */
export async function homePage(template: string, data: SiteData): Promise<string> {
  const files = ['data/atlas.json', 'data/shapes.json', `data/reporters/${data.reporter.reporter}.json`];
  const preloads = files.map((file) => `<link rel="preload" href="./${file}" as="fetch" crossorigin>`).join('\n    ');
  return template
    .replace('</title>', `</title>\n    ${preloads}`)
    .replace('<div id="root"></div>', `<div id="root">${await renderApp(data, '')}</div>`);
}
