import { Stack } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Asked } from '../api/asked.tsx';
import type { PlacePageQuery } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { Corrected } from '../changes/corrected.tsx';
import { Gone } from '../changes/gone.tsx';
import { PlaceMap } from '../map/map.tsx';
import { coordinatesOf, pointOf, whereaboutsOf } from '../map/whereabouts.ts';
import { counted } from '../words.ts';
import { PlacePage as PlaceDocument } from './documents.ts';
import { Events } from './events.tsx';
import { Head } from './head.tsx';
import { Inside } from './inside.tsx';

/** What happened at a place and in the places inside it. */
export default function PlacePage({ slug }: { slug: string }) {
  return (
    <Asked isPage document={PlaceDocument} variables={{ slug }}>
      {({ place, corrections }) =>
        place ? <Found place={place} corrections={corrections} /> : <Gone what="place" slug={slug} />
      }
    </Asked>
  );
}

interface FoundProps {
  place: NonNullable<PlacePageQuery['place']>;
  corrections: PlacePageQuery['corrections'];
}

function Found({ place, corrections }: FoundProps) {
  useDocumentTitle(`${place.name} · Aftermath`);
  return (
    <Stack gap="lg">
      <Head place={place} />
      <Corrected corrections={corrections} />
      <PlaceMap place={place} name={{ kind: 'place', slug: place.slug }} {...happenedIn(place)} />
      <Events place={place} />
      {place.places.totalCount > 0 && <Inside place={place} />}
    </Stack>
  );
}

/** What the map shows besides the place itself. */
function happenedIn(place: NonNullable<PlacePageQuery['place']>) {
  const { slug, events } = place;
  const places = nodesOf(events).map(({ place }) => place);
  const placed = places.filter((each) => each && pointOf(each));
  const missing = places.filter((each) => each && each.slug !== slug && !pointOf(each)).length;
  const isMapped = placed.some((each) => each?.slug !== slug);
  return {
    isMapped,
    beside: [
      coordinatesOf(whereaboutsOf(place)),
      isMapped && 'Hollow marks: places in it where something happened.',
      missing > 0 && `Not on the map: ${counted(missing, 'event')} at places without coordinates.`,
    ]
      .filter(Boolean)
      .join(' '),
  };
}
