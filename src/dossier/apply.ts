/** A plan as one batch, which D1 runs as a transaction: all of it happens, or nothing. */
import { entriesOf, logStatements, logStatistics } from '../changesets/log.ts';
import { publishStatements, type Request } from '../changesets/record.ts';
import { eachChunk, type Statement } from './chunks.ts';
import type { Dossier } from './format.ts';
import { keepStatements, unfinishedStatements } from './kept.ts';
import { sayingStatements, unsayingStatements } from './near/said.ts';
import { statisticsStatement } from './near/statistics.ts';
import { patiently } from './patiently.ts';
import { type Keyed, namedRows, type Plan, planChanges, type TableChanges } from './plan.ts';
import { printProblems } from './problem.ts';
import type { Rows } from './row.ts';
import { rowsOf } from './rows.ts';
import { EMPTY, readState, type State } from './store.ts';
import { checkDossiers } from './validate.ts';
import { COUNTED, type Dataset, UNKNOWN } from './version.ts';

/** Someone else changed the database between the reading and the writing. */
export class StalePlan extends Error {
  constructor() {
    super('the database was changed by someone else meanwhile, so nothing was applied: run it again');
  }
}

/** Reads what is stored, and makes it what the dossiers say. */
export async function applyDossier(database: D1Database, dossier: Dossier, request?: Request): Promise<Plan> {
  const plan = wholePlan(rowsOf(dossier), await readState(database), request);
  await applyPlan(database, plan);
  return plan;
}

function wholePlan(rows: Rows, state: State, request: Request = { author: 'Somebody' }): Plan {
  const plan = planChanges(rows, state);
  if (!plan.changes.length) return plan;
  const changeset = { by: request.author, request, records: [], effects: [], problems: [] };
  return { ...plan, changeset, entries: entriesOf(plan.changes, namedRows(state), rows) };
}

export async function applyPlan(database: D1Database, plan: Plan): Promise<void> {
  const statements = statementsOf(plan);
  if (!statements.length) return;
  await patiently(async (attempt) => {
    try {
      await database.batch(statements.map(({ sql, params }) => database.prepare(sql).bind(...params)));
    } catch (error) {
      const { message } = error as Error;
      if (message.includes('UNIQUE constraint failed: revisions.id')) {
        // An attempt may have been reported as failed after all of it was done.
        if (attempt > 1 && (await isApplied(database, plan))) return;
        throw new StalePlan();
      }
      throw new Error(`nothing was applied: ${message}`, { cause: error });
    }
  });
}

async function isApplied(database: D1Database, { revision, version, texts }: Plan): Promise<boolean> {
  const asked = database.prepare('SELECT version FROM revisions WHERE id = ?').bind(revision + 1);
  if ((await asked.first<string>('version')) !== version) return false;
  const [text] = texts?.written ?? [];
  if (!text) return true;
  const kept = database.prepare('SELECT sha256 FROM dossiers WHERE name = ?').bind(text.name);
  return (await kept.first<string>('sha256')) === text.sha256;
}

/** Fills an empty, migrated database with what the dossiers of a folder say. */
export function seedStatements(folder: string): Statement[] {
  const { dossier, problems = [] } = checkDossiers([folder]);
  if (!dossier) throw new Error(printProblems(problems).join('\n'));
  return statementsOf(wholePlan(rowsOf(dossier), EMPTY));
}

export function statementsOf(plan: Plan): Statement[] {
  const { revision, dataset, changes, texts, unfinished = [], sayings, statistics, changeset } = plan;
  const { entries = [] } = plan;
  const published = changeset ? publishStatements(changeset, revision + 1, texts) : [];
  const kept = [
    ...(sayings ? unsayingStatements(sayings) : []),
    ...(texts ? keepStatements(texts) : []),
    ...unfinishedStatements(unfinished),
    ...(sayings ? sayingStatements(sayings) : []),
  ];
  if (!dataset) return kept.length ? [repeatRevision(revision), ...published, ...kept] : [];
  return [
    { sql: 'PRAGMA defer_foreign_keys = on', params: [] },
    // The same number twice breaks the batch of whoever comes second. The version comes last: rows that change while it
    // is unknown were not changed by hand (0014_by_hand.sql).
    addRevision(revision + 1, dataset),
    ...published,
    ...(changeset ? logStatements(revision + 1, entries) : []),
    ...INDEX_LATER.map((sql) => ({ sql, params: [] })),
    ...changes.flatMap(deletes),
    ...changes.flatMap(updates),
    ...changes.flatMap(inserts),
    ...kept,
    ...INDEX_NOW.map((sql) => ({ sql, params: [] })),
    ...(statistics
      ? [...statisticsStatement(statistics), ...(changeset ? logStatistics(revision + 1, entries) : [])]
      : RENEW_STATISTICS.map((sql) => ({ sql, params: [] }))),
    { sql: `UPDATE revisions SET version = ? WHERE id = ${revision + 1}`, params: [dataset.version] },
  ];
}

/** A record has many parts: its document in the search index is made anew once, and not for each (0015_search.sql). */
const INDEX_LATER = ['INSERT INTO search_stale VALUES (-1)'];
const INDEX_NOW = [
  'DELETE FROM search_stale WHERE document = -1',
  'INSERT INTO search_changed SELECT document FROM search_stale',
  'DELETE FROM search_stale',
];

/** What the API prices operations by. Those that stay as they are are not written. */
export const RENEW_STATISTICS = [
  'INSERT INTO statistics SELECT name, rows FROM statistics_now WHERE true ON CONFLICT (name) DO UPDATE SET rows = excluded.rows WHERE rows <> excluded.rows',
];

function addRevision(revision: number, dataset: Dataset): Statement {
  const values = COUNTED.map((name) => dataset[name]).join(', ');
  return {
    sql: `INSERT INTO revisions (id, version, updated_at, ${COUNTED.join(', ')}) VALUES (${revision}, ?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), ${values})`,
    params: [UNKNOWN],
  };
}

/** Where texts change and no row does, the data are what they were, and since when they were. */
function repeatRevision(revision: number): Statement {
  const columns = ['version', 'updated_at', ...COUNTED].join(', ');
  return {
    sql: `INSERT INTO revisions (id, ${columns}) SELECT id + 1, ${columns} FROM revisions WHERE id = ${revision}`,
    params: [],
  };
}

function deletes({ table, deletes }: TableChanges): Statement[] {
  const key = keyColumns(table);
  const names = key.map(({ name }) => name).join(', ');
  return eachChunk(
    valuesOf(
      deletes,
      key.map(({ property }) => property),
    ),
    `DELETE FROM ${table.name} WHERE (${names}) IN (SELECT ${fields(key.length)} FROM json_each(?))`,
  );
}

/** Of the columns that change alone: an index is written anew for each that is named, and so is the search index. */
function updates({ table, updates }: TableChanges): Statement[] {
  const [key = 'id'] = keyColumns(table).map(({ name }) => name);
  return [...Map.groupBy(updates, ({ changed }) => changed.join())].flatMap(([changed, alike]) => {
    const columns = table.columns.filter(({ property }) => changed.split(',').includes(property));
    const assignments = columns.map(
      ({ name }, index) => `${name} = json_extract(new.value, '$[${index + 1}]')`,
    );
    return eachChunk(
      valuesOf(alike, [key, ...columns.map(({ property }) => property)]),
      `UPDATE ${table.name} SET ${assignments.join(', ')} FROM json_each(?) AS new WHERE ${table.name}.${key} = json_extract(new.value, '$[0]')`,
    );
  });
}

function inserts({ table, inserts }: TableChanges): Statement[] {
  const columns = table.hasId ? [{ property: 'id', name: 'id' }, ...table.columns] : table.columns;
  return eachChunk(
    valuesOf(
      inserts,
      columns.map(({ property }) => property),
    ),
    `INSERT INTO ${table.name} (${columns.map(({ name }) => name).join(', ')}) SELECT ${fields(columns.length)} FROM json_each(?)`,
  );
}

function keyColumns({ hasId, columns, key }: TableChanges['table']): { property: string; name: string }[] {
  return hasId ? [{ property: 'id', name: 'id' }] : columns.filter(({ property }) => key.includes(property));
}

function valuesOf(rows: readonly Keyed[], properties: readonly string[]) {
  return rows.map(({ values }) => properties.map((property) => values[property]));
}

function fields(count: number): string {
  return Array.from({ length: count }, (_, index) => `json_extract(value, '$[${index}]')`).join(', ');
}
