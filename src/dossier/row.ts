import type { InferSelectModel } from 'drizzle-orm';
import type * as tables from '../../schema/tables.ts';

export type TableName = Exclude<keyof typeof tables, 'revisions' | 'statistics'>;
type Stored<Name extends TableName> = InferSelectModel<(typeof tables)[Name]>;

/**
 * A row before it has an integer id: references name the key of the row that they lead to (see `store.ts`). It is
 * written as it is, so what is true or false is 1 or 0.
 */
export type PlannedRow<Name extends TableName> = {
  [Column in Exclude<keyof Stored<Name>, 'id'>]: Column extends `${string}Id`
    ? string | Extract<Stored<Name>[Column], null>
    : Stored<Name>[Column] extends boolean
      ? 0 | 1
      : Stored<Name>[Column];
};
export type Rows = { [Name in TableName]: PlannedRow<Name>[] };
