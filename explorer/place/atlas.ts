import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

export type Atlas = ReturnType<typeof countriesOf>;
export type Country = Atlas[number];

export type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;

export function countriesOf(topology: Countries) {
  return feature(topology, topology.objects.countries).features;
}

/** The atlas has countries by the numbers of ISO 3166-1, the API by its letters: UTS 35 says which are the same. */
export function isCountry({ id }: Country, letters: string | null): boolean {
  return (
    letters !== null && id !== undefined && Intl.getCanonicalLocales(`und-${id}`)[0] === `und-${letters}`
  );
}
