/** The whole published package as one zip, inside the page's `data` folder: the compiler packs it, the page links it. */
export const PACKAGE_ZIP = 'aala-trade-atlas.zip';
