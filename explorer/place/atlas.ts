/** The outlines of all countries, from this origin, when the first map wants them. */
import { useCallback, useEffect, useState } from 'react';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import file from 'world-atlas/countries-50m.json?url';

export type Atlas = ReturnType<typeof countriesOf>;
export type Country = Atlas[number];

let atlas: Promise<Atlas> | undefined;

export function useAtlas(): { countries: Atlas | null; hasFailed: boolean; load(): void } {
  const [countries, setCountries] = useState<Atlas | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const load = useCallback(() => {
    setFailed(false);
    atlas ??= loaded();
    atlas.then(setCountries, () => {
      atlas = undefined;
      setFailed(true);
    });
  }, []);
  useEffect(load, [load]);
  return { countries, hasFailed, load };
}

async function loaded(): Promise<Atlas> {
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return countriesOf(await answer.json());
}

function countriesOf(topology: Topology<{ countries: GeometryCollection<{ name: string }> }>) {
  return feature(topology, topology.objects.countries).features;
}

/** The atlas has countries by the numbers of ISO 3166-1, the API by its letters: UTS 35 says which are the same. */
export function isCountry({ id }: Country, letters: string | null): boolean {
  return (
    letters !== null && id !== undefined && Intl.getCanonicalLocales(`und-${id}`)[0] === `und-${letters}`
  );
}
