import { type GeoProjection, geoCentroid, geoDistance } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

export type Atlas = ReturnType<typeof countriesOf>;
export type Country = Atlas[number];

export type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Each with a circle around it, in radians, so that a map need not try to draw the whole world. */
export function countriesOf(topology: Countries) {
  return outlinesIn(topology).map((country) => {
    const centre = geoCentroid(country);
    return { ...country, centre, reach: reachOf(country.geometry, centre) };
  });
}

const outlinesIn = (topology: Countries) => feature(topology, topology.objects.countries).features;

type Geometry = ReturnType<typeof outlinesIn>[number]['geometry'];

function reachOf(geometry: Geometry, centre: [number, number]): number {
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  let most = 0;
  for (const point of polygons.flatMap(([outer = []]) => outer))
    most = Math.max(most, geoDistance(centre, point as [number, number]));
  return most;
}

/** Those of which something may be on an image of that size. */
export function near(atlas: Atlas, projection: GeoProjection, width: number, height: number): Atlas {
  const middle = projection.invert?.([width / 2, height / 2]);
  const corner = projection.invert?.([0, 0]);
  if (!middle || !corner) return atlas;
  // A flat map is wider at its edges than its middle says.
  const radius = 1.2 * geoDistance(middle, corner);
  return atlas.filter(({ centre, reach }) => geoDistance(centre, middle) <= reach + radius);
}

/** The atlas has countries by the numbers of ISO 3166-1, the API by its letters: UTS 35 says which are the same. */
export function isCountry({ id }: Country, letters: string | null): boolean {
  return (
    letters !== null && id !== undefined && Intl.getCanonicalLocales(`und-${id}`)[0] === `und-${letters}`
  );
}
