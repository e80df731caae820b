/** What follows from the records: here from the dossiers' own facts, where the API reads what was worked out when they were stored. */
import { isOverBefore, parseDate } from '../../schema/dates.ts';
import type { Row, Rows } from './rows.ts';

/** Worked out once for each row. */
function remembered<Fact extends object>(work: (row: Row, rows: Rows) => Fact) {
  const facts = new WeakMap<Row, Fact>();
  return (row: Row, rows: Rows): Fact => {
    const fact = facts.get(row) ?? work(row, rows);
    facts.set(row, fact);
    return fact;
  };
}

/** Ids of the sources that cite the event, one who takes part in it, a link that starts at it, or claim something of it. */
export const sourcesOfEvent = remembered(({ id }, rows): Set<number> => {
  return new Set(
    [
      ...rows.having('citations', 'event_id', id),
      ...rows
        .having('participations', 'event_id', id)
        .flatMap((participation) => rows.having('citations', 'participation_id', participation.id)),
      ...rows
        .having('event_links', 'from_id', id)
        .flatMap((link) => rows.having('citations', 'link_id', link.id)),
      ...rows.having('claims', 'event_id', id),
    ].map(({ source_id }) => source_id),
  );
});

export const sourcesOfStatement = remembered(({ id }, rows): Set<number> => {
  const carrying = [
    ...rows.having('renderings', 'statement_id', id),
    ...rows.having('citations', 'statement_id', id),
  ];
  return new Set(carrying.map(({ source_id }) => source_id));
});

export const sourcesOfUtterance = remembered(({ id }, rows): Set<number> => {
  const points = rows.having('statements', 'utterance_id', id);
  return new Set([
    ...rows.having('citations', 'utterance_id', id).map(({ source_id }) => source_id),
    ...points.flatMap((point) => [...sourcesOfStatement(point, rows)]),
  ]);
});

export const partiesOfEvent = remembered(({ id }, rows): Set<number> => {
  const actors = rows
    .having('participations', 'event_id', id)
    .map(({ actor_id }) => rows.byId('actors', actor_id));
  return new Set(actors.flatMap((actor) => actor?.party_id ?? []));
});

/** The party of whom the speaker speaks for, or else of the speaker. */
export function partyOfStatement({ on_behalf_of_id, speaker_id }: Row, rows: Rows): number | null {
  return rows.byId('actors', on_behalf_of_id)?.party_id ?? rows.byId('actors', speaker_id)?.party_id ?? null;
}

/** The place and all places around it. */
export function scopesOf(place: Row | null, rows: Rows): Row[] {
  return place ? [place, ...scopesOf(rows.byId('places', place.part_of_id), rows)] : [];
}

export const isDisputed = ({ id }: Row, rows: Rows): boolean =>
  rows.having('accounts', 'event_id', id).some(({ agreement }) => agreement === 'CONTRADICTORY');

/** A source without a known publisher counts as of another. */
export const isOfAnother = (source: Row, other: Row | null): boolean =>
  other?.publisher_id == null || source.publisher_id === null || other.publisher_id !== source.publisher_id;

/** Publisher and agencies. */
const originsOf = ({ id, publisher_id }: Row, rows: Rows): Set<number> =>
  new Set(
    [publisher_id ?? [], ...rows.having('source_via', 'source_id', id).map((via) => via.actor_id)].flat(),
  );

export function sourcesOfSameOrigin(source: Row, rows: Rows): Row[] {
  const origins = originsOf(source, rows);
  const carried = rows.all('statements').filter((said) => sourcesOfStatement(said, rows).has(source.id));
  return rows
    .all('sources')
    .filter(
      (other) =>
        other.id !== source.id &&
        (!origins.isDisjointFrom(originsOf(other, rows)) ||
          carried.some((said) => sourcesOfStatement(said, rows).has(other.id))),
    );
}

export function isOmittedStatement(source: Row, statement: Row, rows: Rows): boolean {
  const carriers = sourcesOfStatement(statement, rows);
  const isAbout = rows
    .having('statement_about', 'statement_id', statement.id)
    .some(({ event_id }) => sourcesOfEvent(rows.byId('events', event_id) as Row, rows).has(source.id));
  const saidAfter =
    source.published_edtf !== null &&
    isOverBefore(parseDate(source.published_edtf), parseDate(statement.said_edtf));
  return (
    isAbout &&
    !carriers.has(source.id) &&
    !saidAfter &&
    [...carriers].some((id) => isOfAnother(source, rows.byId('sources', id)))
  );
}

export function isOmittedClaim(source: Row, claim: Row, rows: Rows): boolean {
  const own = rows
    .having('claims', 'source_id', source.id)
    .some(({ event_id, property }) => event_id === claim.event_id && property === claim.property);
  const isCoded = rows
    .having('source_coding', 'source_id', source.id)
    .some(({ property }) => property === claim.property);
  return (
    sourcesOfEvent(rows.byId('events', claim.event_id) as Row, rows).has(source.id) &&
    isCoded &&
    !own &&
    isOfAnother(source, rows.byId('sources', claim.source_id))
  );
}

const EARTH_RADIUS_KILOMETRES = 6371.0088;

/** Along a great circle; by vectors, which is another formula than the API's. */
export function kilometresBetween(a: [number, number], b: [number, number]): number {
  const vectors = [a, b].map(([latitude, longitude]) => {
    const [north, east] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
    return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
  }) as [[number, number, number], [number, number, number]];
  const [[ax, ay, az], [bx, by, bz]] = vectors;
  const cross = Math.hypot(ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx);
  return EARTH_RADIUS_KILOMETRES * Math.atan2(cross, ax * bx + ay * by + az * bz);
}

/** What makes two numbers count the same. */
const COUNTED_BY = [
  'event_id',
  'property',
  'unit',
  'actor_id',
  'period_edtf',
  'basis',
  'as_of_edtf',
] as const;

/** Each other claim that cannot be true beside a claim, with the reason where the dossier gives one. */
export function contradictionsOf(claim: Row, rows: Rows): Row[] {
  const declared = rows
    .having('claim_contradictions', 'claim_id', claim.id)
    .map(({ other_id, reason }): Row => ({ other: rows.byId('claims', other_id), reason }));
  const isNumber = (row: Row) => row.qualifier !== null && row.superseded === 0;
  const numbers = rows
    .having('claims', 'event_id', claim.event_id)
    .filter((other) => isNumber(claim) && isNumber(other))
    .filter((other) => COUNTED_BY.every((column) => other[column] === claim[column]))
    .filter((other) => areApart(endsOf(claim), endsOf(other)))
    .filter(({ id }) => !declared.some(({ other }) => other.id === id));
  const scopes = (row: Row) => scopesOf(rows.byId('places', row.place_id), rows);
  const places = rows
    .having('claims', 'event_id', claim.event_id)
    .filter((other) => claim.place_id !== null && other.place_id !== null)
    .filter((other) => !scopes(claim).some(({ id }) => id === other.place_id))
    .filter((other) => !scopes(other).some(({ id }) => id === claim.place_id))
    .filter(({ id }) => !declared.some(({ other }) => other.id === id));
  const undeclared = [...numbers, ...places].map((other): Row => ({ other, reason: null }));
  return [...declared, ...undeclared];
}

type Ends = [low: number, high: number];

const areApart = ([low, high]: Ends, [otherLow, otherHigh]: Ends) => high < otherLow || otherHigh < low;

function endsOf({ qualifier, low, best, high }: Row): Ends {
  if (qualifier === 'ABOUT') return [(best * 9) / 10, (best * 11) / 10];
  return [low ?? 0, high ?? Number.POSITIVE_INFINITY];
}
