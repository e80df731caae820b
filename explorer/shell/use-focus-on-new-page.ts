import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';

/**
 * A page that replaces another without a load is announced by where the focus goes; the first page is the browser's
 * affair, and so is where a page was scrolled to that one goes back to.
 */
export function useFocusOnNewPage(main: RefObject<HTMLElement | null>): void {
  const [path] = useLocation();
  const shown = useRef(path);
  const goesBack = useRef(false);
  useEffect(() => {
    const remember = () => {
      goesBack.current = true;
    };
    addEventListener('popstate', remember);
    return () => removeEventListener('popstate', remember);
  }, []);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    if (!goesBack.current) scrollTo(0, 0);
    goesBack.current = false;
    main.current?.focus({ preventScroll: true });
  }, [path, main]);
}
