import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False on the Worker, and in a browser until it has gone on with what the Worker rendered: both render the same so far. */
export const useIsHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
