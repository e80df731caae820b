import { Title } from '@mantine/core';
import { Asked } from '../api/asked.tsx';
import { PlacePage as PlaceDocument } from '../api/documents.ts';
import { NothingHere } from '../shell/nothing-here.tsx';
import { PlaceMap } from './map.tsx';

export default function PlacePage({ slug }: { slug: string }) {
  return (
    <Asked document={PlaceDocument} variables={{ slug }}>
      {({ place }) =>
        place ? (
          <>
            <Title order={1}>{place.name}</Title>
            <div style={{ maxWidth: 400 }}>
              <PlaceMap place={place} />
            </div>
          </>
        ) : (
          <NothingHere what="place" />
        )
      }
    </Asked>
  );
}
