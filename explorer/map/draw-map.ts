import type { EventMapImageQuery, MappedPlaceFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { answered } from '../data/asking.ts';
import type { Ask, DrawMap, MapToDraw } from '../rendered.ts';
import { DAY_MILLISECONDS, endOf, startOf, startOfDay } from '../time/span.ts';
import { type Atlas, countriesOf } from './atlas.ts';
import { EventMapImage, PlaceMapImage, SameDay } from './documents.ts';
import { mapImage } from './image.tsx';
import type { MapName } from './names.ts';
import { eventSubject, placeSubject, type Subject } from './subject.ts';
import { whereaboutsOf } from './whereabouts.ts';

export const drawMap: DrawMap = async ({ name, ask, countries }) => {
  const found = await subjectAt(name, ask);
  if (!found) return null;
  const asked = JSON.stringify(found.subject);
  const image = drawn.get(asked) ?? (await mapImage(found.subject, await atlasOf(countries)));
  keep(asked, image);
  return image;
};

/** What the map at an address shows, with the title of its page. */
export async function subjectAt(
  { kind, slug }: MapName,
  ask: Ask,
): Promise<{ subject: Subject; title: string } | null> {
  if (kind === 'place') {
    const { place } = await answered(ask, PlaceMapImage, { slug });
    const subject = place && placeSubject(place);
    return subject && { subject, title: place.name };
  }
  const { event } = await answered(ask, EventMapImage, { slug });
  if (!event?.place) return null;
  const subject = eventSubject(event.place, await placesOfTheDay(event, ask));
  return subject && { subject, title: event.title };
}

/** Farther away something else happened. */
const NEAR_KM = 500;

type Mapped = NonNullable<EventMapImageQuery['event']>;

/** Where other events happened that are known to be of the same day; none where the event's own day is not known. */
async function placesOfTheDay({ slug, occurred, place }: Mapped, ask: Ask): Promise<MappedPlaceFragment[]> {
  const point = place && whereaboutsOf(place)?.point;
  const from = startOfDay(startOf(occurred));
  const isIn = (date: Mapped['occurred']) => startOf(date) >= from && endOf(date) < from + DAY_MILLISECONDS;
  if (!point || !isIn(occurred)) return [];
  const { events } = await answered(ask, SameDay, {
    day: new Date(from).toISOString().slice(0, 10),
    near: { longitude: point[0], latitude: point[1], kilometres: NEAR_KM },
  });
  return nodesOf(events).flatMap((event) =>
    event.slug !== slug && event.place && isIn(event.occurred) ? [event.place] : [],
  );
}

/** The maps that were drawn last: the same places have the same map. */
const drawn = new Map<string, string>();
const MOST_DRAWN = 100;

function keep(asked: string, image: string): void {
  drawn.delete(asked);
  drawn.set(asked, image);
  const [oldest] = drawn.keys();
  if (drawn.size > MOST_DRAWN && oldest !== undefined) drawn.delete(oldest);
}

let atlas: Atlas | undefined;

/** Read once, for all maps. What is kept is no promise: that would belong to the request that made it. */
export async function atlasOf(countries: MapToDraw['countries']): Promise<Atlas> {
  atlas ??= countriesOf(await countries());
  return atlas;
}
