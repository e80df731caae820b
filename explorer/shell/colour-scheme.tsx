import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import styles from './colour-scheme.module.css';
import { useIsHydrated } from './use-is-hydrated.ts';

/** Shows the page light or dark, whichever it is not. */
export function ColourScheme() {
  const { setColorScheme } = useMantineColorScheme();
  // Which one a reader has chosen the Worker does not know.
  const shown = useComputedColorScheme('light');
  const other = useIsHydrated() && shown === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={`Show the page ${other}`}
      onClick={() => setColorScheme(other)}
    >
      {other === 'dark' ? '☾' : '☀'}
    </button>
  );
}
