import { useComputedColorScheme } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';

/** Paper is light, however the page is shown on the screen. */
export function useLightPrint(): void {
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const show = (shown: string) => document.documentElement.setAttribute('data-mantine-color-scheme', shown);
  useWindowEvent('beforeprint', () => show('light'));
  useWindowEvent('afterprint', () => show(scheme));
}
