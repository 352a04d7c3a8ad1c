import { type ReactNode, Suspense } from 'react';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { becomeLive } from '../loading/event-replay.ts';
import { SECTIONS, type SectionId, type SectionRow } from '../sections.ts';

export interface SectionBoundaryProps {
  readonly id: SectionId;
  /** Called before a section that failed is drawn again. */
  readonly onRetry?: () => void;
  readonly children: ReactNode;
}

/** One section of the page that may come later, and may fail, without the others. */
export function SectionBoundary({ id, onRetry, children }: SectionBoundaryProps) {
  const { name, ratio = 'auto' }: SectionRow = SECTIONS[id];
  return (
    <ErrorBoundary part={`The ${name}`} onFail={() => becomeLive(id)} onRetry={onRetry}>
      <Suspense fallback={<Skeleton label={`the ${name}`} ratio={ratio} />}>{children}</Suspense>
    </ErrorBoundary>
  );
}
