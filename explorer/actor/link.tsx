import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import type { ActorLinkFragment } from '../api/documents.ts';
import { PartyMark } from '../shell/party-mark.tsx';

/** The name of an actor, marked with the colour of its party, to its page. */
export function ActorLink({ actor: { slug, name, party } }: { actor: ActorLinkFragment }) {
  return (
    <Anchor component={Link} href={`/actor/${slug}`} inherit>
      {party && <PartyMark party={party} />}
      <bdi>{name}</bdi>
    </Anchor>
  );
}
