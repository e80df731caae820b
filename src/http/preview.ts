/** What a link to a page of the explorer shows of it where it is pasted: its title and a description. */
import type { Env } from './context.ts';
import { GRAPHQL_PATH } from './paths.ts';
import { pipeline } from './pipeline.ts';

export interface Preview {
  title: string;
  description: string;
}

interface Named {
  name: string;
}

interface Dated {
  edtf: string;
}

/** The records that have a page, by the first part of its path: what is asked of each, and what is said of it. */
const RECORDS = {
  event: record<{ title: string; summary?: string; occurred: Dated; place?: Named }>(
    'event(slug: $slug) { title summary occurred { edtf } place { name } }',
    ({ title, summary, occurred, place }) => ({
      title,
      description: sentence(
        [occurred.edtf, place?.name],
        summary ?? 'What each side said and did about it, and where the accounts differ.',
      ),
    }),
  ),
  statement: record<{ summary: string; saidAt: Dated; speaker: Named; renderings: { source: Named }[] }>(
    'statement(slug: $slug) { summary saidAt { edtf } speaker { name } renderings { source { slug } } }',
    ({ summary, saidAt, speaker }) => ({
      title: `${speaker.name}: ${summary}`,
      description: sentence(
        [saidAt.edtf, speaker.name],
        'In whose words, printed where, and what it answers.',
      ),
    }),
  ),
  actor: record<{ name: string; summary?: string; party?: Named }>(
    'actor(slug: $slug) { name summary party { name } }',
    ({ name, summary, party }) => ({
      title: name,
      description: sentence(
        [party?.name],
        summary ?? 'What it said and did, and whose side it takes on what.',
      ),
    }),
  ),
  source: record<{ title: string; publisher?: Named; publishedAt?: Dated }>(
    'source(slug: $slug) { title publisher { name } publishedAt { edtf } }',
    ({ title, publisher, publishedAt }) => ({
      title,
      description: sentence(
        [publisher?.name, publishedAt?.edtf],
        'What it reports, paragraph by paragraph, and what others report that it does not.',
      ),
    }),
  ),
  place: record<{ name: string; partOf?: Named }>(
    'place(slug: $slug) { name partOf { name } }',
    ({ name, partOf }) => ({ title: name, description: sentence([partOf?.name], 'What happened here.') }),
  ),
};

export type RecordKind = keyof typeof RECORDS;

export const isRecordKind = (kind: string): kind is RecordKind => Object.hasOwn(RECORDS, kind);

/** Null where there is no such record; undefined where that cannot be told at the moment. */
export async function previewOf(
  kind: RecordKind,
  slug: string,
  request: Request,
  env: Env,
): Promise<Preview | null | undefined> {
  const { field, said } = RECORDS[kind];
  const question = new Request(new URL(GRAPHQL_PATH, request.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: `query Preview($slug: String!) { ${field} }`, variables: { slug } }),
    signal: request.signal,
  });
  // Whether others may send a text of their own is no matter of what the Worker asks itself.
  const answer = await pipeline.fetch(question, { ...env, PERSISTED_ONLY: 'false' });
  const { data } = (await answer.json()) as { data?: Record<string, unknown> | null };
  if (!data) return undefined;
  return data[kind] ? said(data[kind]) : null;
}

function record<Asked>(field: string, said: (record: Asked) => Preview) {
  return { field, said: (found: unknown) => said(found as Asked) };
}

const sentence = (facts: (string | null | undefined)[], text: string): string =>
  [facts.filter(Boolean).join(', '), text].filter(Boolean).join('. ');
