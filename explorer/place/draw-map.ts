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
  return data?.place ? mapImage(data.place, await atlasOf(countries)) : null;
};

let atlas: Promise<Atlas> | undefined;

/** Read once, for all maps. */
function atlasOf(countries: MapToDraw['countries']): Promise<Atlas> {
  atlas ??= countries().then(countriesOf);
  // The next map reads it again.
  atlas.catch(() => {
    atlas = undefined;
  });
  return atlas;
}
