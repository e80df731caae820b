import { Stack } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Asked } from '../api/asked.tsx';
import type { PlacePageQuery } from '../api/documents.ts';
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
      {({ place }) => (place ? <Found place={place} /> : <Gone what="place" slug={slug} />)}
    </Asked>
  );
}

function Found({ place }: { place: NonNullable<PlacePageQuery['place']> }) {
  useDocumentTitle(`${place.name} · Aftermath`);
  return (
    <Stack gap="lg">
      <Head place={place} />
      <PlaceMap place={place} />
      <Events place={place} />
      {place.places.totalCount > 0 && <Inside place={place} />}
    </Stack>
  );
}
