import { Anchor, Stack, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import { claimRows } from '../account/claim-rows.ts';
import { Dispute } from '../account/dispute.tsx';
import { disputesOf } from '../account/disputes.ts';
import { toldOf } from '../account/told.ts';
import { Value } from '../account/value.tsx';
import type { HomeDisputedFragment } from '../api/documents.ts';
import { nodesOf } from '../api/nodes.ts';
import { labelOf } from '../labels.ts';
import type { Row } from '../panel/csv.ts';
import { Panel } from '../panel/panel.tsx';
import { When } from '../time/when.tsx';
import styles from './disputed.module.css';

/** The facts on which sources contradict each other: value against value, why not both, who says which and who prints it. */
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
                {labelOf('ClaimProperty', property)}
              </Title>
              <Stack>
                {disputesOf(toldOf(values)).disputes.map((dispute) => (
                  <Dispute key={dispute.left[0]?.text} dispute={dispute}>
                    {(value) => (
                      <Value
                        key={value.claims[0]?.id}
                        value={value}
                        namesActor
                        property={property}
                        event={event}
                      />
                    )}
                  </Dispute>
                ))}
              </Stack>
            </div>
          ))}
        </article>
      ))}
      {events.length === 0 && <Text>The sources contradict each other nowhere.</Text>}
    </Panel>
  );
}

/** Of the accounts the claims that are set against each other: what else is told of a property stands with its event. */
function disputedRows({ slug, accounts }: HomeDisputedFragment['disputed']['edges'][number]['node']): Row[] {
  return accounts.flatMap((account) => {
    const values = disputesOf(toldOf(account.values)).disputes.flatMap(({ left, right }) => [
      ...left,
      ...right,
    ]);
    return claimRows({ ...account, values }).map((row) => ({ event: slug, ...row }));
  });
}
