import { Stack } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Asked } from '../api/asked.tsx';
import type { ActorPageQuery } from '../api/documents.ts';
import { Corrected } from '../changes/corrected.tsx';
import { Gone } from '../changes/gone.tsx';
import { ActorPage as ActorDocument } from './documents.ts';
import { Head } from './head.tsx';
import { Names } from './names.tsx';
import { Parts } from './parts.tsx';
import { Positions } from './positions.tsx';
import { Said } from './said.tsx';
import { Ties } from './ties.tsx';

/** Who somebody is, by every name; what they said and did, and whether they changed their mind. */
export default function ActorPage({ slug }: { slug: string }) {
  return (
    <Asked isPage document={ActorDocument} variables={{ slug }}>
      {({ actor, timeline, corrections }) =>
        actor ? (
          <Found actor={actor} said={timeline} corrections={corrections} />
        ) : (
          <Gone what="actor" slug={slug} />
        )
      }
    </Asked>
  );
}

interface FoundProps {
  actor: NonNullable<ActorPageQuery['actor']>;
  said: ActorPageQuery['timeline'];
  corrections: ActorPageQuery['corrections'];
}

function Found({ actor, said, corrections }: FoundProps) {
  useDocumentTitle(`${actor.name} · Aftermath`);
  return (
    <Stack gap="lg">
      <Head actor={actor} />
      <Corrected corrections={corrections} />
      <Ties actor={actor} />
      <Names actor={actor} />
      <Positions actor={actor} said={said} />
      <Said actor={actor} said={said} />
      <Parts actor={actor} />
    </Stack>
  );
}
