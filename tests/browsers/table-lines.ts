/** Where lines of the table should be in the window: the foot of each cell that is in sight. */
export interface LinePlaces {
  /** The colour of the line, as red, green and blue. */
  readonly colour: readonly number[];
  readonly places: readonly { readonly row: string; readonly x: number; readonly y: number }[];
}

/** Finds the places of the lines of a table; runs in the page. */
export function linePlaces(table: string): LinePlaces {
  const rows = [...document.querySelectorAll<HTMLTableRowElement>(`${table} tbody tr`)];
  const cells = rows.flatMap((row) => [...row.cells].map((cell) => ({ row: row.cells[0]?.textContent ?? '', cell })));
  const places = cells.flatMap(({ row, cell }) => {
    const box = cell.getBoundingClientRect();
    const [x, y] = [Math.round(box.left + 3), Math.round(box.bottom)];
    const above = document.elementFromPoint(x, y - 2);
    const below = document.elementFromPoint(x, y + 2);
    const isInSight = above && cell.contains(above) && below?.closest('tbody') === cell.closest('tbody');
    return isInSight ? [{ row, x, y }] : [];
  });
  const line = cells[0] ? getComputedStyle(cells[0].cell).borderBottomColor : '';
  return { colour: (line.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number), places };
}

/** The rows that lack a piece of their line in a picture of the window; runs in the page, which can read pictures. */
export async function rowsWithoutLine(picture: string, { colour, places }: LinePlaces): Promise<string[]> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const context = Object.assign(document.createElement('canvas'), {
    width: image.width,
    height: image.height,
  }).getContext('2d');
  if (!context) throw new Error('The page has no canvas.');
  context.drawImage(image, 0, 0);
  const hasLine = ({ x, y }: { x: number; y: number }) => {
    // The line stands on one of the pixels around the foot of its cell.
    const { data } = context.getImageData(x, y - 2, 1, 4);
    return [0, 4, 8, 12].some((at) => colour.every((part, index) => Math.abs(part - (data[at + index] ?? 0)) <= 4));
  };
  return [...new Set(places.filter((place) => !hasLine(place)).map(({ row }) => row))];
}
