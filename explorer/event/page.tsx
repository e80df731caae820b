import { Stack } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { Asked } from '../api/asked.tsx';
import type { EventPageQuery } from '../api/documents.ts';
import { Corrected } from '../changes/corrected.tsx';
import { Gone } from '../changes/gone.tsx';
import { PlaceMap } from '../map/map.tsx';
import { PhoneFold } from '../shell/phone-fold.tsx';
import { useHashTarget } from '../shell/use-hash-target.ts';
import { LetteredSources } from '../source/letters.tsx';
import { Accounts } from './accounts.tsx';
import { AlsoSaid, alsoSaid } from './also-said.tsx';
import { Contents } from './contents.tsx';
import { EventPage as EventDocument } from './documents.ts';
import { Head, HeadEnd } from './head.tsx';
import { Links } from './links.tsx';
import styles from './page.module.css';
import { Participants } from './participants.tsx';
import { reportingOf } from './reporting.ts';
import { Responses } from './responses.tsx';
import { type Side, sidesOf } from './sides.ts';
import { Sources } from './sources.tsx';
import { VoicesOfSides } from './voices.tsx';

/** What happened, who answered it, and where the accounts of it differ. */
export default function EventPage({ slug }: { slug: string }) {
  return (
    <Asked isPage document={EventDocument} variables={{ slug }}>
      {({ event, corrections }) =>
        event ? <Found event={event} corrections={corrections} /> : <Gone what="event" slug={slug} />
      }
    </Asked>
  );
}

const isDatedByUs = ({ responses }: Side): boolean =>
  responses.some(({ reaction }) => reaction.__typename === 'Statement' && reaction.saidAt.uncertain);

interface FoundProps {
  event: NonNullable<EventPageQuery['event']>;
  corrections: EventPageQuery['corrections'];
}

function Found({ event, corrections }: FoundProps) {
  useHashTarget();
  useDocumentTitle(`${event.title} · Aftermath`);
  const sides = sidesOf(event);
  const sources = reportingOf(event);
  const others = alsoSaid(event);
  const isLinked = event.links.length > 0 || event.respondsTo.edges.length > 0;
  const hasOthers = others.said.length > 0 || others.read < others.total;
  const parts = [
    { id: 'responses', title: 'Responses' },
    { id: 'accounts', title: 'Accounts' },
    { id: 'participants', title: 'Who took part' },
    ...(isLinked ? [{ id: 'related', title: 'Related events' }] : []),
    ...(hasOthers ? [{ id: 'also-said', title: 'Also said' }] : []),
    { id: 'sources', title: 'Sources' },
  ];
  return (
    <LetteredSources sources={sources.map(({ source }) => source.slug)}>
      <Stack gap="sm" className={styles.whole}>
        {sides.length > 0 && (
          <a className="skip-link" href="#responses">
            Skip to the responses
          </a>
        )}
        <div className={styles.first}>
          <Head event={event} sources={sources} isWorkedOut={sides.some(isDatedByUs)} />
          <VoicesOfSides sides={sides} explains={!event.occurred.uncertain} />
          <PhoneFold label="Map">
            <PlaceMap
              place={event.place}
              name={{ kind: 'event', slug: event.slug }}
              beside="Hollow marks: other events of the same day, if any."
            />
          </PhoneFold>
        </div>
        <HeadEnd event={event} />
        <Corrected corrections={corrections} />
        <Contents title={event.title} parts={parts} />
        <Responses event={event} sides={sides} />
        <Accounts event={event} />
        <div className={styles.beside}>
          <Participants event={event} />
          {isLinked && <Links event={event} />}
        </div>
        {hasOthers && <AlsoSaid {...others} />}
        <Sources sources={sources} />
      </Stack>
    </LetteredSources>
  );
}
