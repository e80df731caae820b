import { difference } from '../changesets/print.ts';
import { type Change, type Changeset, changesetsIn, type Filter, type Review } from '../changesets/store.ts';
import type { Effect } from '../dossier/effects.ts';
import type { Problem } from '../dossier/problem.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { firstOf, numberOf, type Page, PageInfo, pageOf } from './page.ts';

export const ChangesetState = builder.enumType('ChangesetState', {
  description: 'What became of a changeset.',
  values: {
    PROPOSED: { description: 'It waits to be reviewed and published.' },
    PUBLISHED: { description: 'It is part of the data.' },
    REJECTED: { description: 'A reviewer has turned it down.' },
    WITHDRAWN: { description: 'It was taken back before it was published.' },
  },
});

export const ChangesetKind = builder.enumType('ChangesetKind', {
  description: 'Whether a changeset puts right what was wrong.',
  values: {
    ORDINARY: { description: 'It adds to the data or goes on with them.' },
    CORRECTION: { description: 'It corrects what was wrong: readers are shown its comment.' },
  },
});

const DossierText = builder.objectRef<{ sha256: string }>('DossierText').implement({
  description: 'One version of a dossier.',
  fields: (t) => ({
    sha256: t.exposeString('sha256', { description: 'Names the version: the hash of its text.' }),
    text: t.string({
      description: 'The dossier as its author has written it, in YAML.',
      resolve: async ({ sha256 }, _args, { texts }) => (await texts.load(sha256)) ?? '',
    }),
  }),
});

const versionOf = (sha256: string | null) => (sha256 === null ? null : { sha256 });
const textOf = async (sha256: string | null, { texts }: Context) =>
  sha256 === null ? null : ((await texts.load(sha256)) ?? null);

const DossierChange = builder.objectRef<Change>('DossierChange').implement({
  description: 'What a changeset makes of one dossier.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name of the dossier.' }),
    before: t.field({
      description: 'What its author wrote it on; null where the dossier is new.',
      type: DossierText,
      nullable: true,
      resolve: ({ before }) => versionOf(before),
    }),
    after: t.field({
      description: 'What the dossier becomes; null where it is removed.',
      type: DossierText,
      nullable: true,
      resolve: ({ after }) => versionOf(after),
    }),
    difference: t.string({
      description: 'What changes in the text, as `git diff` shows it.',
      resolve: async ({ name, before, after }, _args, context) => {
        const [was, is] = await Promise.all([textOf(before, context), textOf(after, context)]);
        return difference(name, was, is).join('\n');
      },
    }),
  }),
});

const EffectType = builder.objectRef<Effect>('Effect').implement({
  description: 'What readers see of a change on one page.',
  fields: (t) => ({
    on: t.exposeString('on', { description: 'The title of the event, or the question.' }),
    lines: t.exposeStringList('lines', {
      description: 'Each a sentence about an account, an answer or a source.',
    }),
  }),
});

const Severity = builder.enumType('Severity', {
  description: 'Whether a problem keeps a dossier from being proposed.',
  values: {
    ERROR: { description: 'Nothing is proposed or published with it.' },
    WARNING: { description: 'It is allowed, and hardly what was meant.' },
  },
});

export const ProblemType = builder.objectRef<Problem>('Problem').implement({
  description: 'What is wrong in a dossier, and where.',
  fields: (t) => ({
    path: t.exposeString('path', {
      description: 'The file that the dossier would be: its name and `.yaml`.',
    }),
    line: t.exposeInt('line', { description: 'The line in its text, from 1 on.' }),
    column: t.exposeInt('column', { description: 'The column in that line, from 1 on.' }),
    severity: t.field({
      description: 'Whether it is an error or a warning.',
      type: Severity,
      resolve: ({ isWarning }) => (isWarning ? 'WARNING' : 'ERROR'),
    }),
    message: t.exposeString('message', { description: 'What is wrong, and what would be right.' }),
  }),
});

export const Verdict = builder.enumType('Verdict', {
  description: 'What a reviewer says of a changeset.',
  values: {
    APPROVE: { description: 'It may be published.' },
    REJECT: { description: 'It is not to be published.' },
  },
});

const ReviewType = builder.objectRef<Review>('Review').implement({
  description: 'What somebody has said of a changeset.',
  fields: (t) => ({
    reviewer: t.exposeString('reviewer', { description: 'Who says it.' }),
    verdict: t.expose('verdict', { description: 'Whether it may be published.', type: Verdict }),
    comment: t.exposeString('comment', { description: 'Why.', nullable: true }),
    base: t.exposeInt('base', {
      description: 'The `base` of the changeset at that time; after a rebase the review counts no more.',
    }),
    createdAt: t.exposeString('createdAt', { description: 'When, in RFC 3339, UTC.' }),
  }),
});

export const ChangesetType = builder.objectRef<Changeset>('Changeset').implement({
  description: 'Dossiers that are set or removed together, with who asks for it and why.',
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'What it is called by.' }),
    base: t.exposeInt('base', {
      description: 'The changeset that was published last when this one was made; 0 where there was none.',
    }),
    author: t.exposeString('author', { description: 'Who proposed it.', nullable: true }),
    comment: t.exposeString('comment', { description: 'Why.', nullable: true }),
    kind: t.expose('kind', { description: 'Whether it is a correction.', type: ChangesetKind }),
    state: t.expose('state', { description: 'What became of it.', type: ChangesetState }),
    reverts: t.exposeInt('reverts', { description: 'The changeset that it takes back.', nullable: true }),
    createdAt: t.exposeString('createdAt', { description: 'When it was proposed, in RFC 3339, UTC.' }),
    decidedAt: t.exposeString('decidedAt', {
      description: 'When it was published, rejected or withdrawn, in RFC 3339, UTC.',
      nullable: true,
    }),
    decidedBy: t.exposeString('decidedBy', {
      description: 'Who published, rejected or withdrew it.',
      nullable: true,
    }),
    dossiers: t.expose('dossiers', { description: 'What it makes of each dossier.', type: [DossierChange] }),
    records: t.stringList({
      description:
        'A line for each record that it adds, changes or removes; the last says how many more there are.',
      resolve: async ({ number }, _args, { details }) => (await details.load(number))?.records ?? [],
    }),
    effects: t.field({
      description: 'What readers see of it.',
      type: [EffectType],
      resolve: async ({ number }, _args, { details }) => (await details.load(number))?.effects ?? [],
    }),
    problems: t.field({
      description: 'The warnings that its dossiers have.',
      type: [ProblemType],
      resolve: async ({ number }, _args, { details }) => (await details.load(number))?.problems ?? [],
    }),
    reviews: t.field({
      description: 'What others have said of it, the oldest first.',
      type: [ReviewType],
      resolve: async ({ number }, _args, { details }) => (await details.load(number))?.reviews ?? [],
    }),
  }),
});

export const ChangesetPage = builder.objectRef<Page<Changeset>>('ChangesetPage').implement({
  description: 'Some changesets, the newest first.',
  fields: (t) => ({
    nodes: t.expose('nodes', { description: 'The changesets.', type: [ChangesetType] }),
    pageInfo: t.expose('pageInfo', { description: 'Whether there are more.', type: PageInfo }),
  }),
});

export async function pageOfChangesets(
  { first, after }: { first?: number | null; after?: string | null },
  filter: Omit<Filter, 'before'>,
  { database }: Context,
): Promise<Page<Changeset>> {
  const count = firstOf(first);
  const before = numberOf(after);
  const found = await changesetsIn(database, count + 1, { ...filter, before });
  return pageOf(found, count, ({ number }) => String(number));
}

builder.queryFields((t) => ({
  changeset: t.field({
    description: 'The changeset of this number; null where there is none.',
    type: ChangesetType,
    nullable: true,
    args: { number: t.arg.int({ required: true, description: 'Its number.' }) },
    resolve: async (_root, { number }, { changesets }) => (await changesets.load(number)) ?? null,
  }),
  changesets: t.field({
    description: 'What was proposed, the newest first.',
    type: ChangesetPage,
    args: {
      first: t.arg.int({ description: 'How many: 20 where it is not given, at most 50.' }),
      after: t.arg.string({ description: 'The `endCursor` of the page before.' }),
      state: t.arg({ type: ChangesetState, description: 'Only those of this state.' }),
      author: t.arg.string({ description: 'Only those that this person has proposed.' }),
      dossier: t.arg.string({ description: 'Only those that set or remove the dossier of this name.' }),
    },
    resolve: (_root, { state, author, dossier, ...page }, context) =>
      pageOfChangesets(
        page,
        { state: state ?? undefined, author: author ?? undefined, dossier: dossier ?? undefined },
        context,
      ),
  }),
}));
