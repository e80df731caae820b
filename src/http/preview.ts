/** What a link to a page of the explorer shows of it where it is pasted: its title and a description. */
import { dateWords, day } from '../../explorer/time/date-words.ts';
import type { KindWithPage } from '../../schema/kinds.ts';
import { limits } from '../limits.ts';
import { cached } from './cached.ts';
import type { Env } from './context.ts';
import {
  actorData,
  datasetData,
  eventData,
  type LinkedData,
  placeData,
  sourceData,
  statementData,
} from './linked-data.ts';
import { logError } from './log.ts';
import { GRAPHQL_PATH } from './paths.ts';
import { persistedOnly } from './persisted-documents.ts';
import { pipeline } from './pipeline.ts';

export interface Preview {
  title: string;
  description: string;
  /** The record as schema.org has it. */
  data?: LinkedData;
  /** Where the record was there once. */
  isGone?: true;
  /** Of the record, where it is another than that which was asked for: it was renamed. */
  slug?: string;
}

export const NOT_FOUND: Preview = {
  title: 'Not found',
  description: 'The address may be misspelt, or what stood there was taken out of the data.',
};

interface Named {
  name: string;
}

interface Dated {
  edtf: string;
}

/** The records that have a page, by the first part of its path: what is asked of each, and what is said of it. */
const RECORDS = {
  event: record<{ title: string; summary?: string; occurred: Dated; place?: Named }>(
    'event(slug: $slug) { slug title summary occurred { edtf } place { name } }',
    ({ title, summary, occurred, place }) => ({
      title,
      description: described(
        [dateWords(occurred), place?.name],
        summary ?? 'What each side said and did about it, and where the accounts differ.',
      ),
    }),
    eventData,
  ),
  statement: record<{ summary: string; saidAt: Dated; speaker: Named }>(
    'statement(slug: $slug) { slug summary saidAt { edtf } speaker { name } }',
    ({ summary, saidAt, speaker }) => ({
      title: `${speaker.name}: ${summary}`,
      description: described(
        [dateWords(saidAt), speaker.name],
        'In whose words, printed where, and what it answers.',
      ),
    }),
    statementData,
  ),
  actor: record<{ name: string; kind: string; summary?: string; party?: Named }>(
    'actor(slug: $slug) { slug name kind summary party { name } }',
    ({ name, summary, party }) => ({
      title: name,
      description: described(
        [party?.name],
        summary ?? 'What it said and did, and whose side it takes on what.',
      ),
    }),
    actorData,
  ),
  source: record<Parameters<typeof sourceData>[0]>(
    'source(slug: $slug) { slug title kind language url publisher { name } publishedAt { edtf } }',
    ({ title, publisher, publishedAt }) => ({
      title,
      description: described(
        [publisher?.name, publishedAt && dateWords(publishedAt)],
        'What it reports, paragraph by paragraph, and what others report that it does not.',
      ),
    }),
    sourceData,
  ),
  place: record<{ name: string; partOf?: Named }>(
    'place(slug: $slug) { slug name partOf { name } }',
    ({ name, partOf }) => ({ title: name, description: described([partOf?.name], 'What happened here.') }),
    placeData,
  ),
} satisfies Record<KindWithPage, unknown>;

export interface RecordName {
  kind: KindWithPage;
  slug: string;
}

const RECORD_PATH = new RegExp(`^/(${Object.keys(RECORDS).join('|')})/([a-z0-9-]+)$`);

/** The record that a path names; null also for a path whose last part is no slug, as no record has it. */
export function recordAt(path: string): RecordName | null {
  const [, kind, slug] = RECORD_PATH.exec(path) ?? [];
  return slug === undefined ? null : { kind: kind as RecordName['kind'], slug };
}

/** Null where there is no such record; undefined where that cannot be told in time. */
export async function previewOf(
  { kind, slug }: RecordName,
  request: Request,
  env: Env,
  ctx: ExecutionContext | undefined,
  deadline: AbortSignal,
): Promise<Preview | null | undefined> {
  const { field, said } = RECORDS[kind];
  const query = `query Preview($slug: String!) { ${field} }`;
  const data = await answerTo({ query, variables: JSON.stringify({ slug }) }, request, env, ctx, deadline);
  if (!data) return undefined;
  const found = data[kind] as { slug: string } | null;
  if (!found) return goneOf({ kind, slug }, request, env, ctx, deadline);
  return { ...said(found), ...(found.slug === slug ? {} : { slug: found.slug }) };
}

/** What became of a record that is not there; null where it never was, as far as is known. */
async function goneOf(
  { kind, slug }: RecordName,
  ...asked: [Request, Env, ExecutionContext | undefined, AbortSignal]
): Promise<Preview | null | undefined> {
  const filter = `{ kind: [REMOVED], recordType: [${kind.toUpperCase()}], slug: [$slug] }`;
  const query = `query Gone($slug: String!) { changes(last: 1, filter: ${filter}) { edges { node { changeset { publishedAt comment } } } } }`;
  const data = await answerTo({ query, variables: JSON.stringify({ slug }) }, ...asked);
  if (!data) return data;
  const { edges } = data.changes as {
    edges: { node: { changeset: { publishedAt: string; comment?: string } } }[];
  };
  const [removal] = edges;
  if (!removal) return null;
  const { publishedAt, comment } = removal.node.changeset;
  const what = `It was taken out of the data on ${day(publishedAt)}`;
  return {
    title: 'Removed',
    description: described([], comment ? `${what}: ${comment}` : `${what}.`),
    isGone: true,
  };
}

/** The data as a whole, as schema.org has them; undefined where that cannot be told in time. */
export async function datasetOf(
  request: Request,
  env: Env,
  ctx: ExecutionContext | undefined,
  deadline: AbortSignal,
): Promise<LinkedData | undefined> {
  const query = 'query Dataset { dataset { version updatedAt licence } }';
  const data = await answerTo({ query }, request, env, ctx, deadline);
  const dataset = data?.dataset as Parameters<typeof datasetData>[0] | undefined;
  return dataset && datasetData(dataset, new URL(request.url).origin);
}

async function answerTo(
  parameters: Record<string, string>,
  request: Request,
  env: Env,
  ctx: ExecutionContext | undefined,
  deadline: AbortSignal,
): Promise<Record<string, unknown> | null | undefined> {
  const question = new Request(new URL(`${GRAPHQL_PATH}?${new URLSearchParams(parameters)}`, request.url), {
    headers: { accept: 'application/json' },
    signal: AbortSignal.any([request.signal, deadline]),
  });
  try {
    const answer = await ask(question, env, ctx);
    return ((await answer.json()) as { data?: Record<string, unknown> | null }).data;
  } catch (error) {
    if (!question.signal.aborted) logError(error);
    return undefined;
  }
}

/** The Worker may ask by a text where others may not; what stands behind the cache cannot tell it from them. */
function ask(question: Request, env: Env, ctx: ExecutionContext | undefined): Response | Promise<Response> {
  return (
    (persistedOnly(env) ? null : cached(question, ctx)) ??
    pipeline.fetch(question, { ...env, PERSISTED_ONLY: 'false' })
  );
}

function record<Asked>(
  field: string,
  said: (record: Asked) => Preview,
  dataOf: (record: Asked) => LinkedData | undefined,
) {
  return {
    field,
    said(found: unknown): Preview {
      const data = dataOf(found as Asked);
      return { ...said(found as Asked), ...(data && { data }) };
    },
  };
}

function described(facts: (string | null | undefined)[], text: string): string {
  return inBrief([facts.filter(Boolean).join(', '), text].filter(Boolean).join(' · '));
}

/** As much as is shown of a description, cut where a word ends. */
function inBrief(text: string): string {
  const most = limits.maxPreviewCharacters;
  if (text.length <= most) return text;
  const beginning = new RegExp(`^(?:.{0,${most - 1}}(?=\\s)|.{${most - 1}})`, 'su').exec(text)?.[0];
  return `${beginning ?? ''}…`;
}
