import { type CSSVariablesResolver, createTheme } from '@mantine/core';

const SERIF = '"Iowan Old Style", "Palatino Linotype", Palatino, "Noto Serif", Georgia, serif';

export const theme = createTheme({
  primaryColor: 'blue',
  // Text of these shades has a contrast of 4.5 to 1 and more on the page, as WCAG 2.2 AA asks.
  primaryShade: { light: 9, dark: 4 },
  autoContrast: true,
  luminanceThreshold: 0.35,
  fontFamily: 'system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',
  headings: { fontFamily: SERIF, fontWeight: '600' },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  // What shows on hover stays while the pointer is on it, as WCAG 2.2, 1.4.13 asks.
  components: { Tooltip: { defaultProps: { interactive: true } } },
});

/** One hue for each party, by its place among all parties; the same hue is lighter where the page is dark. */
export const HUES = 8;

export const colours: CSSVariablesResolver = () => ({
  variables: { '--serif': SERIF },
  light: {
    '--mantine-color-dimmed': '#495057',
    // Under the pointer a button is a shade lighter than Mantine's, for the contrast of its text.
    '--mantine-color-blue-light-hover': '#d0ebff',
    '--page-paper': '#ffffff',
    '--page-ground': '#f6f5f1',
    '--page-line': '#d9d6cc',
    '--field-line': '#868e96',
    '--mark-ground': '#ffe8a3',
    '--contradictory': '#b42318',
    '--contradictory-ground': '#fdf3f1',
    '--compatible': '#175cd3',
    '--agreed': '#18693c',
    '--party-0': '#1d4ed8',
    '--party-1': '#b45309',
    '--party-2': '#0f766e',
    '--party-3': '#7e22ce',
    '--party-4': '#be123c',
    '--party-5': '#4d7c0f',
    '--party-6': '#0369a1',
    '--party-7': '#86198f',
    '--party-none': '#57534e',
  },
  dark: {
    '--mantine-color-dimmed': '#b8bcc2',
    '--page-paper': '#1d1e20',
    '--page-ground': '#131416',
    '--page-line': '#3b3d42',
    '--field-line': '#828282',
    '--mark-ground': '#5c4a12',
    '--contradictory': '#ff9c90',
    '--contradictory-ground': '#2a1d1c',
    '--compatible': '#8cb8ff',
    '--agreed': '#7fd6a0',
    '--party-0': '#8ab4ff',
    '--party-1': '#f0a860',
    '--party-2': '#5fd0c0',
    '--party-3': '#cfa5f7',
    '--party-4': '#ff9db0',
    '--party-5': '#b4d86e',
    '--party-6': '#7cc9f5',
    '--party-7': '#eba0f0',
    '--party-none': '#c4bfb8',
  },
});
