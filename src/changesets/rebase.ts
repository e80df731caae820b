/** Changesets that are put upon what was published meanwhile, and those that take another one back. */

import { type Given, textStatements } from '../dossier/kept.ts';
import { ask, type Query } from '../dossier/near/stored.ts';
import { planFor } from '../dossier/plan-for.ts';
import { type Decider, Forbidden, NotProposed, proposedIn } from './decide.ts';
import { type Conflict, merged } from './merge.ts';
import { type Proposal, propose } from './propose.ts';
import { assertReason, baseAt, dossierStatements, listsOf, type Request } from './record.ts';
import { type Change, changesetOf, hashesOf, textsOf } from './store.ts';

/** Both have changed the same records, each in another way. */
export class Conflicting extends Error {
  conflicts: readonly (Conflict & { dossier: string })[];
  constructor(what: string, conflicts: Conflicting['conflicts']) {
    const each = conflicts.map(({ dossier, record, ours, theirs }) => {
      if (record === undefined) return `"${dossier}" as a whole`;
      const [wanted, now] = differing(ours, theirs);
      return `${record} in "${dossier}", which would be ${cut(wanted)} and is ${cut(now)}`;
    });
    super(`${what} can't be put upon what was published since: both change ${each.join('; ')}`);
    this.conflicts = conflicts;
  }
}

/** Of two records as JSON the fields that are not the same in both. */
function differing(ours: string | null | undefined, theirs: string | null | undefined): [string, string] {
  const both = [ours, theirs].map((text) => (text ? (JSON.parse(text) as Record<string, unknown>) : null));
  const [one, other] = both.map((record) => Object.entries(record ?? {}));
  const same = (key: string) => JSON.stringify(both[0]?.[key]) === JSON.stringify(both[1]?.[key]);
  const shown = (entries: [string, unknown][] = []) =>
    JSON.stringify(Object.fromEntries(entries.filter(([key]) => !same(key))));
  return [both[0] ? shown(one) : 'nothing', both[1] ? shown(other) : 'nothing'];
}

const MAX_SHOWN = 300;
const cut = (text = '') => (text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);

interface Target {
  given: Given[];
  remove: string[];
}

type Step = Pick<Change, 'name' | 'folder' | 'place'> & { from: string | null; to: string | null };

/** What dossiers become, of which each is to go from one text to another, where they are at a third by now. */
async function targetOf(database: D1Database, steps: readonly Step[], what: string): Promise<Target> {
  const now = await hashesOf(
    database,
    steps.map(({ name }) => name),
  );
  const texts = await textsOf(database, [...steps.flatMap(({ from, to }) => [from, to]), ...now.values()]);
  const textOf = (hash: string | null | undefined) => texts.get(hash ?? null) ?? null;
  const target: Target = { given: [], remove: [] };
  const conflicts: (Conflict & { dossier: string })[] = [];
  for (const { name, folder, place, from, to } of steps) {
    const there = textOf(now.get(name));
    const result = merged(textOf(from), textOf(to), there);
    if ('conflicts' in result)
      conflicts.push(...result.conflicts.map((each) => ({ ...each, dossier: name })));
    else if (result.text !== null) target.given.push({ name, text: result.text, folder, place });
    else if (there !== null) target.remove.push(name);
  }
  if (conflicts.length) throw new Conflicting(what, conflicts);
  return target;
}

/** A changeset that brings back the texts of before one that is published. */
export async function revert(database: D1Database, number: number, request: Request): Promise<Proposal> {
  // The words below say what is taken back, and not what was wrong.
  assertReason(request);
  const changeset = await changesetOf(database, number);
  if (changeset.state !== 'PUBLISHED') {
    throw new Forbidden(
      `changeset ${number} is ${changeset.state.toLowerCase()}: only what is published can be taken back`,
    );
  }
  const steps = changeset.dossiers.map(({ before, after, ...dossier }) => ({
    ...dossier,
    from: after,
    to: before,
  }));
  const target = await targetOf(database, steps, `taking back changeset ${number}`);
  const { comment = `Takes back changeset ${number}${changeset.comment ? `: ${changeset.comment}` : ''}` } =
    request;
  return propose(
    database,
    { ...target, files: [], allowRemoval: true },
    { ...request, comment, reverts: number },
  );
}

/** The same changeset, on what is published now: what was approved before is to be approved again. */
export async function rebase(
  database: D1Database,
  number: number,
  { by, isDeskOfOne = false }: Decider,
): Promise<Proposal> {
  const changeset = await proposedIn(database, number);
  if (!isDeskOfOne && changeset.author !== by) {
    throw new Forbidden(`changeset ${number} is by ${changeset.author}, who alone may rebase it`);
  }
  const steps = changeset.dossiers.map(({ before, after, ...dossier }) => ({
    ...dossier,
    from: before,
    to: after,
  }));
  const target = await targetOf(database, steps, `changeset ${number}`);
  const { removal: _, ...outcome } = await planFor(database, { ...target, files: [] });
  const { plan, records, effects = [], problems } = outcome;
  if (!plan) return outcome;
  if (!plan.texts) {
    throw new Forbidden(
      `all that changeset ${number} says is published by now`,
      `npm run dossier -- withdraw ${number}`,
    );
  }
  const values = listsOf({ records, effects, problems });
  const lists = Object.keys(values).map((list) => `${list} = ?1 ->> '${list}'`);
  const statements: Query[] = [
    ...textStatements(plan.texts.written),
    {
      // A trigger refuses it where it is decided by now.
      sql: `UPDATE changesets SET state = 'PROPOSED', base = ${baseAt(plan.revision)}, ${lists.join(', ')} WHERE number = ${number}`,
      params: [JSON.stringify(values)],
    },
    { sql: `DELETE FROM changeset_dossiers WHERE changeset = ${number}`, params: [] },
    ...dossierStatements(number, plan.texts),
  ];
  try {
    await ask(database, statements);
  } catch (error) {
    if (!String(error).includes('DECIDED')) throw error;
    throw new NotProposed(await changesetOf(database, number));
  }
  return { ...outcome, changeset: await changesetOf(database, number) };
}
