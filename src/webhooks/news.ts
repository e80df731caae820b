/** What a webhook is to be told next: the changes of one changeset, as the public API has them. */
import { LiveChanges } from '../../explorer/live/documents.ts';
import { MAX_CHANGES_OF_REVISION } from '../../schema/changesets.ts';
import { BOOKMARK_HEADER } from '../http/bookmark.ts';
import type { Env } from '../http/context.ts';
import type { Message } from './send.ts';
import type { Webhook } from './store.ts';

/** Receivers hold little: whoever wants the rest of a large changeset asks for it. */
const MAX_CHANGES = 50;

export interface News {
  /** Where the webhook is in the log once it has had this. */
  cursor: number;
  /** Nothing where all up to there is none of its business. */
  message?: Message;
}

type Page = { pageInfo: { hasNextPage: boolean }; edges: { cursor: string; node: Change }[] };
type Change = { id: string; changeset: { number: number; publishedAt: string | null } };

/** Null where it has had all. */
export async function newsFor(
  database: D1Database,
  { id, cursor, filter }: Pick<Webhook, 'id' | 'cursor' | 'filter'>,
): Promise<News | null> {
  // A replica may not have yet what is to be told.
  const session = database.withSession('first-primary');
  const newest = (await session.prepare('SELECT max(id) AS id FROM record_changes').first<number>('id')) ?? 0;
  if (newest <= cursor) return null;
  const { pageInfo, edges } = await changesAfter(database, session.getBookmark(), cursor, filter);
  const [first] = edges;
  if (!first) return { cursor: newest };
  const { changeset } = first.node;
  const own = edges.filter(({ node }) => node.changeset.number === changeset.number);
  const isCut = own.length === edges.length && pageInfo.hasNextPage;
  const body = {
    type: 'changeset.published',
    timestamp: changeset.publishedAt,
    data: {
      changeset,
      changes: own.map(({ node }) => node),
      rest: isCut ? (own.at(-1)?.cursor ?? null) : null,
    },
  };
  return {
    cursor: await lastOf(first),
    message: { id: `webhook_${id}_changeset_${changeset.number}`, body: JSON.stringify(body) },
  };
}

/** The API is loaded here alone: it is as large as the desk. */
async function changesAfter(
  DB: D1Database,
  bookmark: string | null,
  cursor: number,
  filter: Webhook['filter'],
): Promise<Page> {
  const [{ pipeline }, { writeCursor }] = await Promise.all([
    import('../http/pipeline.ts'),
    import('../graphql/page-arguments.ts'),
  ]);
  const after = writeCursor(['Query.changes', '', cursor]);
  const request = new Request('https://desk/graphql', {
    method: 'POST',
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      ...(bookmark && { [BOOKMARK_HEADER]: bookmark }),
    },
    body: JSON.stringify({ query: LiveChanges.text, variables: { first: MAX_CHANGES, after, filter } }),
  });
  const env = { DB, PERSISTED_ONLY: 'false' } as Env;
  const { data, errors } = (await (await pipeline.fetch(request, env)).json()) as {
    data?: { changes: Page };
    errors?: { message: string }[];
  };
  if (!data || errors) throw new Error(`The API does not say what was published: ${errors?.[0]?.message}`);
  return data.changes;
}

/** The number that the last change of its changeset may have at most. */
async function lastOf({ node: { id } }: Page['edges'][number]): Promise<number> {
  const { readOpaque } = await import('../graphql/opaque.ts');
  const change = Number(readOpaque(id).replace('Change:', ''));
  return (Math.floor(change / MAX_CHANGES_OF_REVISION) + 1) * MAX_CHANGES_OF_REVISION - 1;
}
