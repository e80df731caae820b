import { Anchor, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import type { StatementClaimsFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { Panel } from '../panel/panel.tsx';
import { Fact, Facts } from '../shell/facts.tsx';
import { Term } from '../shell/term.tsx';
import { SourceMarks } from '../source/mark.tsx';
import { asTitle } from '../words.ts';
import styles from './claims.module.css';

/** What it says of events, each beside what others say of the same. */
export function Claims({ statement: { claims } }: { statement: StatementClaimsFragment }) {
  const all = nodesOf(claims);
  return (
    <Panel
      title="Claims that it carries"
      fragment="StatementClaims"
      data={claims}
      rows={all.map(({ event, property, text, claimant, source, locator }) => ({
        event: event.slug,
        property,
        text,
        claimant: claimant?.name,
        source: source.slug,
        locator,
      }))}
    >
      {all.length === 0 && <Text c="dimmed">It carries no claim about an event.</Text>}
      {[...Map.groupBy(all, ({ event }) => event.slug)].map(([slug, ofEvent]) => (
        <section key={slug}>
          <Title order={3} size="h5" mt="sm">
            <Anchor component={Link} href={`/event/${slug}`} inherit>
              {ofEvent[0]?.event.title}
            </Anchor>
          </Title>
          <Facts>
            {[...Map.groupBy(ofEvent, ({ property }) => property)].map(([property, claims]) => (
              <Fact
                key={property}
                label={
                  <Term type="ClaimProperty" value={property}>
                    {asTitle(property)}
                  </Term>
                }
              >
                {[...Map.groupBy(claims, ({ text }) => text)].map(([text, same]) => (
                  <div key={text} className={styles.claim}>
                    <Anchor component={Link} href={`/event/${slug}#claim-${same[0]?.id}`}>
                      {text}
                    </Anchor>{' '}
                    <SourceMarks citations={same} />
                  </div>
                ))}
              </Fact>
            ))}
          </Facts>
        </section>
      ))}
    </Panel>
  );
}
