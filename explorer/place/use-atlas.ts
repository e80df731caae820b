/** The outlines of all countries, from this origin, and what draws them: loaded when the first map wants them. */
import { useCallback, useEffect, useState } from 'react';
import file from 'world-atlas/countries-50m.json?url';
import type { Region } from './geometry.ts';
import type { Whereabouts } from './whereabouts.ts';

/** Draws the region around a place; null where the atlas does not have its country. */
type Atlas = (where: Whereabouts, width: number, height: number) => Region | null;

let atlas: Promise<Atlas> | undefined;

export function useAtlas(): { regionOf: Atlas | null; hasFailed: boolean; load(): void } {
  const [loaded, setLoaded] = useState<{ regionOf: Atlas } | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const load = useCallback(() => {
    setFailed(false);
    atlas ??= opened();
    atlas.then(
      (regionOf) => setLoaded({ regionOf }),
      () => {
        atlas = undefined;
        setFailed(true);
      },
    );
  }, []);
  useEffect(load, [load]);
  return { regionOf: loaded?.regionOf ?? null, hasFailed, load };
}

async function opened(): Promise<Atlas> {
  const [{ countriesOf }, { regionOf }, answer] = await Promise.all([
    import('./atlas.ts'),
    import('./geometry.ts'),
    fetch(file),
  ]);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  const countries = countriesOf(await answer.json());
  return (where, width, height) => regionOf(where, countries, width, height);
}
