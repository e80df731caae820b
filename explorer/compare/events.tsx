import { Anchor, Text, Title } from '@mantine/core';
import { Fragment } from 'react';
import { Link } from 'wouter';
import { ActorLink } from '../actor/link.tsx';
import type {
  ClaimProperty,
  ComparedClaimFragment,
  ComparedEventsFragment,
  ComparedSourceFragment,
} from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { labelOf, phraseOf } from '../labels.ts';
import { Panel } from '../panel/panel.tsx';
import { SourceMark } from '../source/mark.tsx';
import { shortName } from '../source/short-name.ts';
import { When } from '../time/when.tsx';
import { counted } from '../words.ts';
import styles from './compare.module.css';
import { type ComparedEvent, isOfBoth, type Point, pointsOf } from './points.ts';

const excludes = ({ conflicts }: Point): boolean => conflicts.length > 0;

const pointId = ({ slug }: ComparedEvent, property: ClaimProperty): string =>
  `${slug}/${property.toLowerCase()}`;

export interface Two {
  first: ComparedSourceFragment;
  second: ComparedSourceFragment;
}

/** Of each event that either of them reports, point by point, what the one says and what the other. */
export function ComparedEvents({ events, ...two }: Two & { events: ComparedEventsFragment }) {
  const compared = nodesOf(events).map((event) => ({ event, points: pointsOf(event, two.first.slug) }));
  const shared = compared.filter(({ points }) => points.some(isOfBoth));
  const both = shared.toSorted((a, b) => Number(b.points.some(excludes)) - Number(a.points.some(excludes)));
  const ofOne = compared.filter(({ points }) => points.length && !points.some(isOfBoth));
  const conflicts = both.flatMap(({ event, points }) =>
    points.filter(excludes).map(({ property }) => ({ event, property })),
  );
  return (
    <Panel
      id="events"
      title="What happened"
      fragment="ComparedEvents"
      data={events}
      rows={compared.flatMap(({ event }) =>
        nodesOf(event.claims).map(({ property, text, claimant, source, locator, excerpt }) => ({
          event: event.slug,
          property,
          source: source.slug,
          text,
          claimant: claimant?.name,
          locator,
          excerpt,
        })),
      )}
    >
      <Text>
        Both make claims about the same points of {counted(both.length, 'event')}.{' '}
        {conflicts.length
          ? `On ${counted(conflicts.length, 'point')} they can’t both be right: `
          : 'On no point do they exclude each other. '}
        {conflicts.map(({ event, property }, index) => (
          <Fragment key={`${event.slug} ${property}`}>
            {index > 0 && ' · '}
            <Anchor href={`#${pointId(event, property)}`} inherit underline="always">
              {event.title}: {phraseOf('ClaimProperty', property)}
            </Anchor>
          </Fragment>
        ))}
        {conflicts.length > 0 && '. '}
        Without quotation marks: the editors’ words.
      </Text>
      {both.map((of) => (
        <Compared key={of.event.slug} {...of} {...two} />
      ))}
      {ofOne.length > 0 && (
        <details className={styles.fold}>
          <summary>{counted(ofOne.length, 'event')} on which they share no point</summary>
          {ofOne.map((of) => (
            <Compared key={of.event.slug} {...of} {...two} />
          ))}
        </details>
      )}
    </Panel>
  );
}

function Compared({ event, points, first, second }: Two & { event: ComparedEvent; points: Point[] }) {
  return (
    <section className={styles.event}>
      <Title order={3} size="h5">
        <Anchor component={Link} href={`/event/${event.slug}`} inherit>
          {event.title}
        </Anchor>
        , <When date={event.occurred} />
      </Title>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {[first, second].map((source) => (
              <th key={source.slug} scope="col">
                <Anchor component={Link} href={`/source/${source.slug}`} inherit>
                  {shortName(source)}
                </Anchor>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.property} id={pointId(event, point.property)}>
              <th scope="row">
                {labelOf('ClaimProperty', point.property)}
                {point.conflicts.map((reason) => (
                  <span key={reason} className={styles.conflict}>
                    ≠ These can’t both be right{reason && `: ${reason}`}
                  </span>
                ))}
              </th>
              <Claims claims={point.first} source={first} />
              <Claims claims={point.second} source={second} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Claims({ claims, source }: { claims: ComparedClaimFragment[]; source: ComparedSourceFragment }) {
  return (
    <td data-source={shortName(source)}>
      {claims.length === 0 && <span className={styles.nothing}>no claim</span>}
      {claims.map(({ slug, text, excerpt, claimant, source, locator }) => (
        <div key={slug} className={styles.claim}>
          {claimant && (
            <>
              <ActorLink actor={claimant} />:{' '}
            </>
          )}
          {text} <SourceMark source={source} locator={locator} excerpt={excerpt} by="NOTHING" />
          {excerpt !== null && (
            <div>
              <q lang={source.language} dir="auto">
                {excerpt}
              </q>
            </div>
          )}
        </div>
      ))}
    </td>
  );
}
