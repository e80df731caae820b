/** Whom and what a change concerns, beside the record that it is of: for whoever follows an event, an actor, a party or a topic. */
import type { Kind, TableName } from '../../schema/kinds.ts';
import { ownerOf } from '../dossier/near/owners.ts';
import type { Rows } from '../dossier/row.ts';
import type { Values } from '../dossier/store.ts';

export type Subject = readonly [kind: Kind, slug: string];
/** By record, as `events/raid`. */
type Concerns = ReadonlyMap<string, readonly Subject[]>;

/** What can be followed. */
const FOLLOWED: readonly Kind[] = ['events', 'actors', 'parties', 'topics'];

/** The columns of the rows of a record that lead to others. */
const LEADS: { [Table in TableName]?: Readonly<Record<string, Kind>> } = {
  actors: { partyId: 'parties' },
  eventParties: { partyId: 'parties' },
  participations: { actorId: 'actors' },
  positions: { topicId: 'topics' },
  responses: { subjectEventId: 'events' },
  statementAbout: { eventId: 'events' },
  statements: { speakerId: 'actors', onBehalfOfId: 'actors', partyId: 'parties' },
  utterances: { speakerId: 'actors', onBehalfOfId: 'actors', partyId: 'parties' },
};

/** By their rows before and after: whoever took part until now is concerned as well. */
export function concernsOf(
  records: readonly { kind: Kind; slug: string; former?: string }[],
  ...states: readonly Rows[]
): Concerns {
  const names = new Map(records.map(({ kind, slug, former = slug }) => [`${kind}/${former}`, slug]));
  const nameNow = (kind: Kind, slug: string): Subject => [kind, names.get(`${kind}/${slug}`) ?? slug];
  const changed = new Set(records.map(({ kind, slug }) => `${kind}/${slug}`));
  const found = new Map<string, Map<string, Subject>>();
  for (const rows of states) {
    for (const [table, leads] of Object.entries(LEADS) as [TableName, Record<string, Kind>][]) {
      for (const row of rows[table] as Values[]) {
        const record = nameNow(...ownerOf(table, row)).join('/');
        if (!changed.has(record)) continue;
        const subjects = found.get(record) ?? new Map<string, Subject>();
        found.set(record, subjects);
        for (const [column, kind] of Object.entries(leads)) {
          const slug = row[column];
          if (slug == null) continue;
          const subject = nameNow(kind, String(slug));
          subjects.set(subject.join('/'), subject);
        }
      }
    }
  }
  return new Map([...found].map(([record, subjects]) => [record, [...subjects.values()]]));
}

/** Of one change, the record itself included. */
export function subjectsOf({ kind, slug }: { kind: Kind; slug: string }, concerns: Concerns): Subject[] {
  const others = concerns.get(`${kind}/${slug}`) ?? [];
  if (!FOLLOWED.includes(kind)) return [...others];
  return [[kind, slug], ...others.filter((other) => other[0] !== kind || other[1] !== slug)];
}
