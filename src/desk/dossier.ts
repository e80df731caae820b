import { difference } from '../changesets/print.ts';
import { ask } from '../dossier/near/stored.ts';
import { builder } from './builder.ts';
import { ChangesetPage, ChangesetState, pageOfChangesets } from './changeset.ts';
import { firstOf, type Page, PageInfo, pageOf } from './page.ts';

interface Published {
  name: string;
  sha256: string;
  folder: string;
  appliedAt: string;
}

const SELECT = 'SELECT name, sha256, folder, applied_at AS appliedAt FROM dossiers';

const page = {
  first: 'How many: 20 where it is not given, at most 50.',
  after: 'The `endCursor` of the page before.',
};

const Dossier = builder.objectRef<Published>('Dossier').implement({
  description: 'A dossier as it is published now.',
  fields: (t) => ({
    name: t.exposeString('name', {
      description: 'The path of its file in the folder of dossiers, without the extension.',
    }),
    sha256: t.exposeString('sha256', { description: 'The hash of its text.' }),
    text: t.string({
      description: 'The text itself, in YAML.',
      resolve: async ({ sha256 }, _args, { texts }) => (await texts.load(sha256)) ?? '',
    }),
    folder: t.exposeString('folder', {
      description: 'The last part of the folder that it was applied from.',
    }),
    appliedAt: t.exposeString('appliedAt', {
      description: 'When this text was published, in RFC 3339, UTC.',
    }),
    changesets: t.field({
      description: 'Its history: what was proposed for it, the newest first.',
      type: ChangesetPage,
      args: {
        first: t.arg.int({ description: page.first }),
        after: t.arg.string({ description: page.after }),
        state: t.arg({ type: ChangesetState, description: 'Only those of this state.' }),
      },
      resolve: ({ name }, { state, ...page }, context) =>
        pageOfChangesets(page, { dossier: name, state: state ?? undefined }, context),
    }),
  }),
});

const DossierPage = builder.objectRef<Page<Published>>('DossierPage').implement({
  description: 'Some dossiers, by their names.',
  fields: (t) => ({
    nodes: t.expose('nodes', { description: 'The dossiers.', type: [Dossier] }),
    pageInfo: t.expose('pageInfo', { description: 'Whether there are more.', type: PageInfo }),
  }),
});

builder.queryFields((t) => ({
  dossier: t.field({
    description: 'The published dossier of this name; null where there is none.',
    type: Dossier,
    nullable: true,
    args: { name: t.arg.string({ required: true, description: 'Its name.' }) },
    resolve: async (_root, { name }, { database }) => {
      const [rows = []] = await ask(database, [{ sql: `${SELECT} WHERE name = ?`, params: [name] }]);
      return (rows[0] as unknown as Published | undefined) ?? null;
    },
  }),
  dossiers: t.field({
    description: 'All that are published, by name.',
    type: DossierPage,
    args: {
      first: t.arg.int({ description: page.first }),
      after: t.arg.string({ description: page.after }),
    },
    resolve: async (_root, { first, after }, { database }) => {
      const count = firstOf(first);
      const [rows = []] = await ask(database, [
        { sql: `${SELECT} WHERE name > ? ORDER BY name LIMIT ?`, params: [after ?? '', count + 1] },
      ]);
      return pageOf(rows as unknown as Published[], count, ({ name }) => name);
    },
  }),
  difference: t.string({
    description: 'What changes from one version of a dossier to another, as `git diff` shows it.',
    args: {
      from: t.arg.string({
        description: 'The `sha256` of one; where it is left out, nothing was there before.',
      }),
      to: t.arg.string({
        description: 'The `sha256` of the other; where it is left out, nothing is there after.',
      }),
      name: t.arg.string({ required: true, description: 'What the lines at the top call the dossier.' }),
    },
    nullable: true,
    resolve: async (_root, { from, to, name }, { texts }) => {
      const [was, is] = await Promise.all([from, to].map((hash) => (hash ? texts.load(hash) : null)));
      if (was === undefined || is === undefined) return null;
      return difference(name, was, is).join('\n');
    },
  }),
}));
