import { answered } from '../data/asking.ts';
import type { DrawMap, MapToDraw } from '../rendered.ts';
import { type Atlas, countriesOf } from './atlas.ts';
import { MapImage } from './documents.ts';
import { mapImage } from './map-image.tsx';

export const drawMap: DrawMap = async ({ slug, ask, countries }) => {
  const { place } = await answered(ask, MapImage, { slug });
  if (!place) return null;
  const asked = JSON.stringify(place);
  const image = drawn.get(asked) ?? (await mapImage(place, await atlasOf(countries)));
  keep(asked, image);
  return image;
};

/** The maps that were drawn last: the same place has the same map. */
const drawn = new Map<string, string | null>();
const MOST_DRAWN = 100;

function keep(asked: string, image: string | null): void {
  drawn.delete(asked);
  drawn.set(asked, image);
  const [oldest] = drawn.keys();
  if (drawn.size > MOST_DRAWN && oldest !== undefined) drawn.delete(oldest);
}

let atlas: Atlas | undefined;

/** Read once, for all maps. What is kept is no promise: that would belong to the request that made it. */
async function atlasOf(countries: MapToDraw['countries']): Promise<Atlas> {
  atlas ??= countriesOf(await countries());
  return atlas;
}
