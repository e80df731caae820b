/** How much of the earth a map shows, and how a place on it becomes a point of the image. */
import { type GeoProjection, geoAzimuthalEqualArea, geoCentroid } from 'd3-geo';
import type { Country } from './atlas.ts';
import type { Spot } from './subject.ts';

export interface View {
  projection: GeoProjection;
  /** From top to bottom. */
  kilometres: number;
}

interface Size {
  width: number;
  height: number;
}

const EARTH_RADIUS_KM = 6371;
/** How much is in view around a single point, by what it stands for. */
const HEIGHT_KM = { EXACT: 1100, NEAR: 1100, ADMIN_AREA: 1300, COUNTRY: 2400, REGION: 4200 };
/** Coordinates to a hundredth of a degree are good to a kilometre: a closer view would show more than is known. */
const CLOSEST_KM = 40;
/** Room for the names beside the outermost marks. */
const MARGIN = { x: 72, y: 44 };
const EDGE = 8;

/** All places as near as they have room, or what is around the only one; null where there is nothing to go by. */
export function viewOf(spots: Spot[], outline: Country | undefined, size: Size): View | null {
  const projection = geoAzimuthalEqualArea().clipAngle(90);
  const [only] = spots;
  if (outline) fitCountry(projection, outline, size);
  else if (spots.length > 1) fitPoints(projection, spots, size);
  else if (only) around(projection, only, size);
  else return null;
  projection.clipExtent([
    [-EDGE, -EDGE],
    [size.width + EDGE, size.height + EDGE],
  ]);
  return { projection, kilometres: (size.height * EARTH_RADIUS_KM) / projection.scale() };
}

function around(projection: GeoProjection, { point, precision }: Spot, { width, height }: Size): void {
  projection
    .rotate([-point[0], -point[1]])
    .scale((EARTH_RADIUS_KM * height) / HEIGHT_KM[precision ?? 'NEAR'])
    .translate([width / 2, height / 2]);
}

function fitCountry(projection: GeoProjection, country: Country, { width, height }: Size): void {
  const [longitude, latitude] = country.centre;
  projection.rotate([-longitude, -latitude]).fitExtent(
    [
      [width / 6, height / 8],
      [(width * 5) / 6, (height * 7) / 8],
    ],
    country,
  );
}

function fitPoints(projection: GeoProjection, spots: Spot[], { width, height }: Size): void {
  const coordinates = spots.map(({ point }) => point);
  const [longitude, latitude] = geoCentroid({ type: 'MultiPoint', coordinates });
  projection.rotate([-longitude, -latitude]).scale(1).translate([0, 0]);
  const drawn = coordinates.map((point): [number, number] => projection(point) ?? [0, 0]);
  const x = extentOf(drawn.map(([x]) => x));
  const y = extentOf(drawn.map(([, y]) => y));
  const scale = Math.min(
    (width - 2 * MARGIN.x) / x.size,
    (height - 2 * MARGIN.y) / y.size,
    (EARTH_RADIUS_KM * height) / CLOSEST_KM,
  );
  projection.scale(scale).translate([width / 2 - x.middle * scale, height / 2 - y.middle * scale]);
}

function extentOf(numbers: number[]): { middle: number; size: number } {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return { middle: (least + most) / 2, size: most - least };
}

export interface Bar {
  kilometres: number;
  width: number;
}

/** A round number of kilometres, at most a quarter of the map wide. */
export function barOf({ projection }: View, width: number): Bar {
  const perKilometre = projection.scale() / EARTH_RADIUS_KM;
  const most = width / 4 / perKilometre;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = [5, 2, 1].map((digit) => digit * power).find((round) => round <= most) ?? power;
  return { kilometres, width: kilometres * perKilometre };
}
