/** Generated operations, each asked once: what was answered, and what the Worker logged of it. */
import { vi } from 'vitest';
import { ask, type Reply } from '../graphql/ask.ts';
import { logged } from '../http/request.ts';
import type { Operation } from './operations.ts';

export interface Asked extends Operation {
  status: number;
  data: Reply['data'];
  errors: NonNullable<Reply['errors']>;
  /** By D1's own count, as the Worker logs it. */
  rowsRead: number;
  price: number;
}

export async function askAll(operations: Operation[]): Promise<{ asked: Asked[]; failures: unknown[] }> {
  const log = logged();
  const replies: Reply[] = [];
  for (const { query, variables, operationName } of operations) {
    replies.push(await ask(query, variables, operationName));
  }
  const costs = log.events('operation');
  const failures = [...log.events('error'), ...log.events('database')];
  vi.restoreAllMocks();
  if (costs.length !== operations.length) throw new Error(`${costs.length} operations were logged`);
  const asked = operations.map((operation, index) => {
    const { status, data, errors = [] } = replies[index] as Reply;
    const { price, rowsRead } = costs[index];
    return { ...operation, status, data, errors, price, rowsRead };
  });
  return { asked, failures };
}
