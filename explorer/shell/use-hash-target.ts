import { useEffect } from 'react';
import { useLocationProperty } from 'wouter/use-browser-location';
import { claimAnchorNow } from '../account/claim-anchor.ts';

/**
 * Leads to and marks what the address names by its hash, such as `#para-4`. A browser does so by itself only for what
 * is there when the page loads; this is for what is there once data have come: call it in the component that shows them.
 */
export function useHashTarget(): void {
  const hash = useLocationProperty(
    () => location.hash,
    () => '',
  );
  useEffect(() => {
    const main = document.getElementById('main');
    const target = document.getElementById(claimAnchorNow(decoded(hash.slice(1))));
    // To the page as a whole leads the link that skips what is above it, which is the browser's affair.
    if (!target || target === main || !main?.contains(target)) return;
    // What replaces a page takes scroll and focus to its top first (use-focus-on-new-page.ts).
    const frame = requestAnimationFrame(() => {
      target.setAttribute('data-target', '');
      unfold(target);
      // Who has gone on to the search above meanwhile stays there.
      const { activeElement } = document;
      if (activeElement !== document.body && !main.contains(activeElement)) return;
      if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
      target.scrollIntoView({ block: target.offsetHeight < innerHeight ? 'center' : 'start' });
      target.focus({ preventScroll: true });
    });
    return () => {
      cancelAnimationFrame(frame);
      target.removeAttribute('data-target');
    };
  }, [hash]);
}

/** What is in a folded part of the page is seen once that is open. */
function unfold(target: HTMLElement): void {
  const own = target.querySelector<HTMLDetailsElement>(':scope > details');
  if (own) own.open = true;
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
}

/** As it stands where it is no percent-encoding: nothing has such an id. */
function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
