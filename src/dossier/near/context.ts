/** Records that others refer to, from their rows: as much of them as those need, and no more. */
import { KINDS, type Kind } from '../../../schema/kinds.ts';
import { slugBelow } from '../../../schema/slug-ranges.ts';
import { KIND_KEYS } from '../format.ts';
import { placeOf } from '../locator.ts';
import { OF_OTHERS } from './dependents.ts';
import type { Context } from './growing.ts';
import { tableOf } from './owners.ts';
import { Records } from './records.ts';
import { ask } from './stored.ts';

const slugOf = (kind: Kind, id: string) => `(SELECT slug FROM ${tableOf(kind).name} WHERE id = ${id})`;

/** By kind, the columns of its table under the keys of a dossier, beside the one that defines it. */
const COLUMNS: Partial<Record<Kind, Readonly<Record<string, string>>>> = {
  actors: { kind: 'kind', party: slugOf('parties', 'row.party_id') },
  places: { kind: 'kind', 'part-of': slugOf('places', 'row.part_of_id') },
  sources: {
    kind: 'kind',
    language: 'language',
    published: 'published_edtf',
    publisher: slugOf('actors', 'row.publisher_id'),
    voice: slugOf('actors', 'row.voice_id'),
  },
  events: {
    type: 'type',
    occurred: 'occurred_edtf',
    'date-note': 'occurred_note',
    'part-of': slugOf('events', 'row.part_of_id'),
  },
  utterances: {
    speaker: slugOf('actors', 'row.speaker_id'),
    channel: 'channel',
    said: 'said_edtf',
    'date-note': 'said_note',
  },
  statements: {
    speaker: slugOf('actors', 'row.speaker_id'),
    'on-behalf-of': slugOf('actors', 'row.on_behalf_of_id'),
    channel: 'channel',
    said: 'said_edtf',
    'date-note': 'said_note',
    utterance: slugOf('utterances', 'row.utterance_id'),
  },
};
/** Lists that a checked record has. */
const LISTS: Partial<Record<Kind, object>> = {
  events: { cites: {} },
  statements: { acts: [], renderings: [] },
};
/** These lead on to those around them. */
const CHAINS: Partial<Record<Kind, readonly string[]>> = {
  actors: ['party'],
  places: ['part-of'],
  events: ['part-of'],
  sources: ['publisher', 'voice'],
  statements: ['speaker', 'on-behalf-of'],
};
const KIND_OF: Readonly<Record<string, Kind>> = {
  party: 'parties',
  publisher: 'actors',
  voice: 'actors',
  speaker: 'actors',
  'on-behalf-of': 'actors',
};

/** Adds those of these that are stored, and those around them, but for what `isKnown` has. */
export async function addContext(
  database: D1Database,
  context: Context,
  asked: Records,
  isKnown: (kind: Kind, slug: string) => boolean,
): Promise<void> {
  for (let next = unknown(asked, context, isKnown); next.size; ) {
    const found = new Records();
    const around = new Records();
    const kinds = KIND_KEYS.filter((kind) => next.of(kind).size);
    const rows = await ask(
      database,
      kinds.map((kind) => ({ sql: selectOf(kind), params: [JSON.stringify([...next.of(kind)])] })),
    );
    for (const [index, kind] of kinds.entries()) {
      for (const { slug, ...columns } of rows[index] ?? []) {
        found.add(kind, String(slug));
        const said = Object.entries(columns).filter(([, value]) => value !== null);
        context[kind][String(slug)] = { ...Object.fromEntries(said), ...structuredClone(LISTS[kind]) };
        for (const key of CHAINS[kind] ?? []) {
          if (columns[key]) around.add(KIND_OF[key] ?? kind, String(columns[key]));
        }
      }
    }
    await addLists(database, context, found, around);
    next = unknown(around, context, isKnown);
  }
}

function unknown(asked: Records, context: Context, isKnown: (kind: Kind, slug: string) => boolean): Records {
  const left = new Records();
  for (const [kind, slug] of asked)
    if (!isKnown(kind, slug) && !(slug in context[kind])) left.add(kind, slug);
  return left;
}

function selectOf(kind: Kind): string {
  const columns = Object.entries({ [KINDS[kind].definedBy]: KINDS[kind].definedBy, ...COLUMNS[kind] }).map(
    ([key, sql]) => `${sql} AS "${key}"`,
  );
  return `SELECT row.slug, ${columns.join(', ')} FROM ${tableOf(kind).name} AS row WHERE row.slug IN (SELECT value FROM json_each(?))`;
}

async function addLists(
  database: D1Database,
  context: Context,
  found: Records,
  around: Records,
): Promise<void> {
  const [actors, sources] = [found.of('actors'), found.of('sources')].map((slugs) =>
    JSON.stringify([...slugs]),
  );
  const former = [...found].map(([kind, slug]) => [tableOf(kind).name, slug]);
  const [affiliations = [], names = [], via = [], formerly = []] = await ask(database, [
    {
      sql: `SELECT actors.slug AS actor, ${slugOf('actors', 'with_id')} AS "with", affiliations.kind AS kind, role FROM actors JOIN affiliations ON actor_id = actors.id WHERE actors.slug IN (SELECT value FROM json_each(?))`,
      params: [actors ?? '[]'],
    },
    {
      sql: 'SELECT actors.slug AS actor, actor_names.name AS name, language FROM actors JOIN actor_names ON actor_id = actors.id WHERE actors.slug IN (SELECT value FROM json_each(?))',
      params: [actors ?? '[]'],
    },
    {
      sql: `SELECT sources.slug AS source, ${slugOf('actors', 'actor_id')} AS actor FROM sources JOIN source_via ON source_id = sources.id WHERE sources.slug IN (SELECT value FROM json_each(?)) ORDER BY source, position`,
      params: [sources ?? '[]'],
    },
    {
      sql: 'SELECT kind, record, former_slugs.slug AS slug FROM json_each(?) AS asked CROSS JOIN former_slugs ON kind = asked.value ->> 0 AND record = asked.value ->> 1',
      params: [JSON.stringify(former)],
    },
  ]);
  for (const { actor, with: other, kind, role } of affiliations) {
    const affiliation = { with: other, kind, ...(role !== null && { role }), cites: {} };
    push(context.actors[String(actor)], 'affiliations', affiliation);
    around.add('actors', String(other));
  }
  // Paragraphs are held against every spelling.
  for (const { actor, name, language } of names) {
    push(context.actors[String(actor)], 'names', { name, ...(language !== null && { language }) });
  }
  for (const { source, actor } of via) {
    push(context.sources[String(source)], 'via', actor);
    around.add('actors', String(actor));
  }
  const kinds = new Map(KIND_KEYS.map((kind) => [tableOf(kind).name, kind]));
  for (const { kind, record, slug } of formerly) {
    push(context[kinds.get(String(kind)) as Kind][String(record)], 'formerly', slug);
  }
}

function push(record: unknown, key: string, item: unknown): void {
  const lists = record as Record<string, unknown[]>;
  lists[key] = [...(lists[key] ?? []), item];
}

/** Each found by an index: that of sources has those alone that `event_sources` and `statement_sources` do not know. */
const OF_EVENT =
  'CROSS JOIN event_sources AS known ON known.source_id = asked.id CROSS JOIN events AS above ON above.id = known.event_id';
const IN_SOURCE = "above.slug || '/' || asked.slug";
const CITATIONS_OF_SOURCE = [
  { through: '', condition: OF_OTHERS },
  { through: OF_EVENT, condition: slugBelow('row.slug', IN_SOURCE, 'event:') },
  { through: OF_EVENT, condition: slugBelow('row.slug', 'above.slug', 'participation:') },
  {
    through:
      'CROSS JOIN statement_sources AS known ON known.source_id = asked.id CROSS JOIN statements AS above ON above.id = known.statement_id',
    condition: slugBelow('row.slug', IN_SOURCE, 'statement:'),
  },
];

/**
 * As citations of one record that is none, the places in sources that are cited by records which were not read, so that
 * no paragraph is taken for an open one.
 */
export async function citedElsewhere(
  database: D1Database,
  sources: readonly string[],
  isRead: (kind: Kind, slug: string) => boolean,
): Promise<Record<string, unknown[]>> {
  const asked = 'SELECT id, slug FROM sources WHERE slug IN (SELECT value FROM json_each(?1))';
  const owner = (kind: Kind, id: string) => `SELECT '${kind}' AS kind, ${slugOf(kind, id)} AS owner`;
  const from = (table: string, through = '') =>
    `, asked.slug AS source, row.locator FROM (${asked}) AS asked ${through} CROSS JOIN ${table} AS row ON row.source_id = asked.id`;
  const via = (table: string, column: string, id: string) =>
    `(SELECT ${column} FROM ${table} WHERE id = ${id})`;
  const queries = [
    `${owner('events', 'row.event_id')}${from('claims')}`,
    `${owner('statements', 'row.statement_id')}${from('renderings')}`,
    `${owner('actors', 'row.actor_id')}${from('actor_names')}`,
    ...CITATIONS_OF_SOURCE.map(
      ({
        through,
        condition,
      }) => `SELECT CASE WHEN coalesce(row.event_id, row.participation_id, row.link_id) IS NOT NULL THEN 'events'
      WHEN coalesce(row.actor_id, row.affiliation_id) IS NOT NULL THEN 'actors'
      WHEN row.utterance_id IS NOT NULL THEN 'utterances' WHEN row.statement_id IS NOT NULL THEN 'statements' WHEN ${via('responses', 'reaction_statement_id', 'row.response_id')} IS NOT NULL THEN 'statements' ELSE 'events' END AS kind,
      coalesce(
        ${slugOf('events', `coalesce(row.event_id, ${via('participations', 'event_id', 'row.participation_id')}, ${via('event_links', 'from_id', 'row.link_id')})`)},
        ${slugOf('actors', `coalesce(row.actor_id, ${via('affiliations', 'actor_id', 'row.affiliation_id')})`)},
        ${slugOf('utterances', 'row.utterance_id')}, ${slugOf('statements', 'row.statement_id')},
        ${slugOf('statements', via('responses', 'reaction_statement_id', 'row.response_id'))},
        ${slugOf('events', via('responses', 'reaction_event_id', 'row.response_id'))}
      ) AS owner${from('citations', through)} AND ${condition}`,
    ),
  ];
  const found = await ask(
    database,
    queries.map((sql) => ({ sql, params: [JSON.stringify(sources)] })),
  );
  const cites: Record<string, unknown[]> = {};
  for (const { kind, owner, source, locator } of found.flat()) {
    const place = placeOf(String(locator).replace(/^para /, ''));
    if (!place || isRead(kind as Kind, String(owner))) continue;
    push(cites, String(source), { para: place });
  }
  return cites;
}
