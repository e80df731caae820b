import { Anchor, Stack, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import { Dispute } from '../account/dispute.tsx';
import { disputesOf } from '../account/disputes.ts';
import { sourcesWords } from '../account/sources-words.ts';
import type { DisputedValueFragment, HomeDisputedFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { CutNote } from '../panel/cut-note.tsx';
import { Panel } from '../panel/panel.tsx';
import { SourceMarks } from '../source/mark.tsx';
import { When } from '../time/when.tsx';
import { asTitle } from '../words.ts';
import styles from './disputed.module.css';

/** The facts on which sources contradict each other: value against value, why not both, and who reports which. */
export function Disputed({ disputed }: HomeDisputedFragment) {
  const events = nodesOf(disputed);
  return (
    <Panel
      id="disputed"
      title="Disputed facts"
      fragment="HomeDisputed"
      data={disputed}
      rows={events.flatMap(disputedRows)}
    >
      {events.map((event) => (
        <article key={event.slug} className={styles.event}>
          <Title order={3} size="h4">
            <Anchor component={Link} href={`/event/${event.slug}#accounts`} inherit>
              {event.title}
            </Anchor>
          </Title>
          <Text size="sm" c="dimmed">
            <When date={event.occurred} />
          </Text>
          {event.accounts.map(({ property, values }) => (
            <div key={property} className={styles.fact}>
              <Title order={4} size="h5">
                {asTitle(property)}
              </Title>
              <Stack>
                {disputesOf(values).disputes.map((dispute) => (
                  <Dispute key={dispute.left[0]?.text} dispute={dispute}>
                    {(value) => <Reported key={value.text} value={value} />}
                  </Dispute>
                ))}
              </Stack>
            </div>
          ))}
        </article>
      ))}
      {events.length === 0 && <Text>The sources contradict each other nowhere.</Text>}
      <CutNote of={disputed} what="events with a disputed fact, the latest" />
    </Panel>
  );
}

function Reported({ value }: { value: DisputedValueFragment }) {
  return (
    <div>
      <Text fw={600}>{value.text}</Text>
      <Text size="sm" c="dimmed">
        {sourcesWords(value)}
      </Text>
      <SourceMarks citations={value.claims} />
    </div>
  );
}

function disputedRows({ slug, accounts }: HomeDisputedFragment['disputed']['edges'][number]['node']) {
  return accounts.flatMap(({ property, values }) =>
    values.flatMap(({ text, sourceCount, independentSourceCount, claims }) =>
      claims.map(({ source, locator }) => ({
        event: slug,
        property,
        text,
        sourceCount,
        independentSourceCount,
        source: source.slug,
        publisher: source.publisher?.name,
        locator,
      })),
    ),
  );
}
