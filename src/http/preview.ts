/** What a link to a page of the explorer shows of it where it is pasted: its title and a description. */

import type { LinkedData } from '../../explorer/preview/linked-data.ts';
import type { DatasetData, Previewed, PreviewKind } from '../../explorer/preview/said.ts';
import type { KindWithPage } from '../../schema/kinds.ts';
import { limits } from '../limits.ts';
import { answer } from './answer.ts';
import { cached } from './cached.ts';
import type { Env } from './context.ts';
import { logError } from './log.ts';
import { GRAPHQL_PATH } from './paths.ts';
import { persistedOnly } from './persisted-documents.ts';
import { renderer } from './rendering.ts';

export interface Preview extends Previewed {
  /** Where the record was there once. */
  isGone?: true;
  /** Of the record, where it is another than that which was asked for: it was renamed. */
  slug?: string;
}

export const NOT_FOUND: Preview = {
  title: 'Not found',
  description: 'The address may be misspelt, or what stood there was taken out of the data.',
};

/** The records that have a page, by the first part of its path, and what is asked of each. */
const RECORDS: Record<KindWithPage, string> = {
  event: 'event(slug: $slug) { slug title summary occurred { edtf } place { name } }',
  statement: 'statement(slug: $slug) { slug summary saidAt { edtf } speaker { name } }',
  actor: 'actor(slug: $slug) { slug name kind summary party { name } }',
  source: 'source(slug: $slug) { slug title kind language url publisher { name } publishedAt { edtf } }',
  place: 'place(slug: $slug) { slug name partOf { name } }',
};

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
  const query = `query Preview($slug: String!) { ${RECORDS[kind]} }`;
  const data = await answerTo({ query, variables: JSON.stringify({ slug }) }, request, env, ctx, deadline);
  if (!data) return undefined;
  const found = data[kind] as { slug: string } | null;
  if (!found) return goneOf({ kind, slug }, request, env, ctx, deadline);
  return { ...(await said(kind, found)), ...(found.slug === slug ? {} : { slug: found.slug }) };
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
  return { ...(await said('gone', removal.node.changeset)), isGone: true };
}

/** By the renderer's module, which has the words of dates. */
async function said(kind: PreviewKind, answer: unknown): Promise<Preview> {
  const { previewed } = await renderer();
  const { description, ...preview } = previewed(kind, answer);
  return { ...preview, description: inBrief(description) };
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
  const dataset = data?.dataset as Parameters<DatasetData>[0] | undefined;
  return dataset && (await renderer()).datasetData(dataset, new URL(request.url).origin);
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
    answer(question, { ...env, PERSISTED_ONLY: 'false' })
  );
}

/** As much as is shown of a description, cut where a word ends. */
function inBrief(text: string): string {
  const most = limits.maxPreviewCharacters;
  if (text.length <= most) return text;
  const beginning = new RegExp(`^(?:.{0,${most - 1}}(?=\\s)|.{${most - 1}})`, 'su').exec(text)?.[0];
  return `${beginning ?? ''}…`;
}
