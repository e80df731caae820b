/** D1 takes statements and values of some 100 KB; a row of a dossier is far below. */
const MAX_CHARACTERS = 30_000;

export interface Statement {
  sql: string;
  params: string[];
}

/** The same statement for as many rows at a time as one parameter, a JSON list of lists, can carry. */
export function eachChunk(rows: readonly (readonly unknown[])[], sql: string): Statement[] {
  const chunks: string[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const values of rows) {
    const row = JSON.stringify(values);
    size += row.length;
    if (size > MAX_CHARACTERS) {
      chunks.push([]);
      size = row.length;
    }
    chunks.at(-1)?.push(row);
  }
  return chunks.map((chunk) => ({ sql, params: [`[${chunk.join(',')}]`] }));
}
