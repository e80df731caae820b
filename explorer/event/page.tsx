import { Stack } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Asked } from '../api/asked.tsx';
import { EventPage as EventDocument, type EventPageQuery } from '../api/documents.ts';
import { PlaceMap } from '../place/map.tsx';
import { NothingHere } from '../shell/nothing-here.tsx';
import { useHashTarget } from '../shell/use-hash-target.ts';
import { Accounts } from './accounts.tsx';
import { AlsoSaid } from './also-said.tsx';
import { Head } from './head.tsx';
import { Links } from './links.tsx';
import styles from './page.module.css';
import { Participants } from './participants.tsx';
import { Responses } from './responses.tsx';
import { sidesOf } from './sides.ts';
import { Sources } from './sources.tsx';
import { VoicesOfSides } from './voices.tsx';

/** What happened, who answered it, and where the accounts of it differ. */
export default function EventPage({ slug }: { slug: string }) {
  return (
    <Asked isPage document={EventDocument} variables={{ slug }}>
      {({ event }) => (event ? <Found event={event} /> : <NothingHere what="event" />)}
    </Asked>
  );
}

function Found({ event }: { event: NonNullable<EventPageQuery['event']> }) {
  useHashTarget();
  useDocumentTitle(`${event.title} · Aftermath`);
  const sides = sidesOf(event);
  return (
    <Stack gap="lg">
      <div className={styles.first}>
        <Head event={event} />
        <VoicesOfSides sides={sides} occurred={event.occurred} />
        <div>
          <PlaceMap place={event.place} />
        </div>
      </div>
      <Responses event={event} sides={sides} />
      <Accounts event={event} />
      <Participants event={event} />
      <Links event={event} />
      <AlsoSaid event={event} />
      <Sources event={event} />
    </Stack>
  );
}
