/** Whose a row is: the record whose dossiers say it, or from which it follows. */
import { getTableColumns } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import { KINDS, type Kind, type TableName } from '../../../schema/kinds.ts';
import { SLUG_RANGES, type SlugRange, slugBelow } from '../../../schema/slug-ranges.ts';
import { KIND_KEYS } from '../format.ts';
import { rowKey } from '../plan.ts';
import { FILLED, type Rows } from '../row.ts';
import { TABLES, type Table, type Values } from '../store.ts';

/** The columns that lead to the owner, step by step; of several, the one that is filled. A record owns itself. */
const OWNED_BY: Readonly<Record<Exclude<TableName, Kind | 'formerSlugs'>, readonly string[]>> = {
  actorNames: ['actorId'],
  actorNameWords: ['nameId'],
  affiliations: ['actorId'],
  placeScopes: ['placeId'],
  sourceVia: ['sourceId'],
  sourceCoding: ['sourceId'],
  sourceOrigins: ['sourceId'],
  participations: ['eventId'],
  eventLinks: ['fromId'],
  eventParties: ['eventId'],
  eventSources: ['eventId'],
  claims: ['eventId'],
  claimRelays: ['claimId'],
  claimSupersedes: ['claimId'],
  claimContradictions: ['claimId'],
  accounts: ['eventId'],
  accountCounts: ['accountId'],
  accountValues: ['accountId'],
  accountValueClaims: ['valueId'],
  accountFigures: ['countId'],
  accountOrigins: ['accountId'],
  accountOriginSources: ['originId'],
  accountOriginJoins: ['originId'],
  utteranceAudience: ['utteranceId'],
  utteranceSources: ['utteranceId'],
  statementActs: ['statementId'],
  statementAbout: ['statementId'],
  statementTargets: ['statementId'],
  statementSources: ['statementId'],
  renderings: ['statementId'],
  positions: ['statementId'],
  responses: ['reactionEventId', 'reactionStatementId'],
  responseActors: ['responseId'],
  citations: [
    'eventId',
    'participationId',
    'linkId',
    'actorId',
    'affiliationId',
    'statementId',
    'utteranceId',
    'responseId',
  ],
};

const byName = new Map(TABLES.map((table) => [table.property, table]));
export const tableOf = (name: TableName): Table => byName.get(name) as Table;
export const isKind = (name: TableName): name is Kind => name in KINDS;

/** The tables whose rows have an owner that is found by their columns. */
export const OWNED = TABLES.filter(({ property }) => property !== 'formerSlugs');

/** How rows of the table are found by a reference without an index. */
export function slugRangeOf({ property }: Table, column: string): SlugRange | undefined {
  const { [column]: reference } = getTableColumns(FILLED[property]);
  return reference && SLUG_RANGES.get(reference as SQLiteColumn);
}

function ways(table: Table): { column: string; to: TableName; range?: SlugRange }[] {
  const columns = OWNED_BY[table.property as keyof typeof OWNED_BY];
  return columns.map((property) => {
    const column = table.columns.find((each) => each.property === property);
    if (!column?.references) throw new Error(`${table.name}.${property} leads to no table`);
    return { column: column.name, to: column.references, range: slugRangeOf(table, property) };
  });
}

/** `ids` is a parameter that holds, by kind, a list of the ids of records. */
export function ownedCondition(name: TableName, ids: string): string {
  if (isKind(name)) return `id IN (SELECT value FROM json_each(${ids}, '$.${name}'))`;
  const table = tableOf(name);
  return ways(table)
    .map(({ column, to, range }) => {
      const above = tableOf(to).name;
      const owners = isKind(to)
        ? `SELECT value FROM json_each(${ids}, '$.${to}')`
        : `SELECT id FROM ${above} WHERE ${ownedCondition(to, ids)}`;
      if (!range) return `${column} IN (${owners})`;
      const below = slugBelow('own.slug', 'above.slug', range.word);
      return `slug IN (SELECT own.slug FROM ${above} AS above CROSS JOIN ${table.name} AS own ON ${below} WHERE above.id IN (${owners}))`;
    })
    .join(' OR ');
}

/** For each kind that may own rows of the table, the id of the owner as SQL over the row `row`. */
export function ownerIds(name: TableName, row: string): { kind: Kind; id: string }[] {
  if (isKind(name)) return [{ kind: name, id: `${row}.id` }];
  return ways(tableOf(name)).flatMap(({ column, to }) =>
    isKind(to)
      ? [{ kind: to, id: `${row}.${column}` }]
      : ownerIds(to, `${to}_of`).map(({ kind, id }) => ({
          kind,
          id: `(SELECT ${id} FROM ${tableOf(to).name} AS ${to}_of WHERE ${to}_of.id = ${row}.${column})`,
        })),
  );
}

/** The record that a row is of, by its references and the slugs in them. */
export function ownerOf(name: TableName, row: Values): [Kind, string] {
  if (isKind(name)) return [name, String(row.slug)];
  for (const { property, to } of columnsOf(name)) {
    const key = row[property];
    if (key === null || key === undefined) continue;
    return isKind(to) ? [to, String(key)] : ownerOfKey(to, String(key));
  }
  throw new Error(`a row of ${name} has no owner`);
}

/** Slugs of parts begin with that of their record; that of an answer has two, and the second is its record's (slugs.ts). */
function ownerOfKey(name: TableName, key: string): [Kind, string] {
  if (name === 'responses') {
    const reaction = key.slice(key.indexOf('/') + 1);
    return reaction.startsWith('event:')
      ? ['events', reaction.slice('event:'.length)]
      : ['statements', reaction];
  }
  const [first] = columnsOf(name);
  if (!first) throw new Error(`${name} has no owner`);
  return isKind(first.to) ? [first.to, key.slice(0, key.indexOf('/'))] : ownerOfKey(first.to, key);
}

function columnsOf(name: TableName): { property: string; to: TableName }[] {
  return OWNED_BY[name as keyof typeof OWNED_BY].map((property) => ({
    property,
    to: tableOf(name).columns.find((column) => column.property === property)?.references as TableName,
  }));
}

/** The rows of these records, and the old slugs of all that they are made of. */
export function rowsOwnedBy(isOwner: (kind: Kind, slug: string) => boolean, rows: Rows): Rows {
  const owners = ownersOf(rows);
  const owned = OWNED.map(({ property }) => [
    property,
    (rows[property] as Values[]).filter((row) => {
      const owner = owners(property, row);
      return owner !== undefined && isOwner(...owner);
    }),
  ]);
  const own = Object.fromEntries(owned) as Omit<Rows, 'formerSlugs'>;
  const slugs = new Set(
    TABLES.flatMap(({ property, name, columns }) =>
      columns.some((column) => column.property === 'slug') && property !== 'formerSlugs'
        ? (own[property] as Values[]).map(({ slug }) => `${name}/${slug}`)
        : [],
    ),
  );
  return {
    ...own,
    formerSlugs: rows.formerSlugs.filter(({ kind, record }) => slugs.has(`${kind}/${record}`)),
  };
}

function ownersOf(rows: Rows): (name: TableName, row: Values) => [Kind, string] | undefined {
  const byKey = new Map<TableName, Map<string, Values>>();
  const rowOf = (name: TableName, key: string) => {
    const { key: keys } = tableOf(name);
    const known = byKey.get(name) ?? new Map((rows[name] as Values[]).map((row) => [rowKey(keys, row), row]));
    byKey.set(name, known);
    return known.get(key);
  };
  return function ownerOf(name, row): [Kind, string] | undefined {
    if (isKind(name)) return [name, String(row.slug)];
    for (const property of OWNED_BY[name as keyof typeof OWNED_BY]) {
      const key = row[property];
      if (key === null || key === undefined) continue;
      const to = tableOf(name).columns.find((column) => column.property === property)
        ?.references as TableName;
      if (KIND_KEYS.includes(to as Kind)) return [to as Kind, String(key)];
      const above = rowOf(to, String(key));
      return above && ownerOf(to, above);
    }
    return undefined;
  };
}
