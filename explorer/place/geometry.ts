/** A map of the region around a place: which countries are in view, where their names fit, how long a kilometre is. */
import { type GeoProjection, geoAzimuthalEqualArea, geoCentroid, geoContains, geoPath } from 'd3-geo';
import { type Atlas, type Country, isCountry } from './atlas.ts';
import type { Whereabouts } from './whereabouts.ts';

export interface Region {
  countries: { name: string; path: string; isHome: boolean }[];
  names: Name[];
  /** Where the place is; null where only its country is known. */
  mark: [number, number] | null;
  bar: { kilometres: number; width: number };
}

interface InView {
  country: Country;
  path: string;
  /** Of what of it is in view, in pixels; the place's own country comes before all others. */
  size: number;
  /** The middle of what is in view. */
  centre: [number, number];
}

interface Point {
  x: number;
  y: number;
}

interface Name extends Point {
  text: string;
}

const EARTH_RADIUS_KM = 6371;

/** How much of the earth is in view from top to bottom, by what the point stands for. */
const HEIGHT_KM = { EXACT: 1100, NEAR: 1100, ADMIN_AREA: 1300, COUNTRY: 2400, REGION: 4200 };

/** Null where the atlas does not have the country. */
export function regionOf(where: Whereabouts, countries: Atlas, width: number, height: number): Region | null {
  const home = countries.find((country) => isCountry(country, where.country));
  const projection = projectionOf(where, home, width, height);
  if (!projection) return null;
  const outline = geoPath(projection).digits(1);
  const inView = countries
    .flatMap((country) => {
      const path = outline(country);
      const size = country === home ? Number.POSITIVE_INFINITY : outline.area(country);
      return path ? [{ country, path, size, centre: outline.centroid(country) }] : [];
    })
    .sort((a, b) => b.size - a.size);
  const mark = where.point && projection(where.point);
  return {
    // Its own country last, so that no neighbour is drawn over its borders.
    countries: inView.toReversed().map(({ country, path }) => ({
      name: country.properties.name,
      path,
      isHome: country === home,
    })),
    names: namesIn(inView, mark ? undefined : home, projection, mark, width, height),
    mark,
    bar: barOf(projection, width),
  };
}

function projectionOf(
  { point, of: { precision } }: Whereabouts,
  home: Country | undefined,
  width: number,
  height: number,
): GeoProjection | null {
  const projection = geoAzimuthalEqualArea().clipAngle(90);
  const edge = 8;
  if (point) {
    projection
      .rotate([-point[0], -point[1]])
      .scale((EARTH_RADIUS_KM * height) / HEIGHT_KM[precision ?? 'NEAR'])
      .translate([width / 2, height / 2]);
  } else if (home) {
    const [longitude, latitude] = geoCentroid(home);
    projection.rotate([-longitude, -latitude]).fitExtent(
      [
        [width / 6, height / 6],
        [(width * 5) / 6, (height * 5) / 6],
      ],
      home,
    );
  } else {
    return null;
  }
  return projection.clipExtent([
    [-edge, -edge],
    [width + edge, height + edge],
  ]);
}

const LETTER = 5.8;
const LINE = 16;
const MOST_NAMES = 12;

/** Where a name may stand beside the middle of its country, in the order of preference. */
const SHIFTS = [0, 20, -20, 40, -40].flatMap((down) =>
  [0, 12, -12, 25, -25, 50, -50].map((right) => [right, down] as const),
);

/** The names of countries in their order: whole within their borders, off the mark or the country shown, off each other. */
function namesIn(
  inView: InView[],
  shown: Country | undefined,
  projection: GeoProjection,
  mark: [number, number] | null,
  width: number,
  height: number,
): Name[] {
  const taken = mark ? [{ x: mark[0], y: mark[1] - LINE / 2, half: 70, line: 2 * LINE }] : [];
  const names: Name[] = [];
  for (const { country, centre } of inView.slice(0, MOST_NAMES)) {
    const text = country.properties.name;
    const half = (text.length * LETTER) / 2;
    const isInside = ({ x, y }: Point) =>
      x - half > 4 && x + half < width - 4 && y > LINE && y < height - 2 * LINE;
    const isFree = ({ x, y }: Point) =>
      taken.every((other) => Math.abs(other.y - y) > other.line || Math.abs(other.x - x) > other.half + half);
    const touches = (land: Country, x: number, y: number) => {
      const point = projection.invert?.([x, y]);
      return point != null && geoContains(land, point);
    };
    const isWithinBorders = ({ x, y }: Point) =>
      [x - half, x, x + half].every((at) => touches(country, at, y - LINE / 4));
    const isOffShown = ({ x, y }: Point) =>
      !shown || shown === country || !around(x, y, half).some((at) => touches(shown, ...at));
    const place = SHIFTS.map(([right, down]) => ({ x: centre[0] + right, y: centre[1] + down })).find(
      (point) => isInside(point) && isFree(point) && isWithinBorders(point) && isOffShown(point),
    );
    if (!place) continue;
    taken.push({ ...place, half, line: LINE });
    names.push({ text, ...place });
  }
  return names;
}

/** Points in and closely around the box of a name. */
function around(x: number, y: number, half: number): [number, number][] {
  const steps = Math.ceil(half / LINE) + 1;
  return [-LINE, -LINE / 2, 0, LINE / 2].flatMap((down) =>
    Array.from({ length: 2 * steps + 1 }, (_, step): [number, number] => [
      x + ((step - steps) * (half + LINE / 2)) / steps,
      y + down,
    ]),
  );
}

/** A round number of kilometres, at most a quarter of the map wide. */
function barOf(projection: GeoProjection, width: number): Region['bar'] {
  const perKilometre = projection.scale() / EARTH_RADIUS_KM;
  const most = width / 4 / perKilometre;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = [5, 2, 1].map((digit) => digit * power).find((round) => round <= most) ?? power;
  return { kilometres, width: kilometres * perKilometre };
}
