import { Component, type ReactNode } from 'react';
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
    return { error: error instanceof Error ? error : new Error(String(error)) };
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
        detail={`${error.message} The rest of the page works. Try again, change a filter, or reload the page: its address keeps the view.`}
        onRetry={this.handleRetry}
      />
    );
  }
}
