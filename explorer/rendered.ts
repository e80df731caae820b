/** What the Worker (src/http/rendering.ts) and the explorer (server.tsx) have agreed on. */

import type { ChartName } from './chart/names.ts';
import type { CitationName } from './citation/names.ts';
import type { Countries } from './map/atlas.ts';
import type { MapName } from './map/names.ts';

/** Answers a question to the API that the page would ask at this address. */
export type Ask = (question: { url: string }) => Promise<Response>;

export interface Rendered {
  /** What the element `#root` holds. */
  html: string;
  /** The answers that it shows, as JSON. */
  answers: string;
  /** What its picture says (card/), where it has one. */
  card: string | null;
}

/** Null where the API did not answer. */
export type Render = (address: URL, ask: Ask) => Promise<Rendered | null>;

export interface MapToDraw {
  name: MapName;
  ask: Ask;
  /** The file of the outlines of all countries. */
  countries(): Promise<Countries>;
}

/** A map, as an SVG: null where there is no such record, or nothing to be shown of it. */
export type DrawMap = (what: MapToDraw) => Promise<string | null>;

/** The picture of the page at an address, as an SVG: null where that has none. */
export type DrawCard = (address: URL, ask: Ask) => Promise<string | null>;

/** Where the PNG of it is. */
export const cardPath = (path: string): string => `/card${path === '/' ? '/home' : path}.png`;

export interface ChartToDraw {
  name: ChartName;
  origin: string;
  ask: Ask;
  countries(): Promise<Countries>;
}

/** A chart or a map to take along, as an SVG: null where there is no such record, or nothing of that kind to be drawn. */
export type DrawChart = (what: ChartToDraw) => Promise<{ svg: string; isDrawable: boolean } | null>;

/** How to cite a page, as the text of a file. */
export type WriteCitation = (what: {
  name: CitationName;
  title: string;
  origin: string;
  ask: Ask;
}) => Promise<string>;

/** Of the element that holds the answers. */
export const ANSWERS_ID = 'answers';
