import { Component, type ReactNode } from 'react';
import { Broken } from '#renderer/components/Broken.tsx';

type Props = { readonly children: ReactNode; /** Another place: try again. */ readonly place: string };
type State = { readonly error: Error | null; readonly place: string };

/** A bug never leaves a white window: the screen says so, the rest of the program stays usable. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, place: this.props.place };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.place === state.place ? null : { error: null, place: props.place };
  }

  override render() {
    const { error } = this.state;
    return error === null ? (
      this.props.children
    ) : (
      <Broken error={error} onRetry={() => this.setState({ error: null })} />
    );
  }
}
