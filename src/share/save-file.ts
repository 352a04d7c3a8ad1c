import { type Saving, savingFrom } from './saving.ts';
import type { FileItem } from './share-model.ts';

const READ_MS = 10_000;

// Without it Excel reads a text file by the letters of its Windows: "Côte" becomes "CÃ´te".
const BYTE_ORDER_MARK = '\uFEFF';

/** Hands a file to the browser to save under a name, where that may be; tells what is known of it. */
export function saveFile(file: Blob, fileName: string): Saving {
  const saving = savingFrom(window);
  if (saving === 'forbidden') return saving;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = fileName;
  link.click();
  // The browser reads the file after the click; some ask the reader for a place first.
  setTimeout(() => URL.revokeObjectURL(link.href), READ_MS);
  return saving;
}

/** Hands a text in UTF-8 to the browser to save, marked as such for spreadsheets. */
export function saveText({ mediaType, fileName }: Omit<FileItem, 'make'>, text: string): Saving {
  return saveFile(new Blob([BYTE_ORDER_MARK, text], { type: mediaType }), fileName);
}
