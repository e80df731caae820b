import { Text } from '@mantine/core';
import { ActorLink } from '../actor/link.tsx';
import type { EventParticipantsFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { labelOf } from '../labels.ts';
import { Panel } from '../panel/panel.tsx';
import { PhoneFold } from '../shell/phone-fold.tsx';
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
      id="participants"
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
      <PhoneFold label="Show who took part">
        {roles.size ? (
          <dl className={styles.facts}>
            {[...roles].map(([role, all]) => (
              <div key={role} className={styles.fact}>
                <dt>{labelOf('ParticipantRole', role)}</dt>
                {[...Map.groupBy(all, ({ actor }) => actor.slug)].map(([slug, asserted]) => (
                  <dd key={slug}>
                    {asserted[0] && <ActorLink actor={asserted[0].actor} />}
                    {asserted.map(({ id, assertedBy, citations }) => (
                      <Text key={id} span size="sm" c="dimmed" className={styles.asserted}>
                        {assertedBy ? (
                          <>
                            according to <ActorLink actor={assertedBy} />
                          </>
                        ) : (
                          toldBy(citations, event.citations)
                        )}{' '}
                        <SourceMarks citations={nodesOf(citations)} />
                      </Text>
                    ))}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        ) : (
          <Text>No source here says who took part.</Text>
        )}
      </PhoneFold>
    </Panel>
  );
}
