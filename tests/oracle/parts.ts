/** What has an id though it has no slug: what stands in the id behind the type, and what it is found among. */
import { inUtterances } from './connections.ts';
import { inOrder } from './filters.ts';
import type { Row, Rows } from './rows.ts';

export interface Part {
  key: (row: Row, rows: Rows) => string;
  /** All that have an id of the type, with what the id asks. */
  among: (rows: Rows, key: string) => Iterable<Row>;
}

const slugOf = (table: Parameters<Rows['byId']>[0], id: unknown, rows: Rows) => rows.byId(table, id)?.slug;

/** Which one it is of those that are like it. */
const placeOf = (row: Row, alike: readonly Row[]) =>
  1 + alike.filter(({ position }) => position < row.position).length;

export const partsOf = (groupsOf: (event: Row, filter: object | null, rows: Rows) => Row[]) => {
  /** The groups of the event that a key names, as they were asked for. */
  const groups = (rows: Rows, key: string, parts: number) => {
    const [slug, ...others] = key.split(':');
    const asked = others.slice(parts - 1).join(':');
    const event = rows.bySlug('events', slug);
    return event ? groupsOf(event, asked ? JSON.parse(asked) : null, rows) : [];
  };
  return {
    Account: {
      key: ({ event_id, property }, rows) => `${slugOf('events', event_id, rows)}:${property}`,
      among: (rows) => rows.all('accounts'),
    },
    AccountValue: {
      key: ({ id }, rows) => {
        const [first] = inOrder(rows.having('account_value_claims', 'value_id', id), (row) => [row.position]);
        return slugOf('claims', first?.claim_id, rows);
      },
      among: (rows) => rows.all('account_values'),
    },
    ActorName: {
      key: (row, rows) => {
        const alike = rows.having('actor_names', 'actor_id', row.actor_id);
        const place = placeOf(
          row,
          alike.filter(({ name }) => name === row.name),
        );
        return `${slugOf('actors', row.actor_id, rows)}:${place}:${row.name}`;
      },
      among: (rows) => rows.all('actor_names'),
    },
    Change: { key: ({ id }) => String(id), among: (rows) => rows.all('record_changes') },
    EventLink: {
      key: ({ link, direction }) => `${link.slug}:${direction}`,
      among: (rows) =>
        rows.all('event_links').flatMap((link) => [
          { link, slug: link.slug, direction: 'OUTGOING', other: rows.byId('events', link.to_id) },
          { link, slug: link.slug, direction: 'INCOMING', other: rows.byId('events', link.from_id) },
        ]),
    },
    PartyResponses: {
      key: ({ event, party, asked }) => `${event.slug}:${party.slug}:${asked}`,
      among: (rows, key) => groups(rows, key, 2),
    },
    Rendering: {
      key: (row, rows) => {
        const alike = rows.having('renderings', 'statement_id', row.statement_id);
        const place = placeOf(
          row,
          alike.filter(({ source_id }) => source_id === row.source_id),
        );
        const [statement, source] = [
          slugOf('statements', row.statement_id, rows),
          slugOf('sources', row.source_id, rows),
        ];
        return `${statement}:${source}:${place}`;
      },
      among: (rows) => rows.all('renderings'),
    },
    UtteranceResponses: {
      key: ({ group, reaction_statement_id }, rows) => {
        const statement = rows.byId('statements', reaction_statement_id) as Row;
        const utterance = slugOf('utterances', statement.utterance_id, rows);
        const named = utterance === undefined ? `statement:${statement.slug}` : `utterance:${utterance}`;
        return `${group.event.slug}:${group.party.slug}:${named}:${group.asked}`;
      },
      among: (rows, key) =>
        groups(rows, key, 4).flatMap((group) =>
          inUtterances(group.given, rows).map((first) => ({ ...first, group })),
        ),
    },
  } satisfies Record<string, Part>;
};
