/** What names the data as a whole, and how much of it there is. */
import { createHash } from 'node:crypto';
import type { Rows } from './row.ts';

export interface Dataset {
  /** The SHA-256 of all rows, hex: the same wherever they are the same, in whichever order and under whichever ids. */
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

/** What is null says nothing, so that a column more that nobody fills is no change of the data. */
function versionOf(rows: Rows): string {
  const lines = Object.entries(rows).flatMap(([table, all]) =>
    all.map((row) => {
      const values = Object.entries(row).filter(([, value]) => value !== null);
      return JSON.stringify([table, ...values.sort(([a], [b]) => (a < b ? -1 : 1))]);
    }),
  );
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}
