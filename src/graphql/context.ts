import type { SQL } from 'drizzle-orm';
import type { ASTNode } from 'graphql';
import type { Budget } from './plan.ts';

/** What a resolver gets: made anew for each request. */
export interface Context {
  database: {
    /** The value of one JSON expression; `node` is the field it answers, for an error to point at. */
    answer(expression: SQL, node?: ASTNode): Promise<unknown>;
  };
  budget: Budget;
}
