/** What names the data as a whole, and how much of it there is. */
import { createHash } from 'node:crypto';
import type { Rows, TableName } from './row.ts';

export interface Dataset {
  /** The SHA-256 of what all rows say, hex: the same wherever they say the same, in whichever order and under whichever ids. */
  version: string;
  events: number;
  actors: number;
  statements: number;
  sources: number;
  claims: number;
}

export function datasetOf(rows: Rows): Dataset {
  const { events, actors, statements, sources, claims } = rows;
  return {
    version: versionOf(rows),
    events: events.length,
    actors: actors.length,
    statements: statements.length,
    sources: sources.length,
    claims: claims.length,
  };
}

/** Tables that only help to find what others hold. */
const LOOKUPS: readonly TableName[] = [
  'actorNameWords',
  'eventParties',
  'placeScopes',
  'responseActors',
  'sourceOrigins',
];

/** What is null says nothing, so that a column more that nobody fills is no change of the data. */
function versionOf(rows: Rows): string {
  const tables = Object.entries(rows).filter(([table]) => !LOOKUPS.includes(table as TableName));
  const lines = tables.flatMap(([table, all]) =>
    all.map((row) => {
      const values = Object.entries(row).filter(([column, value]) => value !== null && !isLookup(column));
      return JSON.stringify([table, ...values.sort(([a], [b]) => (a < b ? -1 : 1))]);
    }),
  );
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}

/** `occurredWithin` and `saidWithin` say how long a date is, for filters to find it by; `elapsed` follows from two dates. */
export function isLookup(column: string): boolean {
  return column.endsWith('Within') || column === 'elapsed';
}
