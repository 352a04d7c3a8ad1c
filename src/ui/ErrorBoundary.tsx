import { Component, type ReactNode } from 'react';
import { asError, isOutdated } from './Failure.tsx';
import { Problem } from './Problem.tsx';

export interface ErrorBoundaryProps {
  /** The part of the page inside, such as "The map". */
  readonly part: string;
  /** Whether nothing of the page is outside: only to load it again helps then. */
  readonly isPage?: boolean;
  readonly onFail?: (() => void) | undefined;
  /** Called before the part is drawn again. */
  readonly onRetry?: (() => void) | undefined;
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | undefined;
}

/** Keeps a failure inside one part of the page: says what failed and offers to draw it again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, State> {
  static getDerivedStateFromError(error: unknown): State {
    return { error: asError(error) };
  }

  override state: State = { error: undefined };

  override componentDidCatch() {
    this.props.onFail?.();
  }

  handleRetry = () => {
    this.props.onRetry?.();
    this.setState({ error: undefined });
  };

  override render() {
    const { part, isPage = false, children } = this.props;
    const { error } = this.state;
    if (!error) return children;
    const title = `${part} could not be drawn.`;
    if (isPage) {
      const detail = `${error.message} Reload the page: its address keeps the view.`;
      return <Problem isPage title={title} detail={detail} needsReload />;
    }
    return (
      <Problem
        title={title}
        detail={isOutdated(error) ? error.message : `${error.message} The rest of the page works. ${adviceNow()}`}
        needsReload={isOutdated(error)}
        onRetry={this.handleRetry}
      />
    );
  }
}

// Without a connection a reload would lose the page.
function adviceNow(): string {
  return navigator.onLine
    ? 'Try again, change a filter, or reload the page: its address keeps the view.'
    : 'There is no connection: it is tried again when it is back.';
}
