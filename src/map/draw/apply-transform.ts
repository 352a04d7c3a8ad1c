/**
 * Moves and enlarges the group that holds the map. What keeps its size on the screen hears of the zoom by `--zoom`, and the
 * patterns by their own transform.
 * @param at the shift in the map's units, and the zoom.
 * @param scale how much larger than usual patterns are drawn, for maps that are shown small.
 */
export function applyTransform(
  layer: SVGGElement,
  { x, y, k }: { readonly x: number; readonly y: number; readonly k: number },
  scale: number,
): void {
  layer.setAttribute('transform', `translate(${x} ${y}) scale(${k})`);
  layer.style.setProperty('--zoom', String(k));
  for (const pattern of layer.ownerSVGElement?.querySelectorAll('pattern') ?? [])
    pattern.setAttribute('patternTransform', `rotate(45) scale(${scale / k / Number(pattern.dataset.k)})`);
}
