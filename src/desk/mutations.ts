import { Forbidden, publish, review, withdraw } from '../changesets/decide.ts';
import { type Proposal, propose } from '../changesets/propose.ts';
import { rebase, revert } from '../changesets/rebase.ts';
import { StaleBase, staleIn } from '../changesets/stale.ts';
import { type Changeset, changesetOf } from '../changesets/store.ts';
import { builder } from './builder.ts';
import { ChangesetKind, Verdict } from './changeset.ts';
import type { Context } from './context.ts';
import { changesOn, placed, problemsOfNames } from './given.ts';
import type { Scope } from './identity.ts';
import { assertShort, ChangesetResult, Invalid, Nothing, type Refused, resultOf } from './result.ts';

const DossierInput = builder.inputType('DossierInput', {
  description: 'A dossier that is to be set.',
  fields: (t) => ({
    name: t.string({
      required: true,
      description:
        'The name of one that is published, or of a new one: a path without extension, as `2024/raid`.',
    }),
    text: t.string({ required: true, description: 'All that it says from then on, in YAML.' }),
    base: t.string({
      description:
        'The SHA-256 of the text that it was written on, as `Dossier.sha256` has it: where another is published by now, the answer is `StaleBase`. Without it, what was published since is taken back where this text does not have it.',
    }),
  }),
});

const NUMBER = 'The number of the changeset.';
const KIND =
  '`CORRECTION` where it puts right what was wrong: `comment` then says what. Otherwise `ORDINARY`.';
const ID = 'An id of your own: what you propose twice with one id is one changeset.';

/** Does the work for whoever may. */
function doing(
  { identity, details, changesets }: Context,
  scope: Scope,
  work: () => Promise<Changeset>,
): Promise<Changeset | Refused> {
  return resultOf(async () => {
    if (!identity.scopes.includes(scope)) {
      const may = identity.scopes.length ? identity.scopes.join(' and ') : 'read alone';
      throw new Forbidden(`this takes the scope "${scope}", and ${identity.name} may ${may} here`);
    }
    const changeset = await work();
    // Of an earlier mutation of the same operation.
    details.clear(changeset.number);
    changesets.clear(changeset.number);
    return changeset;
  });
}

const deciderOf = ({ identity, isDeskOfOne }: Context) => ({ by: identity.name, isDeskOfOne });

function proposed({ changeset, plan, problems }: Proposal): Changeset {
  if (!plan) throw new Invalid(problems);
  if (!changeset) throw new Nothing();
  return changeset;
}

builder.mutationType({
  description: 'What changes the data. Each answers with the changeset, or says why nothing was done.',
  fields: (t) => ({
    proposeChangeset: t.field({
      description:
        'Checks and plans a change, and keeps it for others to review; nothing is published. Takes the scope `PROPOSE`.',
      type: ChangesetResult,
      args: {
        dossiers: t.arg({ type: [DossierInput], description: 'The dossiers that it sets.' }),
        remove: t.arg.stringList({ description: 'The names of dossiers that it removes.' }),
        comment: t.arg.string({ description: 'Why, for whoever reads the log.' }),
        kind: t.arg({ type: ChangesetKind, description: KIND }),
        allowRemoval: t.arg.boolean({
          description: 'Whether it may take away most of what a dossier of another folder says.',
        }),
        clientMutationId: t.arg.string({ description: ID }),
      },
      resolve: (_root, { dossiers, remove, comment, kind, allowRemoval, clientMutationId }, context) => {
        assertShort({ comment, clientMutationId });
        return doing(context, 'propose', async () => {
          const { database, identity } = context;
          const problems = problemsOfNames((dossiers ?? []).map(({ name }) => name));
          if (problems.length) throw new Invalid(problems);
          const stale = await staleIn(database, { dossiers: changesOn(dossiers ?? []) });
          if (stale.length) throw new StaleBase(stale);
          const wanted = {
            given: await placed(database, dossiers ?? []),
            remove: remove ?? [],
            allowRemoval: allowRemoval ?? false,
          };
          const request = {
            author: identity.name,
            comment: comment ?? undefined,
            kind: kind ?? undefined,
            clientMutationId: clientMutationId ?? undefined,
          };
          return proposed(await propose(database, wanted, request));
        });
      },
    }),
    reviewChangeset: t.field({
      description: 'Approves or rejects what somebody else has proposed. Takes the scope `REVIEW`.',
      type: ChangesetResult,
      args: {
        number: t.arg.int({ required: true, description: NUMBER }),
        verdict: t.arg({ type: Verdict, required: true, description: 'Whether it may be published.' }),
        comment: t.arg.string({ description: 'Why.' }),
      },
      resolve: (_root, { number, verdict, comment }, context) => {
        assertShort({ comment });
        return doing(context, 'review', () =>
          review(context.database, number, deciderOf(context), { verdict, comment: comment ?? undefined }),
        );
      },
    }),
    publishChangeset: t.field({
      description: 'Makes the data what a changeset says: all of it, or nothing. Takes the scope `PUBLISH`.',
      type: ChangesetResult,
      args: { number: t.arg.int({ required: true, description: NUMBER }) },
      resolve: (_root, { number }, context) =>
        doing(context, 'publish', async () => {
          const { plan, problems } = await publish(context.database, number, deciderOf(context));
          if (!plan) throw new Invalid(problems);
          context.published();
          return changesetOf(context.database, number);
        }),
    }),
    withdrawChangeset: t.field({
      description: 'Takes back what whoever asks has proposed. Takes the scope `PROPOSE`.',
      type: ChangesetResult,
      args: { number: t.arg.int({ required: true, description: NUMBER }) },
      resolve: (_root, { number }, context) =>
        doing(context, 'propose', () => withdraw(context.database, number, deciderOf(context))),
    }),
    rebaseChangeset: t.field({
      description:
        'Puts what whoever asks has proposed upon what was published since, where the two change different records. Takes the scope `PROPOSE`.',
      type: ChangesetResult,
      args: { number: t.arg.int({ required: true, description: NUMBER }) },
      resolve: (_root, { number }, context) =>
        doing(context, 'propose', async () =>
          proposed(await rebase(context.database, number, deciderOf(context))),
        ),
    }),
    revertChangeset: t.field({
      description:
        'Proposes to bring back what was before a published changeset, as a changeset of its own. Takes the scope `PROPOSE`.',
      type: ChangesetResult,
      args: {
        number: t.arg.int({ required: true, description: 'The number of the changeset to take back.' }),
        comment: t.arg.string({ description: 'Why, in place of words that say which it takes back.' }),
        kind: t.arg({ type: ChangesetKind, description: KIND }),
        clientMutationId: t.arg.string({ description: ID }),
      },
      resolve: (_root, { number, comment, kind, clientMutationId }, context) => {
        assertShort({ comment, clientMutationId });
        return doing(context, 'propose', async () => {
          const request = {
            author: context.identity.name,
            ...(comment != null && { comment }),
            kind: kind ?? undefined,
            clientMutationId: clientMutationId ?? undefined,
          };
          return proposed(await revert(context.database, number, request));
        });
      },
    }),
  }),
});
