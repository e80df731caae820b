/** The plan of a change, from what it touches. */
import { changesOf, hasChanges, namedRows, type Plan } from '../plan.ts';
import { OF_DATABASE } from '../problem.ts';
import type { Rows } from '../row.ts';
import { rowsOf } from '../rows.ts';
import { TABLES, type Values } from '../store.ts';
import type { Checked } from '../validate.ts';
import { COUNTED, type Dataset, datasetAfter, NO_ROWS } from '../version.ts';
import { type ChangedFiles, type Neighbourhood, neighbourhoodOf } from './neighbourhood.ts';
import { rowsOwnedBy } from './owners.ts';
import { changedSayings, type Saying, sayingsOf } from './said.ts';
import { statisticsAfter } from './statistics.ts';
import { addKeysOf, ask, idsOfRecords, readFormerSlugs, readOwned } from './stored.ts';

/** So many are read as a whole in a second or two. */
const MAX_DOSSIERS = 200;
const MAX_RECORDS = 3_000;

export interface Head {
  revision: number;
  dataset: Dataset;
  isFew: boolean;
}

export interface NearPlan {
  checked: Checked;
  plan?: Plan;
  /** The rows that may change, with the names of the actors, parties, sources and topics that they lead to. */
  before?: Rows;
  after?: Rows;
  gone: Neighbourhood['gone'];
}

const VERSION = /^[0-9a-f]{64}$/;

/** Nothing where it is not known which dossier says what: then all of them are to be read. */
export async function headOf(database: D1Database): Promise<Head | undefined> {
  const [[latest] = [], some = []] = await ask(database, [
    { sql: `SELECT id, version, ${COUNTED.join(', ')} FROM revisions ORDER BY id DESC LIMIT 1`, params: [] },
    { sql: `SELECT 1 FROM dossiers LIMIT ${MAX_DOSSIERS + 1}`, params: [] },
  ]);
  const version = String(latest?.version);
  if (!latest || !VERSION.test(version) || (!some.length && version !== NO_ROWS)) return undefined;
  const dataset = latest as unknown as Dataset;
  const records = COUNTED.reduce((sum, name) => sum + dataset[name], 0);
  const isFew = some.length <= MAX_DOSSIERS && records <= MAX_RECORDS;
  return { revision: Number(latest.id), dataset, isFew };
}

export async function planNear(
  database: D1Database,
  { revision, dataset: known }: Pick<Head, 'revision' | 'dataset'>,
  changed: ChangedFiles,
  texts?: string,
): Promise<NearPlan> {
  const { checked, affected, gone } = await neighbourhoodOf(database, changed, texts);
  if (!checked.dossier || checked.problems) return { checked, gone };
  const all = rowsOf(checked.dossier);
  const after = rowsOwnedBy(affected.has, all);
  const stored = await readOwned(database, await idsOfRecords(database, affected));
  const slugs = [...slugsOf(stored.rows), ...slugsOf(after)];
  stored.rows.formerSlugs = await readFormerSlugs(
    database,
    [...new Set(slugs)].map((each) => JSON.parse(each)),
  );
  await addKeysOf(database, after, stored);
  const changes = changesOf(after, stored).filter(hasChanges);
  const dataset = datasetAfter(
    known,
    changes.map(({ table, inserts, updates, deletes }) => ({
      table: table.property,
      came: [...inserts, ...updates].map(({ named }) => named),
      went: [...deletes.map(({ named }) => named), ...updates.map(({ before }) => before)],
    })),
  );
  const nameOf = (path: string) =>
    changed.files.find((file) => file.path === path)?.name ?? path.slice(OF_DATABASE.length);
  const [saidBefore = []] = await ask(database, [
    {
      sql: 'SELECT kind, slug, name FROM json_each(?) AS asked CROSS JOIN dossier_records ON kind = asked.value ->> 0 AND slug = asked.value ->> 1 JOIN dossiers ON dossiers.id = dossier_id',
      params: [JSON.stringify([...affected])],
    },
  ]);
  const said = sayingsOf(checked.saidIn, nameOf).filter(([kind, slug]) => affected.has(kind, slug));
  const sayings = changedSayings(
    saidBefore.map(({ kind, slug, name }): Saying => [String(kind), String(slug), String(name)]),
    said,
  );
  const { actors, parties, topics } = all;
  const had = namedRows(stored);
  // What the change does not touch is what it was.
  const names = { actors, parties, topics };
  const sourcesBefore = [...had.sources, ...all.sources.filter(({ slug }) => !affected.has('sources', slug))];
  return {
    checked,
    plan: {
      revision,
      version: dataset.version,
      ...(changes.length && { dataset }),
      changes,
      sayings,
      statistics: await statisticsAfter(database, changes),
    },
    before: { ...had, ...names, sources: sourcesBefore },
    after: { ...after, ...names, sources: all.sources },
    gone,
  };
}

const slugsOf = (rows: Record<string, readonly object[]>): string[] =>
  TABLES.filter(({ key }) => key[0] === 'slug').flatMap(({ property, name }) =>
    (rows[property] as Values[]).map(({ slug }) => JSON.stringify([name, slug])),
  );
