/** How each peer is asked for the same. */
import type { Operation, Variables } from './operations.ts';
import type { Asked, Peer } from './worker.ts';

export function requestsOf({ route, query, variables }: Operation, peer: Peer): Asked[] {
  if (peer === 'hand')
    return variables.map((each) => ({ path: `/${route}?${new URLSearchParams(parametersOf(each))}` }));
  return variables.map((each) => graphql(query, each));
}

export function graphql(query: string, variables: Variables): Asked {
  const body = JSON.stringify({ query, variables });
  return { path: '/graphql', body, length: String(Buffer.byteLength(body)) };
}

/** An endpoint of one purpose takes less: the span's two days, the filter's party. */
function parametersOf({ during, filter, ...plain }: Variables): Record<string, string> {
  const [from = '', to = ''] = String(during ?? '').split('/');
  const { party: [party] = [] } = (filter ?? {}) as { party?: string[] };
  return {
    ...(plain as Record<string, string>),
    ...(during ? { from, to } : {}),
    ...(party ? { party } : {}),
  };
}
