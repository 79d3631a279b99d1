import { Component, type ReactNode } from 'react';
import { Button } from '../parts/controls/Button.tsx';
import { ErrorState } from '../parts/states/EmptyState.tsx';

/** An error while drawing a place takes down only that place; what was saved is not affected. */
export class FaultBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <ErrorState
        kind="Not shown"
        message="This place could not be shown. Nothing in the archive was changed."
        then="Show it again, or continue in another place."
      >
        <Button onClick={() => this.setState({ failed: false })}>Show it again</Button>
      </ErrorState>
    );
  }
}
