/** The countries that are in view, and where their names fit. */
import { type GeoProjection, geoContains, geoPath } from 'd3-geo';
import { type Atlas, type Country, near } from './atlas.ts';
import { type Box, isFree, isWithin, overlap } from './boxes.ts';

export interface Drawn {
  name: string;
  path: string;
  isHome: boolean;
}

export interface InView {
  country: Country;
  path: string;
  isHome: boolean;
  /** Of what of it is in view, in pixels; the place's own country comes before all others. */
  size: number;
  /** The middle of what is in view. */
  centre: [number, number];
}

/** The largest first. */
export function inView(
  atlas: Atlas,
  home: Country | undefined,
  projection: GeoProjection,
  { width, height }: Pick<Box, 'width' | 'height'>,
): InView[] {
  const outline = geoPath(projection).digits(1);
  return near(atlas, projection, width, height)
    .flatMap((country) => {
      const path = outline(country);
      const isHome = country === home;
      const size = isHome ? Number.POSITIVE_INFINITY : outline.area(country);
      return path ? [{ country, path, isHome, size, centre: outline.centroid(country) }] : [];
    })
    .sort((a, b) => b.size - a.size);
}

/** Its own country last, so that no neighbour is drawn over its borders. */
export const drawnOf = (countries: InView[]): Drawn[] =>
  countries.toReversed().map(({ country, path, isHome }) => ({
    name: country.properties.name,
    path,
    isHome,
  }));

export interface Name {
  text: string;
  x: number;
  y: number;
}

const LETTER = 5.8;
const LINE = 16;
const MOST_NAMES = 12;

/** Where a name may stand beside the middle of its country, in the order of preference. */
const SHIFTS = [0, 20, -20, 40, -40, 60, -60].flatMap((down) =>
  [0, 12, -12, 25, -25, 50, -50].map((right) => [right, down] as const),
);

/** The names in their order: whole within their borders, off the country that is shown, off what is taken and off each other. */
export function namesIn(
  countries: InView[],
  shown: Country | undefined,
  projection: GeoProjection,
  frame: Box,
  taken: Box[],
): Name[] {
  const used = [...taken];
  const names: Name[] = [];
  const isOn = (land: Country, x: number, y: number) => {
    const point = projection.invert?.([x, y]);
    return point != null && geoContains(land, point);
  };
  for (const { country, centre } of countries.slice(0, MOST_NAMES)) {
    const text = country.properties.name;
    const width = text.length * LETTER;
    const spot = SHIFTS.map(([right, down]) => ({
      x: centre[0] + right - width / 2,
      y: centre[1] + down - LINE + 4,
      width,
      height: LINE,
    })).find(
      (box) =>
        isWithin(box, frame) &&
        isFree(box, used) &&
        [0, width / 2, width].every((along) => isOn(country, box.x + along, box.y + LINE / 2)) &&
        (!shown || shown === country || !around(box).some(([x, y]) => isOn(shown, x, y))),
    );
    if (!spot || used.some((box) => overlap(box, spot))) continue;
    used.push(spot);
    names.push({ text, x: spot.x + width / 2, y: spot.y + LINE - 4 });
  }
  return names;
}

/** Points in and closely around the box of a name. */
function around({ x, y, width, height }: Box): [number, number][] {
  const steps = Math.ceil(width / LINE) + 2;
  return [-height / 2, 0, height / 2, height].flatMap((down) =>
    Array.from({ length: steps + 1 }, (_, step): [number, number] => [
      x - LINE / 2 + (step * (width + LINE)) / steps,
      y + down,
    ]),
  );
}
