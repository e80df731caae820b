import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import type { PlaceLinkFragment } from '../api/documents.ts';

export function PlaceLink({ place: { slug, name } }: { place: PlaceLinkFragment }) {
  return (
    <Anchor component={Link} href={`/place/${slug}`} inherit>
      <bdi>{name}</bdi>
    </Anchor>
  );
}
