/** What is published, as it is published: server-sent events (HTML, 9.2), each with the cursor that a client goes on after. */
import type { LiveChangesQuery } from '../api/documents.ts';
import { answered, Unanswered } from '../data/asking.ts';
import { LiveChanges } from './documents.ts';
import type { LiveSource, OpenStream } from './served.ts';

const NO_ID =
  'The header "Last-Event-ID", or the parameter "after", is no id of this stream: send the last one that came, as it was, or none';

/** Of `Query.changes`, by the names of the parameters. */
const FOLLOWED = ['event', 'actor', 'party', 'topic'] as const;

/** Longer than any that was given out, or than a question may be. */
const [LONGEST_ID, LONGEST_FILTER] = [500, 6_000];

export const openStream: OpenStream = async ({ searchParams }, source) => {
  const of = FOLLOWED.flatMap((name) => (searchParams.has(name) ? [[name, searchParams.getAll(name)]] : []));
  const filter = Object.fromEntries(of);
  const unknown = [...searchParams.keys()].find((name) => name !== 'after' && !isFollowed(name));
  if (unknown !== undefined)
    return { problem: `This stream takes no "${unknown}": it takes after, ${FOLLOWED.join(', ')}` };
  if ((source.after?.length ?? 0) > LONGEST_ID) return { problem: NO_ID };
  if (JSON.stringify(filter).length > LONGEST_FILTER)
    return { problem: `What is to be followed is too long: give fewer of ${FOLLOWED.join(', ')}` };
  const pageAfter = async (after: string | null) => {
    const { changes } = await answered(source.ask, LiveChanges, { first: 100, after, filter });
    return changes;
  };
  try {
    // Before the cursor is asked for: what comes in between is then found anew, and is not missed.
    const seen = await source.newest();
    if (source.after !== null)
      return streamOf(events(source, seen, await pageAfter(source.after), pageAfter));
    const { changes } = await answered(source.ask, LiveChanges, { last: 1 });
    const { endCursor } = changes.pageInfo;
    // A filter that the API refuses is refused now, and not when there is news.
    const page = await pageAfter(endCursor);
    const pageInfo = { ...page.pageInfo, endCursor: page.pageInfo.endCursor ?? endCursor };
    return streamOf(events(source, seen, { ...page, pageInfo }, pageAfter));
  } catch (error) {
    if (!(error instanceof Unanswered) || error.code !== 'BAD_USER_INPUT') throw error;
    const problem = error.message.replace(
      /^Argument "filter\.(\w+)(?:\[\d+\])?" of Query\.changes/,
      'The parameter "$1"',
    );
    return { problem: problem.includes('"after"') ? NO_ID : problem };
  }
};

const isFollowed = (name: string) => FOLLOWED.some((followed) => followed === name);

type Page = LiveChangesQuery['changes'];

const NOTHING: Page = { edges: [], pageInfo: { endCursor: null, hasNextPage: false } };
const RETRY_MILLISECONDS = 2_000;

/** Ends after some minutes, as a Worker may ask a database only so often for one request: the client then comes back. */
async function* events(
  { newest, pauseMilliseconds, maxQuestions, signal, after }: LiveSource,
  known: number,
  first: Page,
  pageAfter: (after: string | null) => Promise<Page>,
): AsyncGenerator<string> {
  let page = first;
  let cursor = page.pageInfo.endCursor ?? after;
  let seen = known;
  // An id without data: whoever breaks off before the first event comes back with it.
  yield `retry: ${RETRY_MILLISECONDS}\n${after === null && cursor !== null ? `id: ${cursor}\n` : ''}\n`;
  for (let questions = 2; questions < maxQuestions; questions += 1) {
    if (page.edges.length) yield page.edges.map(eventOf).join('');
    cursor = page.pageInfo.endCursor ?? cursor;
    if (page.pageInfo.hasNextPage) {
      page = await pageAfter(cursor);
      continue;
    }
    await pause(pauseMilliseconds, signal);
    if (signal.aborted) return;
    const now = await newest();
    page = NOTHING;
    if (now !== seen) {
      seen = now;
      questions += 1;
      page = await pageAfter(cursor);
    }
    // A comment: to write it shows whether anybody still listens.
    if (!page.edges.length) yield ':\n\n';
  }
}

const eventOf = ({ cursor, node }: Page['edges'][number]) =>
  `id: ${cursor}\ndata: ${JSON.stringify(node)}\n\n`;

const pause = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** Goes on only as fast as it is read, and ends when nobody reads it any more. */
function streamOf(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream(
    {
      async pull(controller) {
        // Where the database fails the stream ends: the client comes back, with what it had last.
        const { value } = await texts.next().catch(() => ({ value: undefined }));
        if (value === undefined) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      cancel: async () => void (await texts.return(undefined)),
    },
    { highWaterMark: 0 },
  );
}
