/** Databases as released versions filled them (make.ts), with the tables, views and triggers that they had. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import type { Readable } from 'node:stream';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, expect, type TestContext, test } from 'vitest';
import { seed } from '../../scripts/seed.ts';
import { publish } from '../../src/changesets/decide.ts';
import { propose } from '../../src/changesets/propose.ts';
import { revert } from '../../src/changesets/rebase.ts';
import { changesetsIn } from '../../src/changesets/store.ts';
import { openLocalDatabase, pathIn } from '../../src/dossier/database.ts';
import type { Dossier } from '../../src/dossier/format.ts';
import { planChanges } from '../../src/dossier/plan.ts';
import { rowsOf } from '../../src/dossier/rows.ts';
import { EMPTY } from '../../src/dossier/store.ts';
import { checkDossiers } from '../../src/dossier/validate.ts';
import { folderOf, QUICK } from '../dossier/command.ts';

const DUMPS: Record<string, string> = JSON.parse(
  brotliDecompressSync(readFileSync(join(import.meta.dirname, 'databases.br'))).toString(),
);

/** What is in a database of every version. */
const NAMED = ['parties', 'actors', 'places', 'sources', 'events', 'statements', 'responses', 'claims'];

const ATTACK = 'us-embassy-baghdad-attack-2023-12-08';
const QUESTION = `{
  dataset { version }
  event(slug: "${ATTACK}") {
    claims(first: 1) { totalCount }
    responsesByParty {
      responses(first: 100) {
        edges { node { reaction { ... on Event { slug } ... on Statement { slug } } } }
      }
    }
  }
}`;

interface Answer {
  dataset: { version: string | null };
  event: {
    claims: { totalCount: number };
    responsesByParty: { responses: { edges: { node: { reaction: { slug: string } } }[] } }[];
  };
}

/** Of an API in a process of its own, which answers one after the other. */
let asker: ChildProcess | undefined;
let lines: AsyncIterator<string>;

afterAll(() => void asker?.kill());

async function answerOf(state: string) {
  if (!asker) {
    asker = spawn(process.execPath, [...QUICK, join(import.meta.dirname, 'asker.ts')], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    lines = createInterface({ input: asker.stdout as Readable })[Symbol.asyncIterator]();
  }
  asker.stdin?.write(`${JSON.stringify({ state, query: QUESTION })}\n`);
  const { value } = await lines.next();
  const { data, errors } = JSON.parse(value) as { data: Answer; errors?: unknown };
  expect(errors).toBeUndefined();
  const answers = data.event.responsesByParty.flatMap(({ responses }) =>
    responses.edges.map(({ node }) => node.reaction.slug),
  );
  return { version: data.dataset.version, claims: data.event.claims.totalCount, answers: new Set(answers) };
}

/** Makes the database, and says what the version that filled it would have answered. */
async function databaseOf(context: TestContext, dump: string) {
  const state = folderOf(context, {});
  const path = await pathIn(state);
  mkdirSync(dirname(path), { recursive: true });
  const file = new DatabaseSync(path);
  file.exec(dump);
  const all = (sql: string) =>
    file
      .prepare(sql)
      .all()
      .map(({ slug }) => String(slug));
  const before = {
    slugs: NAMED.map((table) => all(`SELECT slug FROM ${table} ORDER BY slug`)),
    claims: all(
      `SELECT claims.slug FROM claims JOIN events ON events.id = event_id WHERE events.slug = '${ATTACK}'`,
    ),
    answers: all(
      `SELECT coalesce(statements.slug, reactions.slug) AS slug FROM events
        JOIN responses ON subject_event_id = events.id
        LEFT JOIN statements ON statements.id = reaction_statement_id
        LEFT JOIN events AS reactions ON reactions.id = reaction_event_id
        WHERE events.slug = '${ATTACK}'`,
    ),
  };
  file.close();
  return { state, before };
}

let known: string | undefined;
/** That of a new database of the same dossiers. */
function versionOfSeed(): string {
  known ??= planChanges(rowsOf(checkDossiers(['seed']).dossier as Dossier), EMPTY).version;
  return known;
}

async function open(context: TestContext, state: string): Promise<D1Database> {
  const { database, close } = await openLocalDatabase(state);
  context.onTestFinished(close);
  return database;
}

const JANE = { author: 'Jane Doe', by: 'Jane Doe', isDeskOfOne: true };

for (const [version, dump] of Object.entries(DUMPS)) {
  test(`a database of ${version} keeps its data, is brought to those of today, and takes a changeset`, async (context) => {
    const { state, before } = await databaseOf(context, dump);
    const database = await open(context, state);
    const all = async (sql: string) => (await database.prepare(sql).all()).results;
    const slugs = NAMED.map(async (table) =>
      (await all(`SELECT slug FROM ${table} ORDER BY slug`)).map(({ slug }) => slug),
    );
    expect(await Promise.all(slugs)).toEqual(before.slugs);
    expect(await all('PRAGMA foreign_key_check')).toEqual([]);
    const kept = await answerOf(state);
    expect(kept.claims).toBe(before.claims.length);
    expect(kept.answers).toEqual(new Set(before.answers));

    // As npm start does.
    expect(await seed(state)).toBeUndefined();
    const today = versionOfSeed();
    const upToDate = await answerOf(state);
    expect(upToDate.version).toBe(today);

    const text = 'parties: { observers: { name: Observers } }\n';
    const given = [{ name: 'more', text, folder: 'seed', place: 'here' }];
    const { changeset } = await propose(database, { given }, JANE);
    const number = changeset?.number ?? 0;
    await publish(database, number, JANE);
    expect((await answerOf(state)).version).not.toBe(today);
    const back = await revert(database, number, JANE);
    await publish(database, back.changeset?.number ?? 0, JANE);
    expect(await answerOf(state)).toEqual(upToDate);
    expect(await changesetsIn(database, 9)).toHaveLength(version === '0.6.0' ? 4 : 3);
  });
}
