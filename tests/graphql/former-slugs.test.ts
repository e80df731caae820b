/** A world of each kind of record, asked for its ids; then every record of it gets another slug, and the old ones lead on. */
import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { KIND_KEYS } from '../../src/dossier/format.ts';
import worker from '../../src/worker.ts';
import { EXAMPLE } from '../dossier/example.ts';
import { post } from '../http/request.ts';
import { ask } from './ask.ts';
import { tell } from './news.ts';

const HASH = '0'.repeat(64);
const SOURCES = `sources:
  talk: { title: Spoken, kind: OTHER, language: en, length: '01:00:00', sha256: ${HASH} }
  report: { title: Printed, kind: OTHER, language: en, pages: 20, sha256: ${HASH} }
`;

const OLD = `${EXAMPLE.replace('sources:\n', SOURCES).replace(
  '    responds-to:\n      - event: bridge-attack\n        cites: { example: 4 }\n',
  `$&    links:
      - { event: bridge-attack, kind: RETALIATES_FOR, asserted-by: jane-doe, cites: { example: 4 } }
`,
)}    positions:
      - { topic: bridges, stance: OPPOSES }
  rebuke:
    speaker: the-brigade
    acts: [REJECT]
    summary: Rejects it.
    channel: UNKNOWN
    said: 2023-12-09
    renderings: [{ source: example, para: 4, paraphrase: It was rejected. }]
    responds-to: [{ statement: denial, cites: { example: 4 } }]
    cites: { talk: '00:12:31', report: page 12 }

topics:
  bridges: { question: May bridges be attacked? }
`;

interface Counted {
  errors?: unknown;
  extensions: { stats: { price: number; rowsRead: number } };
}

type Records = Record<string, Record<string, object>>;
const records: Records = parse(OLD, { schema: 'failsafe' });
const slugs = KIND_KEYS.flatMap((kind) => Object.keys(records[kind] ?? {}));

/** With `now-` before each slug, which the record names as one that it had. */
function renamed(): string {
  const slug = new RegExp(`(?<![\\w-])(?:${slugs.join('|')})(?![\\w.-])`, 'g');
  const all: Records = parse(OLD.replaceAll(slug, 'now-$&'), { schema: 'failsafe' });
  for (const kind of KIND_KEYS) {
    for (const [now, record] of Object.entries(all[kind] ?? {}))
      Object.assign(record, { formerly: [now.replace(/^now-/, '')] });
  }
  return stringify(all);
}

const CITED = 'citations { edges { node { id } } }';
const EVERYTHING = `{
  parties { edges { node { id } } }
  places { edges { node { id } } }
  sources { edges { node { id } } }
  topics { edges { node { id positions { edges { node { id } } } } } }
  actors { edges { node { id ${CITED} names { id } affiliations { edges { node { id ${CITED} } } } } } }
  events { edges { node {
    id ${CITED} links { id ${CITED} } accounts { id values { id } }
    responsesByParty { id utterances { edges { node { id } } } }
    claims { edges { node { id } } }
    participants { edges { node { id ${CITED} } } }
    responses { edges { node { id ${CITED} } } }
  } } }
  statements { edges { node { id ${CITED} renderings { id } responses { edges { node { id ${CITED} } } } } } }
}`;

function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [inner as string] : idsIn(inner)));
}
const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort();

let before: string[];
beforeAll(async () => {
  await tell(OLD);
  expect((await ask(EVERYTHING)).errors).toBeUndefined();
  before = sorted(idsIn((await ask(EVERYTHING)).data));
  await tell(renamed());
});

test('the id that a record had leads to it, of each kind of record and part of one', async () => {
  const now = sorted(idsIn((await ask(EVERYTHING)).data));
  expect(now).toHaveLength(before.length);
  expect(now.filter((id) => before.includes(id))).toEqual([]);
  const { data, statements, trips } = await ask(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }',
    {
      ids: before,
    },
  );
  expect(sorted(idsIn(data))).toEqual(now);
  expect(new Set(data.nodes.map((node: { __typename: string }) => node.__typename)).size).toBe(20);
  expect([statements.length, trips]).toEqual([1, 1]);
});

test.each(['event', 'actor', 'statement', 'source', 'place', 'party', 'topic'])(
  '%s finds a record by the slug that it had, and by the one that it has',
  async (field) => {
    const plural = KIND_KEYS.find((kind) => kind.startsWith(field.replace(/y$/, ''))) as string;
    const [old = ''] = Object.keys(records[plural] ?? {});
    const { data } = await ask(`{
      old: ${field}(slug: "${old}") { id slug }
      now: ${field}(slug: "now-${old}") { id slug }
    }`);
    expect(data.now.slug).toBe(`now-${old}`);
    expect(data.old).toEqual(data.now);
    const { data: byId } = await ask('query ($id: ID!) { node(id: $id) { id } }', { id: data.now.id });
    expect(byId.node).toEqual({ id: data.now.id });
  },
);

test('filters take old slugs, one or several', async () => {
  const { data } = await ask(`{
    one: events(filter: { place: ["iraq"] }) { totalCount }
    now: events(filter: { place: ["now-iraq"] }) { totalCount }
    several: events(filter: { participant: ["the-brigade", "now-jane-doe"] }) { totalCount }
    said: statements(filter: { speaker: ["jane-doe"] }) { totalCount }
  }`);
  expect(data).toEqual({
    one: { totalCount: 1 },
    now: { totalCount: 1 },
    several: { totalCount: 2 },
    said: { totalCount: 1 },
  });
});

test('no question by an old slug reads more rows than its price, and none by a current slug reads a row for it', async () => {
  const read = async (query: string) => {
    const response = await post({ query }, { headers: { 'x-aftermath-stats': '1' } });
    const { errors, extensions } = (await response.json()) as Counted;
    expect(errors).toBeUndefined();
    expect(extensions.stats.rowsRead).toBeLessThanOrEqual(extensions.stats.price);
    return extensions.stats.rowsRead;
  };
  for (const [question, slug] of [
    ['event(slug: "?") { slug }', 'bridge-attack'],
    ['events(filter: { place: ["?"] }) { edges { node { slug } } }', 'iraq'],
    ['events(filter: { partOf: "?" }) { edges { node { slug } } }', 'raid'],
    ['statements(filter: { speaker: ["?"] }) { edges { node { slug } } }', 'jane-doe'],
  ] as const) {
    const now = await read(`{ ${question.replace('?', `now-${slug}`)} }`);
    expect(await read(`{ ${question.replace('?', slug)} }`)).toBe(now + 1);
  }
  await read(`query { nodes(ids: ${JSON.stringify(before.slice(0, 40))}) { id } }`);
});

test('a page sends on from the old address, with what else is in it', async () => {
  const at = (path: string) => worker.fetch(new Request(`http://aftermath.test${path}`), env);
  const old = await at('/event/bridge-attack?from=mail');
  expect(old.status).toBe(308);
  expect(old.headers.get('location')).toBe('/event/now-bridge-attack?from=mail');
  const now = await at('/event/now-bridge-attack');
  expect(now.status).toBe(200);
  expect(await now.text()).toContain('<title>Rocket attack on a bridge');
});

test('an old slug leads nowhere once no record names it', async () => {
  await tell(renamed().replaceAll(/ +formerly:\n +- .*\n/g, ''));
  const { data } = await ask(
    '{ event(slug: "bridge-attack") { id } now: event(slug: "now-bridge-attack") { slug } }',
  );
  expect(data).toEqual({ event: null, now: { slug: 'now-bridge-attack' } });
});
