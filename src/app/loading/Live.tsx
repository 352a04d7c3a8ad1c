import { useEffect } from 'react';
import type { SectionId } from '../sections.ts';
import { becomeLive } from './event-replay.ts';

/** Stands beside what a section draws, inside its boundary: it is there when the section answers. */
export function Live({ id }: { readonly id: SectionId }) {
  useEffect(() => becomeLive(id), [id]);
  return null;
}
