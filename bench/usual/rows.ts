/** What a resolver gets of a record: its row. */
import type * as tables from '../../schema/tables.ts';

export type RowOf<Name extends TableName> = (typeof tables)[Name]['$inferSelect'];
type TableName = {
  [Name in keyof typeof tables]: (typeof tables)[Name] extends { $inferSelect: object } ? Name : never;
}[keyof typeof tables];
