import type { FileItem } from './share-model.ts';

const READ_MS = 10_000;

/** Hands a file to the browser to save under a name. */
export function saveFile(file: Blob, fileName: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = fileName;
  link.click();
  // The browser reads the file after the click; some ask the reader for a place first.
  setTimeout(() => URL.revokeObjectURL(link.href), READ_MS);
}

/** Makes a file of the menu and hands it to the browser to save. */
export function saveText({ make, mediaType, fileName }: FileItem): void {
  saveFile(new Blob([make()], { type: mediaType }), fileName);
}
