/** A changeset that waits for others to look at it. */

import { type ChangedTexts, textStatements } from '../dossier/kept.ts';
import { ask, type Query } from '../dossier/near/stored.ts';
import { type Outcome, planFor, type Wanted } from '../dossier/plan-for.ts';
import { assertReason, idOf, proposeStatements, type Request } from './record.ts';
import { type Changeset, changesetOf } from './store.ts';

export interface Proposal extends Outcome {
  /** Nothing where there are problems, or where all that is said is published already. */
  changeset?: Changeset;
}

/** Checked and planned as for an apply, and nothing of it is published. */
export async function propose(database: D1Database, wanted: Wanted, request: Request): Promise<Proposal> {
  assertReason(request);
  const { removal, ...outcome } = await planFor(database, wanted);
  if (removal && !wanted.allowRemoval) throw removal;
  const { plan, records, effects = [], problems } = outcome;
  if (!plan) return outcome;
  const known = await proposedBefore(database, request, plan.texts);
  if (known) return { ...outcome, changeset: known };
  if (!plan.texts) return outcome;
  const statements: Query[] = [
    ...textStatements(plan.texts.written),
    ...proposeStatements(request, plan.texts, { records, effects, problems }, plan.revision),
    { sql: 'SELECT max(number) AS number FROM changesets', params: [] },
  ];
  try {
    const made = (await ask(database, statements)).at(-1)?.[0]?.number;
    return { ...outcome, changeset: await changesetOf(database, Number(made)) };
  } catch (error) {
    // Of two that propose the same under one id, one was faster; so was an attempt that was reported as failed.
    const other = await proposedBefore(database, request, plan.texts);
    if (!other) throw error;
    return { ...outcome, changeset: other };
  }
}

export class IdTaken extends Error {
  constructor(id: string, number: number) {
    super(
      `changeset ${number}, which says something else, was proposed with the id "${id}": take another id`,
    );
  }
}

async function proposedBefore(
  database: D1Database,
  request: Request,
  texts: ChangedTexts | undefined,
): Promise<Changeset | undefined> {
  const { clientMutationId: id, kind = 'ORDINARY' } = request;
  if (id === undefined) return undefined;
  const [[row] = []] = await ask(database, [
    { sql: 'SELECT number FROM changesets WHERE client_mutation_id = ?', params: [idOf(request) ?? ''] },
  ]);
  if (!row) return undefined;
  const changeset = await changesetOf(database, Number(row.number));
  const after = new Map([
    ...(texts?.written ?? []).map(({ name, sha256 }) => [name, sha256] as const),
    ...(texts?.removed ?? []).map((name) => [name, null] as const),
  ]);
  // Where it is published by now, none of it is a change any more.
  const isSame = [...after].every(([name, hash]) =>
    changeset.dossiers.some((dossier) => dossier.name === name && dossier.after === hash),
  );
  const isOtherwise = request.comment !== undefined && (request.comment || null) !== changeset.comment;
  if (!isSame || isOtherwise || changeset.kind !== kind) throw new IdTaken(id, changeset.number);
  return changeset;
}
