import { useEffect } from 'react';

/** Beside a page: says to whoever drives a browser that what they point at answers, which what the Worker rendered does not yet. */
export function Ready() {
  useEffect(() => {
    document.documentElement.dataset.ready = '';
  }, []);
  return null;
}
