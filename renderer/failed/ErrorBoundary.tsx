import { Component } from 'react';
import type { ErrorInfo, ReactNode } from 'react';
import { reportFailure } from '../report-failure.ts';

/** An error that a component threw, and the stack of components down to it. */
export interface ComponentFailure {
  readonly error: unknown;
  readonly componentStack: string;
}

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** What to show in place of the children. `retry` draws them anew. */
  readonly renderFailure: (failure: ComponentFailure, retry: () => void) => ReactNode;
}

interface ErrorBoundaryState {
  readonly failure: ComponentFailure | null;
}

/** Shows something else when anything in it throws while it renders, and reports the error. React has no hook for this. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failure: null };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { failure: { error, componentStack: '' } };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    reportFailure(error, componentStack ?? '');
    this.setState({ failure: { error, componentStack: componentStack ?? '' } });
  }

  readonly #retry = () => this.setState({ failure: null });

  override render(): ReactNode {
    const { failure } = this.state;
    return failure === null ? this.props.children : this.props.renderFailure(failure, this.#retry);
  }
}
