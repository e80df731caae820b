import { Stack, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Asked } from '../api/asked.tsx';
import { ActorPage as ActorDocument, type ActorPageQuery } from '../api/documents.ts';
import { EventLine } from '../event/line.tsx';
import { NothingHere } from '../shell/nothing-here.tsx';
import { StatementLine } from '../statement/line.tsx';

export default function ActorPage({ slug }: { slug: string }) {
  return (
    <Asked document={ActorDocument} variables={{ slug }}>
      {({ actor }) => (actor ? <Found actor={actor} /> : <NothingHere what="actor" />)}
    </Asked>
  );
}

function Found({ actor }: { actor: NonNullable<ActorPageQuery['actor']> }) {
  useDocumentTitle(`${actor.name} · Aftermath`);
  return (
    <Stack>
      <Title order={1}>{actor.name}</Title>
      {actor.statements.edges.map(({ node }) => (
        <StatementLine key={node.slug} statement={node} />
      ))}
      {actor.participations.edges.map(({ node }) => (
        <EventLine key={`${node.event.slug} ${node.role}`} event={node.event} />
      ))}
    </Stack>
  );
}
