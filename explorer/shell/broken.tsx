import { Trouble } from './trouble.tsx';
import { useBackOnline } from './use-back-online.ts';

/** Says that a part of the page could not be loaded, as after a new version of it, or has a fault. */
export function Broken() {
  const online = useBackOnline(reload);
  return <Trouble {...(online ? FAULT : OFFLINE)} action="Reload" onAction={reload} />;
}

const reload = () => location.reload();

const FAULT = {
  title: 'This page cannot be shown',
  advice:
    'A part of it did not load, or has a fault. Reload it: there may be a newer version. If that does not help, start from the first page, or ask the API in GraphiQL.',
};

const OFFLINE = {
  title: 'You are offline',
  advice: 'A part of this page was not loaded yet. It reloads by itself once you are connected again.',
};
