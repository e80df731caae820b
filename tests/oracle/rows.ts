/**
 * The oracle: the same questions as the API's, answered by plain TypeScript over the rows of the tables, without SQL
 * conditions, indexes or plans. It is slow and simple; where the two disagree, one of them is wrong.
 */
import { env } from 'cloudflare:workers';
import { KINDS, type Kind } from '../../schema/kinds.ts';

// biome-ignore lint/suspicious/noExplicitAny: a row has the columns of its table, by their names in the database
export type Row = Record<string, any>;

/** Beside those of the kinds of records. */
const OTHERS = [
  'account_counts',
  'account_figures',
  'account_origin_joins',
  'account_origin_sources',
  'account_origins',
  'account_value_claims',
  'account_values',
  'accounts',
  'actor_names',
  'affiliations',
  'change_subjects',
  'changesets',
  'citations',
  'claim_contradictions',
  'claim_relays',
  'claim_supersedes',
  'claims',
  'event_links',
  'participations',
  'positions',
  'record_changes',
  'renderings',
  'response_actors',
  'responses',
  'revisions',
  'source_coding',
  'source_via',
  'statement_about',
  'statement_acts',
  'statement_targets',
  'utterance_audience',
] as const;
export type Table = Kind | (typeof OTHERS)[number];
const TABLES: readonly Table[] = [...(Object.keys(KINDS) as Kind[]), ...OTHERS];

/** All rows, each with the name of its table in `table`. */
export class Rows {
  readonly #tables: ReadonlyMap<Table, readonly Row[]>;
  readonly #groups = new Map<string, Map<unknown, Row[]>>();

  constructor(tables: ReadonlyMap<Table, readonly Row[]>) {
    this.#tables = tables;
  }

  all(table: Table): readonly Row[] {
    return this.#tables.get(table) as readonly Row[];
  }

  /** Those whose column has a value; none for null. */
  having(table: Table, column: string, value: unknown): readonly Row[] {
    const name = `${table}.${column}`;
    let groups = this.#groups.get(name);
    if (!groups) {
      groups = Map.groupBy(this.all(table), (row) => row[column]);
      this.#groups.set(name, groups);
    }
    return value === null ? [] : (groups.get(value) ?? []);
  }

  byId(table: Table, id: unknown): Row | null {
    return this.having(table, 'id', id)[0] ?? null;
  }

  bySlug(table: Table, slug: unknown): Row | null {
    return this.having(table, 'slug', slug)[0] ?? null;
  }
}

export async function readRows(): Promise<Rows> {
  const results = await env.DB.batch<Row>(TABLES.map((table) => env.DB.prepare(`SELECT * FROM ${table}`)));
  return new Rows(
    new Map(
      TABLES.map((table, index) => [
        table,
        (results[index]?.results ?? []).map((row) => ({ ...row, table })),
      ]),
    ),
  );
}
