/** Stored records that may be the same as changed ones: they are read as well, so that the checks can compare them. */
import type { Kind } from '../../../schema/kinds.ts';
import { slugBelow } from '../../../schema/slug-ranges.ts';
import { spellingsOf } from '../../reading/address.ts';
import type { Written } from '../read.ts';
import type { Growing } from './growing.ts';
import { ask } from './stored.ts';

const DAY_MILLISECONDS = 86_400_000;
/** Of each record. */
const MAX_ALIKE = 20;

type Loose = Readonly<Record<string, unknown>>;

/** Adds those that may be the same to what helps. */
export async function addAlike(growing: Growing, records: Written['records']): Promise<void> {
  const { database, changed, affected, helping } = growing;
  const all = (kind: Kind): Loose[] =>
    [...changed.records.of(kind)].flatMap((slug): Loose[] => {
      const record = records[kind][slug];
      return typeof record === 'object' && record !== null ? [record as Loose] : [];
    });
  const [bySha256 = [], byUrl = [], events = [], statements = []] = await ask(database, [
    {
      sql: 'SELECT slug FROM sources WHERE sha256 IN (SELECT value FROM json_each(?))',
      params: [JSON.stringify(all('sources').flatMap(({ sha256 }) => sha256 ?? []))],
    },
    {
      sql: 'SELECT slug FROM sources WHERE url IN (SELECT value FROM json_each(?))',
      params: [
        JSON.stringify(
          all('sources').flatMap(({ url }) => (typeof url === 'string' ? spellingsOf(url) : [])),
        ),
      ],
    },
    {
      sql: `SELECT found.slug FROM json_each(?) AS asked CROSS JOIN events AS found ON found.id IN (
        SELECT event.id FROM places JOIN events AS event ON place_id = places.id AND occurred_earliest >= asked.value ->> 2 AND occurred_earliest < asked.value ->> 3
        WHERE places.slug = asked.value ->> 0 AND type = asked.value ->> 1
          AND EXISTS (SELECT 1 FROM participations JOIN actors ON actors.id = actor_id WHERE ${slugBelow('participations.slug', 'event.slug', '')} AND actors.slug IN (SELECT value FROM json_each(asked.value, '$[4]')))
        LIMIT ${MAX_ALIKE})`,
      params: [JSON.stringify(all('events').flatMap(placeAndDay))],
    },
    {
      sql: `SELECT found.slug FROM json_each(?) AS asked CROSS JOIN statements AS found ON found.id IN (
        SELECT statements.id FROM actors JOIN statements ON speaker_id = actors.id AND said_earliest >= asked.value ->> 1 AND said_earliest < asked.value ->> 2
        WHERE actors.slug = asked.value ->> 0 AND EXISTS (SELECT 1 FROM renderings WHERE statement_id = statements.id AND directness = 'VERBATIM')
        LIMIT ${MAX_ALIKE})`,
      params: [JSON.stringify(all('statements').flatMap(speakerAndDay))],
    },
  ]);
  const add = (kind: Kind, found: readonly { slug?: unknown }[]) => {
    for (const { slug } of found) if (!affected.has(kind, String(slug))) helping.add(kind, String(slug));
  };
  add('sources', [...bySha256, ...byUrl]);
  add('events', events);
  add('statements', statements);
}

function placeAndDay({ type, place, occurred, participants }: Loose): unknown[][] {
  const days = around(occurred);
  const actors = listed(participants).flatMap(({ actor }) => actor ?? []);
  return days && place && type && actors.length ? [[place, type, ...days, actors]] : [];
}

function speakerAndDay({ speaker, said, renderings }: Loose): unknown[][] {
  const days = around(said);
  return days && speaker && listed(renderings).some(({ verbatim }) => verbatim) ? [[speaker, ...days]] : [];
}

const listed = (list: unknown): Loose[] =>
  Array.isArray(list) ? list.filter((each) => typeof each === 'object' && each !== null) : [];

/** The day with those beside it, as it may be another one in another zone; nothing where the day isn't known. */
function around(date: unknown): [from: string, to: string] | undefined {
  const day = Date.parse(/^\d{4}-\d\d-\d\d/.exec(String(date))?.[0] ?? '');
  if (Number.isNaN(day)) return undefined;
  const [from = '', to = ''] = [-1, 2].map((days) => new Date(day + days * DAY_MILLISECONDS).toISOString());
  return [from, to];
}
