import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useIsHydrated } from './use-is-hydrated.ts';

/** Shows the page light or dark, whichever it is not. */
export function ColourScheme() {
  const { setColorScheme } = useMantineColorScheme();
  // Which one a reader has chosen the Worker does not know.
  const shown = useComputedColorScheme('light');
  const other = useIsHydrated() && shown === 'dark' ? 'light' : 'dark';
  return (
    <ActionIcon
      variant="default"
      size="lg"
      aria-label={`Show the page ${other}`}
      onClick={() => setColorScheme(other)}
    >
      {other === 'dark' ? '☾' : '☀'}
    </ActionIcon>
  );
}
