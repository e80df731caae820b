import { type ComponentType, lazy } from 'react';

/** A part that is loaded when it is first shown, and that a page goes on without where it does not come. */
export const optional = <Props>(load: () => Promise<{ default: ComponentType<Props> }>) =>
  lazy(() => load().catch(() => ({ default: Nothing })));

const Nothing = () => null;
