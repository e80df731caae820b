import { builder } from './builder.ts';
import type { Identity } from './identity.ts';

const ScopeType = builder.enumType('Scope', {
  description: 'What somebody may do here, besides reading.',
  values: {
    PROPOSE: { value: 'propose', description: 'Propose changesets, and withdraw and rebase them.' },
    REVIEW: { value: 'review', description: 'Approve and reject changesets.' },
    PUBLISH: { value: 'publish', description: 'Publish changesets.' },
  } as const,
});

const Viewer = builder.objectRef<Identity>('Viewer').implement({
  description: 'Whoever asks.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name under which it is done.' }),
    scopes: t.expose('scopes', { description: 'What may be done.', type: [ScopeType] }),
    isDeskOfOne: t.boolean({
      description: 'Whether whoever has proposed a changeset may also approve and publish it.',
      resolve: (_viewer, _args, { isDeskOfOne }) => isDeskOfOne,
    }),
  }),
});

builder.queryField('viewer', (t) =>
  t.field({
    description: 'Who asks, and what that one may do.',
    type: Viewer,
    resolve: (_root, _args, { identity }) => ({ ...identity, scopes: [...identity.scopes] }),
  }),
);
