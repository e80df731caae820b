/** What a mutation comes to: a changeset, or why there is none, as data that a program can go by. */
import { GraphQLError } from 'graphql';
import { Forbidden, NotProposed } from '../changesets/decide.ts';
import { IdTaken } from '../changesets/propose.ts';
import { Conflicting } from '../changesets/rebase.ts';
import { NoReason } from '../changesets/record.ts';
import { StaleBase } from '../changesets/stale.ts';
import { type Changeset, NoChangeset } from '../changesets/store.ts';
import { problemOfId, problemOfWords } from '../changesets/words.ts';
import { Advised } from '../dossier/advised.ts';
import { StalePlan } from '../dossier/apply.ts';
import { Removal } from '../dossier/kept.ts';
import { BusyDatabase } from '../dossier/patiently.ts';
import type { Problem } from '../dossier/problem.ts';
import { NoDossier } from '../dossier/together.ts';
import { builder } from './builder.ts';
import { ChangesetType, ProblemType } from './changeset.ts';

/** Dossiers with errors. */
export class Invalid extends Error {
  problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    const errors = problems.filter(({ isWarning }) => !isWarning).length;
    super(`the dossiers have ${errors} ${errors === 1 ? 'error' : 'errors'}`);
    this.problems = problems;
  }
}

export class Nothing extends Error {
  constructor() {
    super('all of this is published already');
  }
}

/** GraphQL.js takes an error that a resolver yields for one that it throws, so it goes along within an object. */
export interface Refused<Reason extends Error = Error> {
  reason: Reason;
}

const Refusal = builder.interfaceRef<Refused>('Refusal').implement({
  description: 'Why nothing was done.',
  fields: (t) => ({
    message: t.string({
      description: 'The reason, in words for a reader.',
      resolve: ({ reason }) => (reason instanceof Advised ? reason.said : reason.message),
    }),
  }),
});

const InvalidDossiers = builder.objectRef<Refused<Invalid>>('InvalidDossiers').implement({
  description: 'The dossiers have errors; each says where it is and what would be right.',
  interfaces: [Refusal],
  fields: (t) => ({
    problems: t.field({
      description: 'The errors, and the warnings.',
      type: [ProblemType],
      resolve: ({ reason }) => [...reason.problems],
    }),
  }),
});

const StaleDossier = builder.objectRef<StaleBase['dossiers'][number]>('StaleDossier').implement({
  description: 'A dossier that was changed meanwhile.',
  fields: (t) => ({
    name: t.string({ description: 'Its name.', resolve: ({ dossier }) => dossier.name }),
    changedBy: t.field({
      description: 'The changeset that has changed it last.',
      type: ChangesetType,
      nullable: true,
      resolve: async ({ by }, _args, { changesets }) =>
        by ? ((await changesets.load(by.number)) ?? null) : null,
    }),
    difference: t.string({
      description: 'What was changed since the author looked, as `git diff` shows it.',
      resolve: ({ lines }) => lines.join('\n'),
    }),
  }),
});

const StaleBaseType = builder.objectRef<Refused<StaleBase>>('StaleBase').implement({
  description: 'One of the dossiers was changed since the changeset was written: rebase it.',
  interfaces: [Refusal],
  fields: (t) => ({
    dossiers: t.field({
      description: 'Those that were changed.',
      type: [StaleDossier],
      resolve: ({ reason }) => [...reason.dossiers],
    }),
  }),
});

const ConflictingRecord = builder.objectRef<Conflicting['conflicts'][number]>('ConflictingRecord').implement({
  description: 'What two changesets make of one record, or of a dossier as a whole.',
  fields: (t) => ({
    dossier: t.exposeString('dossier', { description: 'The name of the dossier.' }),
    record: t.exposeString('record', {
      description: 'The record, as `events/raid`; null where it is the dossier as a whole.',
      nullable: true,
    }),
    ours: t.exposeString('ours', {
      description: 'What this changeset makes of it, as JSON; null where it takes it away.',
      nullable: true,
    }),
    theirs: t.exposeString('theirs', {
      description: 'What is published, as JSON; null where it was taken away.',
      nullable: true,
    }),
  }),
});

const Conflict = builder.objectRef<Refused<Conflicting>>('Conflict').implement({
  description:
    'The same records were changed meanwhile in another way: make the change anew on what is published.',
  interfaces: [Refusal],
  fields: (t) => ({
    conflicts: t.field({
      description: 'Those records.',
      type: [ConflictingRecord],
      resolve: ({ reason }) => [...reason.conflicts],
    }),
  }),
});

const plain = (name: string, description: string) =>
  builder.objectRef<Refused>(name).implement({ description, interfaces: [Refusal] });

/** The first that fits. */
const KINDS = [
  [Invalid, InvalidDossiers],
  [StaleBase, StaleBaseType],
  [Conflicting, Conflict],
  [Forbidden, plain('Forbidden', 'Whoever asks may not do this; the message says who may.')],
  [NotProposed, plain('AlreadyDecided', 'The changeset was published, rejected or withdrawn before.')],
  [NoChangeset, plain('UnknownChangeset', 'There is no changeset of this number.')],
  [NoDossier, plain('UnknownDossier', 'No dossier of this name is published.')],
  [Nothing, plain('NothingToChange', 'All that is said is published already.')],
  [
    Removal,
    plain(
      'WouldRemove',
      'Most of what a dossier says would go: ask for it with `allowRemoval` where that is meant.',
    ),
  ],
  [NoReason, plain('ReasonMissing', 'A correction needs a `comment` that says what was wrong.')],
  [IdTaken, plain('IdTaken', 'Something else was proposed with this `clientMutationId`.')],
  [
    StalePlan,
    plain('TryAgain', 'Others have published so much at this moment that no turn came: ask again.'),
  ],
  // The same, where the database itself is at its limit.
  [BusyDatabase, 'TryAgain'],
] as const;

const nameOf = (error: unknown) => {
  const type = KINDS.find(([kind]) => error instanceof kind)?.[1];
  return typeof type === 'object' ? type.name : type;
};

export const ChangesetResult = builder.unionType('ChangesetResult', {
  description: 'The changeset as it is now, or why nothing was done: each of the others is a `Refusal`.',
  types: [ChangesetType, ...KINDS.flatMap(([, type]) => (typeof type === 'object' ? [type] : []))],
  resolveType: (value) => ('reason' in value && nameOf(value.reason)) || 'Changeset',
});

/** What is foreseen is an answer; whatever else goes wrong is masked. */
export async function resultOf(work: () => Promise<Changeset>): Promise<Changeset | Refused> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && nameOf(error)) return { reason: error };
    throw error;
  }
}

/** Of what somebody has written, but for the dossiers themselves. */
export function assertShort(texts: Record<string, string | null | undefined>): void {
  for (const [argument, text] of Object.entries(texts)) {
    if (text == null) continue;
    const problem = argument === 'clientMutationId' ? problemOfId(text) : problemOfWords(text);
    if (!problem) continue;
    throw new GraphQLError(`"${argument}" has ${problem}`, {
      extensions: { code: 'BAD_USER_INPUT', argument },
    });
  }
}
