import { Component, type ReactNode } from 'react';
import { Trouble } from './trouble.tsx';

/**
 * Stands between a page that cannot be shown and the frame around it. Most often its code did not come: there was no
 * network, or a deployment has replaced it. A browser does not ask for the same code twice, so the page is loaded anew.
 */
export class Boundary extends Component<{ children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <Trouble
        title="This page could not be shown"
        advice="A part of it did not load, or has a fault: the explorer may be newer than the page that you have open. Load it again."
        onRetry={reload}
        isPage
      />
    );
  }
}

const reload = () => location.reload();
