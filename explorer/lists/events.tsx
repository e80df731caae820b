import { Stack } from '@mantine/core';
import { useSearchParams } from 'wouter';
import { Asked } from '../api/asked.tsx';
import type { EventListQuery, EventListQueryVariables } from '../api/documents.ts';
import { useMore } from '../api/more.ts';
import { nodesOf } from '../api/nodes.ts';
import { EventLine } from '../event/line.tsx';
import { labelOf, phraseOf, valuesOf } from '../labels.ts';
import { counted } from '../words.ts';
import { EventList } from './documents.ts';
import { eventsIn, startIn } from './filtered.ts';
import { ChoiceOf, Filters, ORDERS } from './filters.tsx';
import styles from './list.module.css';
import { List, ListTitle } from './list.tsx';

/** All events, or those that the address asks for. */
export default function EventListPage() {
  const [parameters] = useSearchParams();
  const variables = { ...eventsIn(parameters), ...startIn(parameters) };
  return (
    <Stack>
      <ListTitle path="/events" />
      <Asked key={JSON.stringify(variables)} document={EventList} variables={variables}>
        {(data) => <Found data={data} variables={variables} />}
      </Asked>
    </Stack>
  );
}

function Found({ data, variables }: { data: EventListQuery; variables: EventListQueryVariables }) {
  const list = useMore({
    document: EventList,
    variables,
    pageOf: ({ events }) => events,
    first: data.events,
  });
  return (
    <>
      <Filters>
        <ChoiceOf
          name="type"
          label="What"
          value={variables.type?.toString() ?? ''}
          options={[
            ['', 'Everything'],
            ...valuesOf('EventType').map((type): [string, string] => [type, labelOf('EventType', type)]),
          ]}
        />
        <ChoiceOf
          name="party"
          label="Side that takes part"
          value={variables.party?.toString() ?? ''}
          options={[
            ['', 'Any'],
            ...nodesOf(data.parties).map(({ slug, name }): [string, string] => [slug, name]),
          ]}
        />
        <label>
          When it may have been{' '}
          <input
            type="text"
            name="during"
            placeholder="2023-12"
            size={12}
            defaultValue={variables.during ?? ''}
          />
        </label>
        <ChoiceOf
          name="order"
          label="Order"
          value={variables.orderBy === 'EARLIEST_FIRST' ? 'EARLIEST_FIRST' : ''}
          options={ORDERS}
        />
        <ChoiceOf
          name="disputed"
          label="Accounts"
          value={variables.disputed ? 'on' : ''}
          options={[
            ['', 'All'],
            ['on', 'Only where they differ'],
          ]}
        />
      </Filters>
      <List
        title={counted(data.events.totalCount, 'event')}
        path="/events"
        fragment="ListedEvents"
        list={list}
        nothing="No event is of this kind. Choose another, or all."
      >
        {({ node }) => (
          <>
            <EventLine event={node} />
            <p className={styles.about}>
              {node.responses.totalCount > 0 && counted(node.responses.totalCount, 'response')}
              {node.responses.totalCount > 0 && node.disputed.length > 0 && ' · '}
              {node.disputed.length > 0 && (
                <>
                  <span className={styles.disputed}>the accounts differ on</span>{' '}
                  {node.disputed.map(({ property }) => phraseOf('ClaimProperty', property)).join(', ')}
                </>
              )}
            </p>
          </>
        )}
      </List>
    </>
  );
}
