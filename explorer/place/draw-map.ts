import { ssrExchange } from 'urql';
import { clientOf } from '../api/client.ts';
import type { DrawMap, MapToDraw } from '../rendered.ts';
import { type Atlas, countriesOf } from './atlas.ts';
import { MapImage } from './documents.ts';
import { mapImage } from './map-image.tsx';

export const drawMap: DrawMap = async ({ slug, origin, ask, countries }) => {
  const answers = ssrExchange({ isClient: false });
  const client = clientOf({ origin, fetch: (input) => ask({ url: String(input) }), answers });
  const { data, error } = await client.query(MapImage, { slug }).toPromise();
  if (error) throw error;
  if (!data?.place) return null;
  const asked = JSON.stringify(data.place);
  const image = drawn.get(asked) ?? (await mapImage(data.place, await atlasOf(countries)));
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
