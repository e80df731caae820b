import { Component, type ReactNode } from 'react';
import { Broken } from './broken.tsx';

/** Where what stands in it fails to load or to render, says so in its place: React knows no other way than a class. */
export class Boundary extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? <Broken /> : this.props.children;
  }
}
