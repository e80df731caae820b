/**
 * A change that is worked out from what it touches, held against all dossiers applied anew. CHANGES=200 SEED=1 before the
 * command tries more of them, and others.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'vitest';
import { type Document, isMap, isScalar, type Pair, parseDocument, visit } from 'yaml';
import { applyPlan } from '../../src/dossier/apply.ts';
import { changeDatabase } from '../../src/dossier/commands.ts';
import { openLocalDatabase } from '../../src/dossier/database.ts';
import { changeOf } from '../../src/dossier/near/change.ts';
import { headOf, planNear } from '../../src/dossier/near/plan.ts';
import { sayingsOf } from '../../src/dossier/near/said.ts';
import { namedRows } from '../../src/dossier/plan.ts';
import type { Rows } from '../../src/dossier/row.ts';
import { rowsOf } from '../../src/dossier/rows.ts';
import { readState } from '../../src/dossier/store.ts';
import { changedTexts } from '../../src/dossier/together.ts';
import { checkDossiers } from '../../src/dossier/validate.ts';
import { datasetOf } from '../../src/dossier/version.ts';
import { folderOf, PROJECT } from './command.ts';

const CHANGES = Number(process.env.CHANGES ?? 12);
const KINDS = ['parties', 'actors', 'places', 'sources', 'events', 'utterances', 'statements', 'topics'];

/** The same at every run. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 12)) >>> 0) % below;
  };
}

interface Place {
  pair?: Pair;
  holder: { items: unknown[] };
  item: unknown;
}

function placesIn(document: Document): Place[] {
  const places: Place[] = [];
  visit(document, {
    Map: (_, holder) => void places.push(...holder.items.map((item) => ({ pair: item, holder, item }))),
    Seq: (_, holder) => void places.push(...holder.items.map((item) => ({ holder, item }))),
  });
  return places;
}

const parsed = (text: string): Document => parseDocument(text, { schema: 'failsafe' });
const keyOf = ({ pair }: Place) => (pair && isScalar(pair.key) ? String(pair.key.value) : '');

function change(texts: Map<string, string>, below: (count: number) => number): string {
  const names = [...texts.keys()];
  const name = names[below(names.length)] as string;
  const document = parsed(texts.get(name) ?? '');
  const places = placesIn(document);
  const place = places[below(places.length)];
  if (!place) return name;
  const kind = below(20);
  if (kind < 6) place.holder.items.splice(place.holder.items.indexOf(place.item), 1);
  else if (kind < 15) {
    const scalars = places.filter(({ pair }) => pair && isScalar(pair.value));
    const { pair } = scalars[below(scalars.length)] ?? {};
    const alike = [...texts.values()]
      .flatMap((text) => placesIn(parsed(text)))
      .flatMap((other) =>
        pair && keyOf(other) === keyOf({ pair } as Place) && isScalar(other.pair?.value)
          ? String(other.pair.value.value)
          : [],
      );
    if (pair) pair.value = document.createNode(alike[below(alike.length)]);
  } else if (isMap(document.contents)) {
    const records = document.contents.items.flatMap(({ key, value }) =>
      KINDS.includes(String(key)) && isMap(value)
        ? value.items.map((pair) => ({ kind: String(key), holder: value, pair }))
        : [],
    );
    const record = records[below(records.length)];
    if (record && kind < 18 && isMap(record.pair.value)) {
      record.pair.value.set('formerly', document.createNode([String(record.pair.key)]));
      record.pair.key = document.createNode(`${record.pair.key}-now`);
    } else if (record) {
      record.holder.items.splice(record.holder.items.indexOf(record.pair), 1);
      const other = names[below(names.length)] as string;
      const target = other === name ? document : parsed(texts.get(other) ?? '');
      const section = target.get(record.kind);
      if (isMap(section)) section.items.push(record.pair);
      else target.set(record.kind, document.createNode({}));
      const there = target.get(record.kind);
      if (isMap(there) && !there.items.includes(record.pair)) there.items.push(record.pair);
      texts.set(other, String(target));
      if (other !== name) texts.set(name, String(document));
      return [name, other].join(' ');
    }
  }
  texts.set(name, String(document));
  return name;
}

const sorted = (rows: Rows) =>
  Object.fromEntries(
    Object.entries(rows).map(([table, all]) => [
      table,
      all.map((row) => JSON.stringify(Object.entries(row).sort())).sort(),
    ]),
  );

const KNOWN = `actors:
  defence-office: { name: Defence Office, kind: GOVERNMENT_BODY, names: [The Hexagon], cites: 1 }
document:
  first: { title: First, kind: NEWS_ARTICLE, language: en, sha256: ${'1'.repeat(64)}, paragraphs: 1 }
`;
const LATER_TEXT = 'The Hexagon raided a mill on Friday.\n';
const LATER = `document:
  later: { title: Later, kind: NEWS_ARTICLE, published: 2024-03-02, language: en, text: later.txt, paragraphs: 1,
    sha256: ${createHash('sha256').update(LATER_TEXT).digest('hex')} }
events:
  raid:
    title: Raid on a mill
    type: ASSAULT
    occurred: 2024-03-01
    cites: 1
    participants: [{ actor: defence-office, role: PERPETRATOR }]
`;

test('a paragraph is held against every spelling of a name that is stored', async (context) => {
  const folder = folderOf(context, {
    'data/known.yaml': KNOWN,
    'data/later.yaml': LATER,
    'texts/later.txt': LATER_TEXT,
  });
  const { database, close } = await openLocalDatabase(join(folder, 'state'));
  context.onTestFinished(close);
  const data = join(folder, 'data');
  await changeDatabase(database, { files: [join(data, 'known.yaml')], data });
  const head = await headOf(database);
  const { changed } = await changeOf(database, { files: [join(data, 'later.yaml')], data });
  const near = head && (await planNear(database, head, changed, join(folder, 'texts')));
  context.expect([near?.checked.problems, near?.checked.warnings]).toEqual([undefined, []]);
});

const named = (file: string) => ({ name: file.replace('.yaml', ''), folder: 'data', place: 'here' });

test('a change that is worked out from what it touches comes to what all dossiers come to', async (context: TestContext) => {
  const folder = folderOf(context, {});
  const data = join(folder, 'data');
  mkdirSync(data);
  for (const file of readdirSync(join(PROJECT, 'seed')).filter((name) => name.endsWith('.yaml'))) {
    cpSync(join(PROJECT, 'seed', file), join(data, file));
  }
  const { database, close } = await openLocalDatabase(join(folder, 'state'));
  context.onTestFinished(close);
  await changeDatabase(database, { files: [data], data });
  const below = random(Number(process.env.SEED ?? 7));
  let texts = new Map(readdirSync(data).map((name) => [name, readFileSync(join(data, name), 'utf8')]));
  let applied = 0;
  for (let count = 0; count < CHANGES; count += 1) {
    const next = new Map(texts);
    const what = change(next, below);
    const changed = [...next.keys()].filter((name) => next.get(name) !== texts.get(name));
    for (const name of changed) writeFileSync(join(data, name), next.get(name) ?? '');
    // Every second time as a changeset has them: texts that stand in no file.
    const given = changed.map((name) => ({ ...named(name), text: next.get(name) ?? '' }));
    const files = changed.map((name) => join(data, name));
    const wanted = count % 2 ? { given, data } : { files, data };
    const head = await headOf(database);
    const near = await changeOf(database, wanted);
    if (!head) continue;
    const { checked, plan } = await planNear(database, head, near.changed);
    const all = checkDossiers([data]);
    const said = `change ${count} of ${what}`;
    context.expect(checked.problems === undefined, said).toBe(all.problems === undefined);
    if (!all.dossier || !plan) {
      for (const name of changed) writeFileSync(join(data, name), texts.get(name) ?? '');
      continue;
    }
    plan.texts = changedTexts(near.kept, near.differing, near.texts, near.removed);
    await applyPlan(database, plan);
    const state = await readState(database);
    const rows = rowsOf(all.dossier);
    context.expect(sorted(namedRows(state)), said).toEqual(sorted(rows));
    context.expect(state.version, said).toBe(datasetOf(rows).version);
    const sayings = sayingsOf(all.saidIn, (path) => path.slice(data.length + 1).replace('.yaml', ''));
    context.expect([...state.sayings].map(String).sort(), said).toEqual(sayings.map(String).sort());
    // Prices may be too high, and never too low.
    const low =
      'SELECT name FROM statistics JOIN statistics_now AS now USING (name) WHERE statistics.rows < now.rows';
    const other = "OR statistics.rows <> now.rows AND name NOT LIKE '%.%'";
    context.expect((await database.prepare(`${low} ${other}`).all()).results, said).toEqual([]);
    texts = next;
    applied += 1;
  }
  context.expect(applied).toBeGreaterThan(CHANGES / 3);
});
