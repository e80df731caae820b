import { Anchor, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import { claimAnchor } from '../account/claim-anchor.ts';
import type { StatementClaimsFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { labelOf } from '../labels.ts';
import { Panel } from '../panel/panel.tsx';
import { Fact, Facts } from '../shell/facts.tsx';
import { Term } from '../shell/term.tsx';
import { InItsWords } from '../source/in-its-words.tsx';
import { SourceMarks } from '../source/mark.tsx';
import { placeWords } from '../source/paragraph.ts';
import { shortName } from '../source/short-name.ts';
import styles from './claims.module.css';

/** What it says of events, each beside what others say of the same. */
export function Claims({ statement: { claims } }: { statement: StatementClaimsFragment }) {
  const all = nodesOf(claims);
  return (
    <Panel
      title="Claims in it"
      fragment="StatementClaims"
      data={claims}
      rows={all.map(({ event, property, text, claimant, source, locator, excerpt }) => ({
        event: event.slug,
        property,
        text,
        claimant: claimant?.name,
        source: source.slug,
        locator,
        excerpt,
      }))}
    >
      {all.length === 0 && <Text c="dimmed">It makes no claim about an event.</Text>}
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
                    {labelOf('ClaimProperty', property)}
                  </Term>
                }
              >
                {[...Map.groupBy(claims, ({ text }) => text)].map(([text, same]) => (
                  <div key={text} className={styles.claim}>
                    <Anchor
                      component={Link}
                      href={same[0] && `/event/${slug}#${claimAnchor(same[0].slug, { slug })}`}
                    >
                      {text}
                    </Anchor>{' '}
                    <SourceMarks citations={same} />
                    {same.map(({ slug, source, locator, excerpt }) => (
                      <InItsWords
                        key={slug}
                        excerpts={excerpt === null ? [] : [excerpt]}
                        language={source.language}
                        whose={
                          same.length > 1
                            ? `${shortName(source)} ${placeWords(locator)}, in its words`
                            : undefined
                        }
                      />
                    ))}
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
