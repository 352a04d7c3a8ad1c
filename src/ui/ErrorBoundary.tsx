import { Component, type ReactNode } from 'react';
import { asError, isOutdated } from './Failure.tsx';
import { Problem } from './Problem.tsx';

export interface ErrorBoundaryProps {
  /** The part of the page inside, such as "The map". */
  readonly part: string;
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
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Problem
        title={`${this.props.part} could not be drawn.`}
        detail={isOutdated(error) ? error.message : `${error.message} The rest of the page works. ${adviceNow()}`}
        isOutdated={isOutdated(error)}
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
