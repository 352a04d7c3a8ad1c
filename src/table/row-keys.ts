import type { KeyboardEvent } from 'react';

/**
 * Left and right arrows move among the figures of one row, so that a row needs two tab stops (its name and its first
 * figure) and not twelve. Figures carry `data-figure`.
 */
export function moveAlongRow(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
  if (!(event.target instanceof HTMLElement) || !event.target.matches('[data-figure]')) return;
  const figures = [...(event.target.closest('tr')?.querySelectorAll<HTMLElement>('[data-figure]') ?? [])];
  const step = event.key === 'ArrowRight' ? 1 : -1;
  const next = figures[figures.indexOf(event.target) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
