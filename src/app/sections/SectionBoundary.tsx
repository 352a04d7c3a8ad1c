import { type ReactNode, Suspense, useEffect } from 'react';
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { replayEvents, type ServedPart } from '../loading/event-replay.ts';

export interface PartPlace {
  /** What it is called when it fails or is late, such as "table". */
  readonly name: string;
  /** Of a part that the served page holds. */
  readonly id?: ServedPart;
  /** CSS aspect ratio of what comes. */
  readonly ratio?: string;
}

export interface SectionBoundaryProps extends PartPlace {
  /** Called before a part that failed is drawn again. */
  readonly onRetry?: () => void;
  readonly children: ReactNode;
}

/** One part of the page that may come later, and may fail, without the others. */
export function SectionBoundary({ name, id, ratio = 'auto', onRetry, children }: SectionBoundaryProps) {
  return (
    <ErrorBoundary part={`The ${name}`} onFail={() => id && replayEvents(id)} onRetry={onRetry}>
      <Suspense fallback={<Skeleton label={`the ${name}`} ratio={ratio} />}>
        {children}
        {id && <Answers part={id} />}
      </Suspense>
    </ErrorBoundary>
  );
}

/** Stands inside the boundary of a part, so that it is there when the part is. */
function Answers({ part }: { readonly part: ServedPart }) {
  useEffect(() => replayEvents(part), [part]);
  return null;
}
