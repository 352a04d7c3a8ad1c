import type { FileItem } from './share-model.ts';

const READ_MS = 10_000;

/** Makes a file and hands it to the browser to save. */
export function saveFile({ make, mediaType, fileName }: FileItem): void {
  const url = URL.createObjectURL(new Blob([make()], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser reads the file after the click; some ask the reader for a place first.
  setTimeout(() => URL.revokeObjectURL(url), READ_MS);
}
