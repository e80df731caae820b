/** The image stands by itself: it has the colours of the page (shell/theme.ts), light or dark as the reader has it. */

interface Colours {
  paper: string;
  text: string;
  dimmed: string;
  accent: string;
  sea: string;
  land: string;
  home: string;
}

const LIGHT: Colours = {
  paper: '#ffffff',
  text: '#000000',
  dimmed: '#495057',
  accent: '#1864ab',
  sea: '#dbe9f2',
  land: '#e7e6e5',
  home: '#cccac8',
};

const DARK: Colours = {
  paper: '#1d1e20',
  text: '#e3e3e3',
  dimmed: '#b8bcc2',
  accent: '#4dabf7',
  sea: '#2a353e',
  land: '#343435',
  home: '#4f4e4e',
};

/** What makes a PNG of it knows neither variables nor mixed colours. */
const coloursOf = ({ paper, text, dimmed, accent, sea, land, home }: Colours): string => `
.sea { fill: ${sea} }
.land { fill: ${land}; stroke: ${paper}; stroke-linejoin: round }
.home { fill: ${home}; stroke: ${paper}; stroke-linejoin: round }
.shown { fill: ${home}; stroke: ${accent}; stroke-width: 1.5px; stroke-linejoin: round }
.country { fill: ${dimmed}; stroke: ${land} }
.name { fill: ${text}; stroke: ${paper} }
.key { fill: ${text}; stroke: ${land} }
.dot.main { fill: ${accent}; stroke: ${paper}; stroke-width: 1.5px }
.disc.main { fill: ${accent}; fill-opacity: 0.35; stroke: ${accent}; stroke-width: 1.5px }
.dot.other { fill: ${paper}; stroke: ${text}; stroke-width: 1.5px }
.disc.other { fill: ${paper}; fill-opacity: 0.6; stroke: ${text}; stroke-width: 1.5px; stroke-dasharray: 3 2 }
.extent { fill: ${accent}; fill-opacity: 0.2; stroke: ${accent}; stroke-width: 1.5px }
.frame { fill: none; stroke: ${dimmed}; stroke-width: 1px }
.bar { fill: none; stroke: ${text} }
`;

const LETTERS = (font: string) => `
.map text { font-family: ${font}; font-size: 11px; paint-order: stroke; stroke-width: 3px; stroke-linejoin: round }
.map .country { text-anchor: middle }
.map .name.main { font-size: 13px; font-weight: 600 }
`;

export const MAP_CSS = `${LETTERS('system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif')}${coloursOf(LIGHT)}
@media (prefers-color-scheme: dark) {${coloursOf(DARK)}}`;

export const LIGHT_CSS = `${LETTERS('"Source Sans 3", system-ui, sans-serif')}${coloursOf(LIGHT)}`;
