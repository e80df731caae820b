import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';

/** Shows the page light or dark, whichever it is not. */
export function ColourScheme() {
  const { setColorScheme } = useMantineColorScheme();
  const other = useComputedColorScheme('light') === 'light' ? 'dark' : 'light';
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
