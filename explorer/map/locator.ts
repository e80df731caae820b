/** A small map in a corner of a close one: the country around it, and how much of that the close one shows. */
import { type GeoProjection, geoAzimuthalEqualArea } from 'd3-geo';
import type { Atlas, Country } from './atlas.ts';
import { type Box, overlap } from './boxes.ts';
import { type Drawn, drawnOf, inView } from './countries.ts';
import type { View } from './view.ts';

export interface Locator {
  box: Box;
  countries: Drawn[];
  /** What the close map shows, in the pixels of the small one. */
  shown: Box;
}

const SIZE = { width: 86, height: 66 };
const EDGE = 6;
/** Where more of the earth is in view, it shows by itself where it is. */
const CLOSE_KM = 800;
/** Of the box that is drawn around what is shown, so that it is seen. */
const LEAST = 6;

/** In the first corner that is off the marks. */
export function locatorOf(
  { projection, kilometres }: View,
  atlas: Atlas,
  home: Country | undefined,
  frame: Box,
  marks: Box[],
): Locator | null {
  if (!home || kilometres > CLOSE_KM) return null;
  const right = frame.width - SIZE.width - EDGE;
  const low = frame.height - SIZE.height - EDGE;
  const corners = [
    { x: right, y: EDGE },
    { x: EDGE, y: EDGE },
    { x: EDGE, y: low - 20 },
  ].map((corner) => ({ ...corner, ...SIZE }));
  const box = corners.find((corner) => !marks.some((mark) => overlap(mark, corner)));
  if (!box) return null;
  const small = projectionOf(home);
  return {
    box,
    countries: drawnOf(inView(atlas, home, small, SIZE)),
    shown: shownIn(small, projection, frame),
  };
}

function projectionOf(home: Country): GeoProjection {
  const [longitude, latitude] = home.centre;
  return geoAzimuthalEqualArea()
    .clipAngle(90)
    .rotate([-longitude, -latitude])
    .fitExtent(
      [
        [12, 8],
        [SIZE.width - 12, SIZE.height - 8],
      ],
      home,
    )
    .clipExtent([
      [0, 0],
      [SIZE.width, SIZE.height],
    ]);
}

/** From corner to corner. */
function shownIn(small: GeoProjection, close: GeoProjection, { width, height }: Box): Box {
  const corner = (x: number, y: number) => small(close.invert?.([x, y]) ?? [0, 0]) ?? [0, 0];
  const [left, top] = corner(0, 0);
  const [right, bottom] = corner(width, height);
  const size = { width: Math.max(LEAST, right - left), height: Math.max(LEAST, bottom - top) };
  return { x: (left + right - size.width) / 2, y: (top + bottom - size.height) / 2, ...size };
}
