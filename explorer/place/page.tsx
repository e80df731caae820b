import { Stack } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Asked } from '../api/asked.tsx';
import type { PlacePageQuery } from '../api/documents.ts';
import { Corrected } from '../changes/corrected.tsx';
import { Gone } from '../changes/gone.tsx';
import { PlacePage as PlaceDocument } from './documents.ts';
import { Events } from './events.tsx';
import { Head } from './head.tsx';
import { Inside } from './inside.tsx';
import { PlaceMap } from './map.tsx';

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
      <PlaceMap place={place} />
      <Events place={place} />
      {place.places.totalCount > 0 && <Inside place={place} />}
    </Stack>
  );
}
