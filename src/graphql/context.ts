import type { SQL } from 'drizzle-orm';
import type { ASTNode } from 'graphql';
import type { Statistics } from '../sql/statistics.ts';
import type { Price } from './price.ts';

/** What a resolver gets: made anew for each request. */
export interface Context {
  database: {
    /** The value of one JSON expression; `node` is the field it answers, for an error to point at. */
    answer(expression: SQL, node?: ASTNode): Promise<unknown>;
  };
  price: Price;
  /** What the data hold at most. */
  statistics: () => Promise<Statistics>;
}
