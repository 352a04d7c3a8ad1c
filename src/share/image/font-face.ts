import fontUrl from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';

/**
 * The page's own font as a rule with the file inside, for a picture that must load nothing; it comes from this site, and
 * from the browser's store. Nothing when it cannot be had: the picture then names the font, and another sans serif follows.
 */
export async function fontFace(): Promise<string | undefined> {
  try {
    const response = await fetch(fontUrl);
    if (!response.ok) return undefined;
    const data = await dataUrlOf(await response.blob());
    return `@font-face{font-family:"Source Sans 3 Variable";font-weight:200 900;src:url("${data}") format("woff2")}`;
  } catch {
    return undefined;
  }
}

function dataUrlOf(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
