import { Text } from '@mantine/core';
import { ActorLink } from '../actor/link.tsx';
import type { EventParticipantsFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { labelOf } from '../labels.ts';
import { Panel } from '../panel/panel.tsx';
import { SourceMarks } from '../source/mark.tsx';
import { passagesOf } from '../source/passages.ts';
import { toldBy } from '../source/told-by.ts';
import styles from './facts.module.css';

/** Who took part, in which role, by whose word. */
export function Participants({ event }: { event: EventParticipantsFragment }) {
  const { participants } = event;
  const roles = Map.groupBy(nodesOf(participants), ({ role }) => role);
  return (
    <Panel
      title="Who took part"
      fragment="EventParticipants"
      data={participants}
      rows={participants.edges.map(({ node: { role, actor, assertedBy, citations } }) => ({
        role,
        actor: actor.name,
        party: actor.party?.name,
        assertedBy: assertedBy?.name,
        sources: passagesOf(citations),
      }))}
    >
      {roles.size ? (
        <dl className={styles.facts}>
          {[...roles].map(([role, all]) => (
            <div key={role} className={styles.fact}>
              <dt>{labelOf('ParticipantRole', role)}</dt>
              {all.map(({ id, actor, assertedBy, citations }) => (
                <dd key={id}>
                  <ActorLink actor={actor} />{' '}
                  <Text span size="sm" c="dimmed">
                    {assertedBy ? (
                      <>
                        according to <ActorLink actor={assertedBy} />
                      </>
                    ) : (
                      toldBy(citations, event.citations)
                    )}
                  </Text>{' '}
                  <SourceMarks citations={nodesOf(citations)} />
                </dd>
              ))}
            </div>
          ))}
        </dl>
      ) : (
        <Text>No source here says who took part.</Text>
      )}
    </Panel>
  );
}
