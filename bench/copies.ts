/**
 * Many stories out of the seed's one: each copy has its events, its sources and its own days. Of five copies one is told
 * in full, with statements, responses, claims and positions; the others have events, participants and a citation each.
 * Ten copies share their actors, and all share the states, the governments and the media, the parties, the topics and the
 * places, which so become hubs. The tables say themselves what refers to what, so their columns are not repeated here.
 */
import type { DatabaseSync } from 'node:sqlite';
import { TABLES as FILLED } from '../src/dossier/store.ts';

/** More than any id of the seed. */
const ID_STRIDE = 1_000;
const FULL_EVERY = 5;
const CAST_EVERY = 10;
const DAYS_APART = 4;
/** No date lies further from its copy's day than this, and none lasts longer. */
const REACH_DAYS = 3;
const FIRST_DAY = '1650-01-01';
/** The day of the seed's main event. */
const SEED_DAY = '2023-12-08';

const HUBS = "SELECT id FROM seed_actors WHERE kind IN ('STATE', 'GOVERNMENT', 'MEDIA')";

type Share = 'every copy' | 'full copies' | 'casts';

/** What is not here is shared by all copies. An entry may leave out rows. */
const TABLES: Record<string, { share: Share; where?: string }> = {
  actors: { share: 'casts', where: `id NOT IN (${HUBS})` },
  actor_names: { share: 'casts', where: `actor_id NOT IN (${HUBS})` },
  actor_name_words: {
    share: 'casts',
    where: `name_id NOT IN (SELECT id FROM seed_actor_names WHERE actor_id IN (${HUBS}))`,
  },
  affiliations: { share: 'casts', where: `actor_id NOT IN (${HUBS})` },
  sources: { share: 'every copy' },
  source_via: { share: 'every copy' },
  source_origins: { share: 'every copy' },
  source_coding: { share: 'every copy' },
  events: { share: 'every copy' },
  event_sources: { share: 'every copy' },
  event_parties: { share: 'every copy' },
  participations: { share: 'every copy' },
  utterances: { share: 'full copies' },
  utterance_audience: { share: 'full copies' },
  utterance_sources: { share: 'full copies' },
  statements: { share: 'full copies' },
  statement_acts: { share: 'full copies' },
  statement_about: { share: 'full copies' },
  statement_targets: { share: 'full copies' },
  statement_sources: { share: 'full copies' },
  renderings: { share: 'full copies' },
  responses: { share: 'full copies' },
  response_actors: { share: 'full copies' },
  claims: { share: 'full copies' },
  claim_contradictions: { share: 'full copies' },
  claim_relays: { share: 'full copies' },
  claim_supersedes: { share: 'full copies' },
  accounts: { share: 'full copies' },
  account_counts: { share: 'full copies' },
  account_values: { share: 'full copies' },
  account_value_claims: { share: 'full copies' },
  account_figures: { share: 'full copies' },
  account_origins: { share: 'full copies' },
  account_origin_sources: { share: 'full copies' },
  account_origin_joins: { share: 'full copies' },
  positions: { share: 'full copies' },
  event_links: { share: 'full copies' },
  citations: {
    share: 'every copy',
    // The first of each record; in most copies those of events alone.
    where: `slug IN (SELECT min(slug) FROM seed_citations WHERE actor_id IS NULL AND affiliation_id IS NULL
      GROUP BY event_id, participation_id, link_id, utterance_id, statement_id, response_id) AND (is_full OR event_id IS NOT NULL)`,
  },
};

const SHARES: Record<Share, string> = {
  'every copy': 'true',
  'full copies': 'is_full',
  casts: 'copy = cast_copy',
};

const NUMBERED_TEXTS = [
  'events.title',
  'statements.summary',
  'sources.title',
  'actors.name',
  'actor_names.name',
];

/** A word that five documents have, however many there are. */
export const RARE_WORD = 'quincunx';
const RARE_DOCUMENTS = 5;

export const slugOfCopy = (slug: string, copy: number) => `${slug}-${String(copy).padStart(6, '0')}`;

export function dayOfCopy(copy: number): Date {
  return new Date(Date.parse(FIRST_DAY) + copy * DAYS_APART * 86_400_000);
}

/** `count` copies told in full, at even distances. */
export function fullCopies(copies: number, count: number): number[] {
  const full = Math.floor(copies / FULL_EVERY);
  return Array.from(
    { length: count },
    (_, index) => FULL_EVERY * Math.max(1, Math.round((full * (index + 0.5)) / count)),
  );
}

export function copySeed(database: DatabaseSync, copies: number): void {
  database.exec(`
    CREATE TEMP TABLE copies AS WITH RECURSIVE n(copy) AS (SELECT 1 UNION ALL SELECT copy + 1 FROM n WHERE copy < ${copies})
    SELECT copy, copy % ${FULL_EVERY} = 0 AS is_full, copy - copy % ${CAST_EVERY} AS cast_copy,
      julianday('${FIRST_DAY}') + copy * ${DAYS_APART} AS day FROM n`);
  assertWhole();
  for (const table of Object.keys(TABLES)) {
    database.exec(`CREATE TEMP TABLE seed_${table} AS SELECT * FROM main.${table}`);
  }
  for (const [table, { share, where = 'true' }] of Object.entries(TABLES)) {
    const columns = columnsOf(database, table);
    database.exec(
      `INSERT INTO ${table} (${columns.map(({ name }) => name).join(', ')})
       SELECT ${columns.map(({ value }) => value).join(', ')}
       FROM copies CROSS JOIN seed_${table} WHERE ${SHARES[share]} AND ${where}`,
    );
  }
  database.exec(
    `UPDATE statements SET summary = summary || ' ${RARE_WORD}' WHERE id IN (SELECT min(id) FROM statements WHERE id > ${ID_STRIDE} GROUP BY id / ${ID_STRIDE} LIMIT ${RARE_DOCUMENTS})`,
  );
}

/** What belongs to a record that is copied is copied with it. */
function assertWhole(): void {
  for (const { name } of FILLED) {
    for (const target of referencesOf(name).values()) {
      if (target in TABLES && !(name in TABLES)) {
        throw new Error(`bench/copies.ts copies ${target} and not ${name}`);
      }
    }
  }
}

interface Column {
  name: string;
  value: string;
}

function columnsOf(database: DatabaseSync, table: string): Column[] {
  const references = referencesOf(table);
  return database
    .prepare(`PRAGMA table_info(${table})`)
    .all()
    .map(({ name }) => String(name))
    .map((name) => ({ name, value: expressionOf(table, name, references.get(name)) }));
}

/** By column, the table that it leads to. */
function referencesOf(table: string): Map<string, string> {
  const { columns = [] } = FILLED.find(({ name }) => name === table) ?? {};
  return new Map(
    columns.flatMap(({ name, references }) => {
      const to = FILLED.find(({ property }) => property === references);
      return to ? [[name, to.name] as const] : [];
    }),
  );
}

function expressionOf(table: string, name: string, target: string | undefined): string {
  const ofCopy = `${name} + copy * ${ID_STRIDE}`;
  if (name === 'id') return ofCopy;
  if (target === 'actors') return `iif(${name} IN (${HUBS}), ${name}, ${name} + cast_copy * ${ID_STRIDE})`;
  if (target) return target in TABLES ? ofCopy : name;
  if (/(^|_)slug$|^utterance_key$/.test(name)) return slugIn(name);
  if (name === 'disputed') return 'disputed AND is_full';
  if (NUMBERED_TEXTS.includes(`${table}.${name}`)) return `${name} || ' ' || copy`;
  const [, date, part] = /^(.*)_(edtf|earliest|latest|within)$/.exec(name) ?? [];
  return date && part ? dateValue(date, part, name) : name;
}

/** As `slugOfCopy`; of a slug that begins with another's, that one's: what belongs to a record is found by it. */
function slugIn(column: string): string {
  const end = `instr(${column} || '/', '/')`;
  return `printf('%s-%06d%s', substr(${column}, 1, ${end} - 1), copy, substr(${column}, ${end}))`;
}

/** A day stays a day, a longer date becomes a span of a few days around the copy's. */
function dateValue(date: string, part: string, name: string): string {
  const distance = `max(-${REACH_DAYS}, min(${REACH_DAYS}, julianday(substr(${date}_earliest, 1, 10)) - julianday('${SEED_DAY}')))`;
  const start = `date(day + ${distance})`;
  if (part === 'earliest') return `iif(${name} IS NULL, NULL, ${start} || 'T00:00:00.000Z')`;
  // A table that lists others' dates has the start alone.
  const isDay = `coalesce(substr(${date}_earliest, 1, 10) = substr(${date}_latest, 1, 10), false)`;
  const end = `iif(${isDay}, ${start}, date(day + ${distance} + 2))`;
  if (part === 'latest') return `iif(${date}_earliest IS NULL, NULL, ${end} || 'T23:59:59.999Z')`;
  if (part === 'within') return `iif(${isDay}, 1, 31)`;
  return `iif(${name} IS NULL, NULL, ${start} || iif(${isDay}, iif(${name} LIKE '%?', '?', ''), '/' || ${end}))`;
}
