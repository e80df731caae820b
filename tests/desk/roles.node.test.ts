/** Who may do what, asked from outside, role by role. */
import { beforeAll, describe, expect, test } from 'vitest';
import { SCOPES } from '../../schema/desk.ts';
import { dossier } from '../dossier/command.ts';
import { ask, inDatabase, served } from './served.ts';
import { PARTIES, type Staff, staffWith, tokenOf } from './staff.ts';

const ROLES = {
  reader: [],
  proposer: ['propose'],
  reviewer: ['review'],
  publisher: ['publish'],
  chief: SCOPES,
} as const;
type Role = keyof typeof ROLES;

const staff = {} as Record<Role, Staff>;
/** Somebody else's proposal. */
let number = 0;

beforeAll(async () => {
  for (const role of Object.keys(ROLES) as Role[]) staff[role] = staffWith(await tokenOf(role, ROLES[role]));
  const other = staffWith(await tokenOf('somebody else', ['propose']));
  ({ number } = await other.propose({ 'desk/roles': PARTIES({ roles: 'Roles' }) }));
});

const DOING: Record<string, (who: Staff) => Promise<{ __typename: string; message?: string }>> = {
  propose: (who) => who.propose({ 'desk/roles-own': PARTIES({ 'roles-own': 'Own' }) }),
  withdraw: (who) => who.withdraw(number),
  rebase: (who) => who.rebase(number),
  revert: (who) => who.revert(number),
  review: (who) => who.review(number),
  publish: (who) => who.publish(number),
};
const SCOPE: Record<string, string> = { withdraw: 'propose', rebase: 'propose', revert: 'propose' };

describe.for(Object.keys(ROLES) as Role[])('%s', (role) => {
  test('reads', async () => {
    expect(
      await staff[role].ask('{ viewer { name scopes } changesets(first: 1) { nodes { number } } }'),
    ).toMatchObject({
      data: { viewer: { name: role, scopes: ROLES[role].map((scope) => scope.toUpperCase()) } },
    });
  });

  const scopes: readonly string[] = ROLES[role];
  test.for(Object.keys(DOING).filter((what) => !scopes.includes(SCOPE[what] ?? what)))(
    'may not %s',
    async (what) => {
      const may = scopes.length ? scopes.join(' and ') : 'read alone';
      expect(await DOING[what]?.(staff[role])).toEqual({
        __typename: 'Forbidden',
        message: `this takes the scope "${SCOPE[what] ?? what}", and ${role} may ${may} here`,
      });
    },
  );
});

test('whoever may propose takes back and rebases her own alone', async () => {
  const refusals = { withdraw: 'who alone may withdraw it', rebase: 'who alone may rebase it' };
  for (const [what, message] of Object.entries(refusals)) {
    for (const role of ['proposer', 'chief'] as const) {
      expect(await DOING[what]?.(staff[role])).toMatchObject({
        __typename: 'Forbidden',
        message: expect.stringContaining(message),
      });
    }
  }
});

test('nobody approves or publishes her own proposal, whatever else she may do', async () => {
  const { chief, reviewer, publisher } = staff;
  const own = await chief.propose({ 'desk/roles-chief': PARTIES({ 'roles-chief': 'Chief' }) });
  const refused = async (result: Promise<unknown>, message: string) =>
    expect(await result).toEqual({ __typename: 'Forbidden', message: expect.stringContaining(message) });
  await refused(chief.review(own.number), 'somebody else must review it');
  await refused(chief.publish(own.number), 'before somebody else than chief approves it');
  await refused(publisher.publish(own.number), 'before somebody else than chief approves it');
  expect(await reviewer.review(own.number)).toMatchObject({ state: 'PROPOSED' });
  expect(await chief.publish(own.number)).toMatchObject({ state: 'PUBLISHED' });
});

test('what a reviewer rejects stays rejected', async () => {
  const { number } = await staff.proposer.propose({ 'desk/roles-no': PARTIES({ 'roles-no': 'No' }) });
  expect(await staff.reviewer.review(number, 'REJECT')).toMatchObject({ state: 'REJECTED' });
  for (const result of [await staff.publisher.publish(number), await staff.chief.review(number)]) {
    expect(result).toEqual({
      __typename: 'AlreadyDecided',
      message: `changeset ${number} is rejected already`,
    });
  }
});

describe('a token', () => {
  const asked = async (token: string) =>
    (await ask('{ viewer { name } }', { headers: { authorization: `Bearer ${token}` } })) as {
      data?: unknown;
      errors?: { extensions: { code: string } }[];
    };

  test('is made, listed and revoked on the command line, and kept as its hash alone', async () => {
    const { state } = await served();
    const run = (...args: string[]) => dossier(['token', ...args, '--persist-to', state], state);
    const made = await run(
      'create',
      '--holder',
      'Eve',
      '--scope',
      'propose',
      '--scope',
      'review',
      '--days',
      '2',
    );
    expect(made).toMatchObject({ code: 0, errors: '' });
    const [line = '', token = ''] = made.lines;
    expect(line).toMatch(/^Token \d+ of Eve may read, propose, review until \d{4}-\d\d-\d\d:$/);
    expect(await asked(token)).toEqual({ data: { viewer: { name: 'Eve' } } });

    const [, id = ''] = /^Token (\d+)/.exec(line) ?? [];
    const listed = await run('list');
    expect(listed.lines[0]).toMatch(
      new RegExp(`^${id}  Eve  read, propose, review  until \\d{4}-\\d\\d-\\d\\d$`),
    );
    const rows = await inDatabase(async (database) =>
      JSON.stringify((await database.prepare('SELECT * FROM desk_tokens').all()).results),
    );
    for (const text of [listed.lines.join(), rows])
      expect(text).not.toContain(token.slice('aftermath_'.length));

    expect(await run('revoke', id)).toMatchObject({ code: 0, lines: [`Token ${id} is revoked.`] });
    expect((await asked(token)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await run('revoke', id)).toMatchObject({ code: 1 });
    expect((await run('list')).lines[0]).toContain('revoked');
  });

  test('holds no longer than it was made for', async () => {
    const token = await tokenOf('Finn', ['propose'], 1);
    expect(await asked(token)).toEqual({ data: { viewer: { name: 'Finn' } } });
    await inDatabase((database) =>
      database
        .prepare("UPDATE desk_tokens SET expires_at = '2026-01-01T00:00:00.000Z' WHERE holder = 'Finn'")
        .run(),
    );
    expect((await asked(token)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
