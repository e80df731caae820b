import { Text } from '@mantine/core';
import type { ActorPartsFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { EventLine } from '../event/line.tsx';
import { phraseOf } from '../labels.ts';
import { Panel } from '../panel/panel.tsx';
import { Term } from '../shell/term.tsx';
import { SourceMarks } from '../source/mark.tsx';
import { passagesOf } from '../source/passages.ts';
import { toldBy } from '../source/told-by.ts';
import { capitalised } from '../words.ts';
import { ActorLink } from './link.tsx';
import styles from './parts.module.css';

type Part = ActorPartsFragment['participations']['edges'][number]['node'];

/** The events that it took part in, in which role, and by whose word. */
export function Parts({ actor: { participations } }: { actor: ActorPartsFragment }) {
  const parts = nodesOf(participations).toSorted((a, b) =>
    a.event.occurred.earliest.localeCompare(b.event.occurred.earliest),
  );
  return (
    <Panel
      title="Part in events"
      fragment="ActorParts"
      data={participations}
      rows={parts.map(({ event, role, assertedBy, citations }) => ({
        event: event.slug,
        title: event.title,
        occurred: event.occurred.edtf,
        role,
        assertedBy: assertedBy?.name,
        sources: passagesOf(citations),
      }))}
    >
      {parts.length === 0 && <Text c="dimmed">No source gives it a part in an event.</Text>}
      <ul className={styles.parts}>
        {[...Map.groupBy(parts, ({ event }) => event.slug)].map(([slug, inEvent]) => (
          <li key={slug} className={styles.part}>
            <div>{inEvent[0] && <EventLine event={inEvent[0].event} />}</div>
            <div>
              {inEvent.map((part) => (
                <Role key={part.id} part={part} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Role({ part: { role, assertedBy, citations, event } }: { part: Part }) {
  return (
    <div className={styles.role}>
      <Text span fw={600} size="sm">
        <Term type="ParticipantRole" value={role}>
          {capitalised(phraseOf('ParticipantRole', role))}
        </Term>
      </Text>
      <Text span size="sm" c="dimmed">
        {assertedBy ? (
          <>
            , by the word of <ActorLink actor={assertedBy} />
          </>
        ) : (
          `, ${toldBy(citations, event.citations)}`
        )}
      </Text>{' '}
      <SourceMarks citations={nodesOf(citations)} />
    </div>
  );
}
