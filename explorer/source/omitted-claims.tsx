import { Anchor, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import { ActorLink } from '../actor/link.tsx';
import type { SourceOmittedClaimsFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { labelOf } from '../labels.ts';
import { Panel } from '../panel/panel.tsx';
import { counted } from '../words.ts';
import { InItsWords } from './in-its-words.tsx';
import { SourceMark } from './mark.tsx';
import styles from './omitted.module.css';
import reported from './reported.module.css';

type Claim = SourceOmittedClaimsFragment['omittedClaims']['edges'][number]['node'];

/** What others claim about the events that a source reports, on properties on which it claims nothing. */
export function OmittedClaims({ source: { omittedClaims } }: { source: SourceOmittedClaimsFragment }) {
  const claims = nodesOf(omittedClaims);
  const byEvent = [...Map.groupBy(claims, ({ event }) => event.slug).values()];
  return (
    <Panel
      id="omitted-claims"
      title="Claims reported elsewhere only"
      fragment="SourceOmittedClaims"
      data={omittedClaims}
      rows={claims.map(({ event, property, text, claimant, statement, source, locator, excerpt }) => ({
        event: event.slug,
        property,
        text,
        claimant: claimant?.name,
        statement: statement?.slug,
        source: source.slug,
        locator,
        excerpt,
      }))}
    >
      <Text size="sm" c="dimmed">
        Claims of a source of another publisher about the events above, on properties on which this source
        makes no claim about that event; a source that names no publisher counts as another’s. Only properties
        are compared for which the editors coded all that this source says. Why it makes none, nothing here
        says.
      </Text>
      {byEvent.length ? (
        <details className={styles.fold}>
          <summary>Show {counted(claims.length, 'claim')}</summary>
          <ol className={styles.list}>
            {byEvent.map((ofEvent) => (
              <ClaimsOfEvent key={ofEvent[0]?.event.slug} claims={ofEvent} />
            ))}
          </ol>
        </details>
      ) : (
        <Text mt="sm">
          None: on each compared property of these events that others make a claim about, it makes one as
          well.
        </Text>
      )}
    </Panel>
  );
}

function ClaimsOfEvent({ claims }: { claims: Claim[] }) {
  const [first] = claims;
  return (
    first && (
      <li>
        <Title order={3} size="h5">
          <Anchor component={Link} href={`/event/${first.event.slug}`} inherit>
            {first.event.title}
          </Anchor>
        </Title>
        <ul className={styles.claims}>
          {claims.map((claim) => (
            <li key={claim.id}>
              <span className={reported.label}>{labelOf('ClaimProperty', claim.property)}:</span> {claim.text}
              {claim.claimant && (
                <>
                  , says <ActorLink actor={claim.claimant} />
                </>
              )}{' '}
              <SourceMark {...claim} />
              <InItsWords
                excerpts={claim.excerpt === null ? [] : [claim.excerpt]}
                language={claim.source.language}
              />
            </li>
          ))}
        </ul>
      </li>
    )
  );
}
