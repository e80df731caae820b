/**
 * A change with all that it touches, and no more: the records that files change, those that are worked out from them, and
 * of whatever else these refer to as much as they need. It is checked and made into rows as all dossiers would be.
 */
import type { Kind } from '../../../schema/kinds.ts';
import { definedBy } from '../assembled.ts';
import { KIND_KEYS } from '../format.ts';
import { type Kept, keptFrom } from '../kept.ts';
import type { NamedFile } from '../named-files.ts';
import { wordsOf } from '../part.ts';
import { OF_DATABASE } from '../problem.ts';
import { putTogether, type ReadFiles, readFiles, type Written } from '../read.ts';
import type { Coming } from '../steps/coming.ts';
import { inputOf } from '../together.ts';
import { type Checked, checkWritten } from '../validate.ts';
import { addAlike } from './alike.ts';
import { type Changed, changedBy } from './changed.ts';
import { addContext, citedElsewhere } from './context.ts';
import { type Context, type Growing, isWanted, noContext } from './growing.ts';
import { meantBy } from './meant.ts';
import { addPositionsBefore, growByPositions } from './positions.ts';
import { addCarriers, addPublished } from './published.ts';
import { Records } from './records.ts';
import { eachReference } from './references.ts';
import { addFormer, pointsOf, start } from './start.ts';
import { ask } from './stored.ts';

export interface ChangedFiles {
  /** Those to read, each with the name of its dossier. */
  files: readonly Pick<NamedFile, 'path' | 'name' | 'text'>[];
  /** What stands in them. */
  read: ReadFiles;
  /** The texts that are stored of these dossiers, and of those that go. */
  before: readonly Kept[];
  /** Whether all that the files say is to be checked, and not only what is new. */
  isWhole?: boolean;
  /** What files define that are applied later. */
  coming?: Coming;
}

export interface Neighbourhood {
  checked: Checked;
  /** Whose rows may change. */
  affected: Records;
  changed: Changed;
  /** Of the affected, those that no dossier has any more. */
  gone: Records;
}

export async function neighbourhoodOf(
  database: D1Database,
  { files, read, before, isWhole, coming }: ChangedFiles,
  texts?: string,
): Promise<Neighbourhood> {
  const byPath = new Map(files.map(({ path, name }) => [path, name]));
  const nameOf = (path: string) => byPath.get(path) ?? path.slice(OF_DATABASE.length);
  const changed = changedBy(readFiles(before.map(inputOf)), read, nameOf);
  for (const document of read.documents) {
    const slug = wordsOf(document);
    if (slug) changed.cited.add(slug);
  }
  const growing: Growing = {
    database,
    changed,
    affected: new Records(),
    helping: new Records(),
    former: new Map(),
    read,
    names: new Set([...files, ...before].map(({ name }) => name)),
    nameOf,
    coming,
  };
  await start(growing);
  if (isWhole) for (const { kind, slug } of read.entries) growing.affected.add(kind, slug);
  for (;;) {
    await readTexts(growing);
    const written = together(growing);
    if (await grow(growing, written)) continue;
    const result = await check(growing, written, texts);
    if (result.dossier && (await growByPositions(growing, result.dossier))) continue;
    const gone = new Records();
    for (const [kind, slug] of growing.affected) {
      if (!(slug in written.records[kind])) gone.add(kind, slug);
    }
    return { checked: result, affected: growing.affected, changed, gone };
  }
}

/** The dossiers that say something of what is wanted. */
async function readTexts(growing: Growing): Promise<void> {
  const { database, affected, helping, names, read } = growing;
  const wanted = [...affected, ...helping];
  const [rows = []] = await ask(database, [
    {
      sql: 'SELECT name, sha256, folder, place, text FROM dossiers JOIN dossier_texts USING (sha256) WHERE dossiers.id IN (SELECT dossier_id FROM json_each(?) AS asked CROSS JOIN dossier_records ON kind = asked.value ->> 0 AND slug = asked.value ->> 1) AND name NOT IN (SELECT value FROM json_each(?)) ORDER BY name, part',
      params: [JSON.stringify(wanted), JSON.stringify([...names])],
    },
  ]);
  const kept = keptFrom(rows);
  if (!kept.length) return;
  for (const { name } of kept) names.add(name);
  const more = readFiles(kept.map(inputOf));
  // They were in order when they were applied.
  growing.read = {
    ...read,
    found: read.found + more.found,
    files: [...read.files, ...more.files],
    entries: [...read.entries, ...more.entries],
  };
}

/** In the order of the dossiers' names, as several may add to one list. */
function together(growing: Growing, context?: Context): Written {
  const { former, read, nameOf, coming } = growing;
  const entries = read.entries.toSorted((a, b) => {
    const [first = '', second = ''] = [a, b].map(({ path }) => nameOf(path));
    return first < second ? -1 : Number(first > second);
  });
  const defined = definedBy(entries);
  return putTogether(
    { ...read, entries },
    {
      isWanted: isWanted(growing),
      context: context ?? noContext(),
      // What is stored of these is known with the context.
      coming: context && coming,
      slugNow: (kind, slug) => {
        const key = `${kind}/${slug}`;
        return defined.has(key) ? undefined : former.get(key);
      },
    },
  );
}

const kindAndSlug = (key: string): [Kind, string] => {
  const [kind, ...rest] = key.split('/');
  return [kind as Kind, rest.join('/')];
};

/** Whether more belongs to it than was known. */
async function grow(growing: Growing, { records, within }: Written): Promise<boolean> {
  const { database, changed, affected, helping } = growing;
  const size = affected.size + helping.size;
  for (const [kind, slug] of [...changed.records]) {
    const inner = [...(within.get(`${kind}/${slug}`) ?? [])].map(kindAndSlug);
    await addFormer(growing, inner);
    for (const [kind, part] of inner) {
      // Claims may name their event by a slug that it had.
      affected.add(kind, growing.former.get(`${kind}/${part}`) ?? part);
    }
  }
  const help = (kind: Kind, slug: string) => {
    if (!affected.has(kind, slug)) helping.add(kind, slug);
  };
  for (const [slug, statement] of Object.entries(records.statements)) {
    const { utterance } = (statement ?? {}) as { utterance?: unknown };
    if (typeof utterance !== 'string') continue;
    if (changed.records.has('statements', slug)) affected.add('utterances', utterance);
    else help('utterances', utterance);
  }
  for (const kind of ['events', 'statements'] as const) {
    for (const slug of changed.records.of(kind)) {
      const { links, 'responds-to': answers } = (records[kind][slug] ?? {}) as Record<string, unknown>;
      for (const each of [links, answers].flatMap((list) => (Array.isArray(list) ? list : []))) {
        for (const [key, of] of [
          ['event', 'events'],
          ['statement', 'statements'],
        ] as const) {
          if (typeof each?.[key] === 'string') help(of, each[key]);
        }
      }
    }
  }
  eachReference(records, (kind, slug) => {
    if (kind === 'sources') help(kind, slug);
  });
  // Two records may say that they had one slug.
  const old = formerSlugsIn(records);
  await addFormer(growing, old);
  for (const [kind, slug] of old) {
    const now = growing.former.get(`${kind}/${slug}`);
    if (now) help(kind, now);
  }
  const [statements = [], utterances = []] = await ask(database, [
    {
      sql: 'SELECT DISTINCT statements.slug FROM events JOIN claims ON event_id = events.id JOIN statements ON statements.id = statement_id WHERE events.slug IN (SELECT value FROM json_each(?))',
      params: [JSON.stringify([...affected.of('events'), ...helping.of('events')])],
    },
    {
      sql: 'SELECT DISTINCT utterances.slug FROM statements JOIN utterances ON utterances.id = utterance_id WHERE statements.slug IN (SELECT value FROM json_each(?))',
      params: [JSON.stringify([...affected.of('statements'), ...helping.of('statements')])],
    },
  ]);
  for (const { slug } of statements) help('statements', String(slug));
  for (const { slug } of utterances) help('utterances', String(slug));
  if (affected.size + helping.size > size) return true;
  await addAlike(growing, records);
  return affected.size + helping.size > size;
}

const formerSlugsIn = (records: Written['records']): [Kind, string][] =>
  KIND_KEYS.flatMap((kind) =>
    Object.values(records[kind]).flatMap((record) => {
      const { formerly } = (record ?? {}) as { formerly?: unknown };
      return (Array.isArray(formerly) ? formerly : []).map((slug): [Kind, string] => [kind, String(slug)]);
    }),
  );

async function check(growing: Growing, first: Written, texts: string | undefined): Promise<Checked> {
  const { database, affected } = growing;
  const wanted = isWanted(growing);
  const asked = new Records();
  eachReference(first.records, (kind, slug) => asked.add(kind, slug));
  await addFormer(growing, [...asked]);
  for (const [kind, slug] of [...asked]) {
    const now = growing.former.get(`${kind}/${slug}`);
    if (now) asked.add(kind, now);
  }
  for (const slug of await pointsOf(database, [...affected.of('utterances')])) asked.add('statements', slug);
  const context = noContext();
  await addContext(database, context, asked, wanted);
  await addContext(database, context, await meantBy(growing, first, asked, context), wanted);
  await addPublished(growing, context);
  await addCarriers(growing, context);
  const cites = await citedElsewhere(database, [...affected.of('sources')], wanted);
  if (Object.keys(cites).length) context.events[ELSEWHERE] = { occurred: '2000', cites };
  // The paragraphs of other sources are not counted here.
  const isSettled = (kind: string, slug: string) => kind === 'sources' && !affected.has(kind, slug);
  const around = { context, isSettled, coming: growing.coming };
  const checked = checkWritten(together(growing, context), texts, around);
  if (!checked.dossier || !(await addPositionsBefore(growing, checked.dossier, context))) return checked;
  return checkWritten(together(growing, context), texts, around);
}

/** No slug. */
const ELSEWHERE = ' elsewhere';
