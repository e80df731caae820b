/** Those who work at the desk in the tests, each with a token for one thing. */
import type { Scope } from '../../src/desk/identity.ts';
import { createToken } from '../../src/desk/tokens.ts';
import { ask, inDatabase } from './served.ts';

export const PARTIES = (names: Record<string, string>) =>
  `parties:\n${Object.entries(names)
    .map(([slug, name]) => `  ${slug}: { name: ${name} }\n`)
    .join('')}`;

/** What every result says of itself. */
const RESULT = `{
  __typename
  ... on Refusal { message }
  ... on Changeset { number state author base }
  ... on InvalidDossiers { problems { path line column severity message } }
  ... on StaleBase { dossiers { name changedBy { number } difference } }
  ... on Conflict { conflicts { dossier record ours theirs } }
}`;

export async function tokenOf(holder: string, scopes: readonly Scope[], days = 1): Promise<string> {
  return inDatabase(async (database) => (await createToken(database, { holder, scopes, days })).token);
}

export type Staff = Awaited<ReturnType<typeof staffWith>>;

export function staffWith(token: string) {
  const headers = { authorization: `Bearer ${token}` };
  const mutate = async (call: string, variables: Record<string, unknown> = {}) => {
    const types = Object.keys(variables).map((name) => `$${name}: ${VARIABLES[name]}`);
    const declared = types.length ? `(${types.join(', ')})` : '';
    const { data, errors } = await ask(`mutation ${declared} { result: ${call} ${RESULT} }`, {
      headers,
      variables,
    });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.result;
  };
  return {
    ask: (query: string, variables?: Record<string, unknown>) =>
      ask(query, { headers, ...(variables && { variables }) }),
    propose: (dossiers: Record<string, string>, more: Record<string, unknown> = {}) =>
      mutate(
        `proposeChangeset(dossiers: $dossiers${Object.keys(more)
          .map((name) => `, ${name}: $${name}`)
          .join('')})`,
        { dossiers: Object.entries(dossiers).map(([name, text]) => ({ name, text })), ...more },
      ),
    remove: (...names: string[]) => mutate('proposeChangeset(remove: $remove)', { remove: names }),
    review: (number: number, verdict: 'APPROVE' | 'REJECT' = 'APPROVE') =>
      mutate(`reviewChangeset(number: ${number}, verdict: ${verdict}, comment: "As they say")`),
    publish: (number: number) => mutate(`publishChangeset(number: ${number})`),
    withdraw: (number: number) => mutate(`withdrawChangeset(number: ${number})`),
    rebase: (number: number) => mutate(`rebaseChangeset(number: ${number})`),
    revert: (number: number) => mutate(`revertChangeset(number: ${number})`),
  };
}

const VARIABLES: Record<string, string> = {
  dossiers: '[DossierInput!]',
  remove: '[String!]',
  comment: 'String',
  clientMutationId: 'String',
  allowRemoval: 'Boolean',
  kind: 'ChangesetKind',
};
