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
  /** Renders what replaces the children. `retry` renders the children again. */
  readonly renderFailure: (failure: ComponentFailure, retry: () => void) => ReactNode;
}

interface ErrorBoundaryState {
  readonly failure: ComponentFailure | null;
}

/** Catches and reports errors that its children throw while rendering. A class, because React has no hook for this. */
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
