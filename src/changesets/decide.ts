/** What becomes of a changeset that was proposed: it is reviewed, and then published, rejected or withdrawn. */
import { Advised } from '../dossier/advised.ts';
import { applyPlan, StalePlan } from '../dossier/apply.ts';
import { ask } from '../dossier/near/stored.ts';
import { type Outcome, planFor } from '../dossier/plan-for.ts';
import { StaleBase, staleIn } from './stale.ts';
import { type Changeset, changesetOf, detailsOf, type Review, textsOf } from './store.ts';

/** Whoever decides. */
export interface Decider {
  by: string;
  /** Where one person is all there is, she approves her own. */
  isDeskOfOne?: boolean;
}

/** It may not be done so; the message says what may. */
export class Forbidden extends Advised {}

export class NotProposed extends Error {
  constructor({ number, state }: Changeset) {
    super(`changeset ${number} is ${state.toLowerCase()} already`);
  }
}

/** At most so many others publish something else at the same moment. */
const MAX_ATTEMPTS = 10;

export async function publish(
  database: D1Database,
  number: number,
  { by, isDeskOfOne = false }: Decider,
): Promise<Outcome> {
  for (let attempt = 1; ; attempt += 1) {
    const changeset = await proposedIn(database, number);
    const { reviews } = await detailsOf(database, number);
    if (!isDeskOfOne) assertApproved(changeset, reviews);
    const stale = await staleIn(database, changeset);
    if (stale.length) throw new StaleBase(stale, number);
    const texts = await textsOf(
      database,
      changeset.dossiers.map(({ after }) => after),
    );
    const { removal: _, ...outcome } = await planFor(database, {
      given: changeset.dossiers.flatMap(({ name, after, folder, place }) =>
        after === null ? [] : [{ name, text: texts.get(after) ?? '', folder, place }],
      ),
      remove: changeset.dossiers.flatMap(({ name, after }) => (after === null ? [name] : [])),
      files: [],
    });
    const { plan, records, effects = [], problems } = outcome;
    if (!plan) return outcome;
    plan.changeset = { by, number, records, effects, problems };
    try {
      await applyPlan(database, plan);
      return outcome;
    } catch (error) {
      const isOfOther = error instanceof StalePlan || /STALE_BASE|DECIDED/.test(String(error));
      if (!isOfOther || attempt === MAX_ATTEMPTS) throw error;
    }
  }
}

/** A rejection ends it; an approval is kept, and whoever may publishes. */
export async function review(
  database: D1Database,
  number: number,
  { by, isDeskOfOne = false }: Decider,
  { verdict, comment }: Pick<Review, 'verdict'> & { comment?: string | undefined },
): Promise<Changeset> {
  const changeset = await proposedIn(database, number);
  if (!isDeskOfOne && changeset.author === by) {
    throw new Forbidden(
      `changeset ${number} is by ${by}, and somebody else must review it; whoever made it may withdraw it`,
    );
  }
  await decide(database, changeset, [
    {
      sql: `INSERT INTO reviews (changeset, position, base, reviewer, verdict, comment, created_at) SELECT ${number}, (SELECT count(*) FROM reviews WHERE changeset = ${number}), ${changeset.base}, ?1 ->> 'by', ?1 ->> 'verdict', ?1 ->> 'comment', strftime('%Y-%m-%dT%H:%M:%fZ', 'now')`,
      params: [JSON.stringify({ by, verdict, comment: comment || null })],
    },
    ...(verdict === 'REJECT' ? [stateStatement(number, 'REJECTED', by)] : []),
  ]);
  return changesetOf(database, number);
}

export async function withdraw(
  database: D1Database,
  number: number,
  { by, isDeskOfOne = false }: Decider,
): Promise<Changeset> {
  const changeset = await proposedIn(database, number);
  if (!isDeskOfOne && changeset.author !== by) {
    throw new Forbidden(`changeset ${number} is by ${changeset.author}, who alone may withdraw it`);
  }
  await decide(database, changeset, [stateStatement(number, 'WITHDRAWN', by)]);
  return changesetOf(database, number);
}

export async function proposedIn(database: D1Database, number: number): Promise<Changeset> {
  const changeset = await changesetOf(database, number);
  if (changeset.state !== 'PROPOSED') throw new NotProposed(changeset);
  return changeset;
}

function assertApproved({ number, author, base }: Changeset, reviews: readonly Review[]): void {
  const isApproved = reviews.some(
    (given) => given.verdict === 'APPROVE' && given.base === base && given.reviewer !== author,
  );
  if (isApproved) return;
  throw new Forbidden(
    `changeset ${number} is not published before somebody else than ${author} approves it`,
    `npm run dossier -- review ${number} --approve`,
  );
}

type Statements = Parameters<typeof ask>[1];

async function decide(database: D1Database, changeset: Changeset, statements: Statements): Promise<void> {
  try {
    await ask(database, statements);
  } catch (error) {
    if (!String(error).includes('DECIDED')) throw error;
    throw new NotProposed(await changesetOf(database, changeset.number));
  }
}

const stateStatement = (number: number, state: 'REJECTED' | 'WITHDRAWN', by: string) => ({
  sql: `UPDATE changesets SET state = '${state}', decided_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), decided_by = ? WHERE number = ${number}`,
  params: [by],
});
