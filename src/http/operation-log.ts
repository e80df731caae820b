import { type DocumentNode, type GraphQLError, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { limits } from '../limits.ts';
import type { Env, OperationContext } from './context.ts';
import { log } from './log.ts';
import { sha256 } from './sha256.ts';

export const STATS_HEADER = 'x-aftermath-stats';

/** What a request has come to so far. A request that is refused may never have a document, or an operation. */
interface Progress {
  start: number;
  text?: string;
  document?: DocumentNode;
  name?: string | undefined;
  context?: Pick<OperationContext, 'database' | 'planned'>;
  outcome?: string;
}

/**
 * One line of the log for each request of the API, and the same as `extensions.stats` for whoever asks for it.
 * It says what was asked by its hash alone: neither the text nor a variable is written anywhere.
 */
export function operationLog(): Plugin<OperationContext, Env> {
  const progress = new WeakMap<Request, Progress>();
  const of = (request: Request) => progress.get(request) as Progress;
  return {
    onRequest({ request }) {
      progress.set(request, { start: performance.now() });
    },
    onParse({ context, params: { source } }) {
      const asked = of(context.request);
      asked.text = source.toString();
      return ({ result }) => {
        if (result && !(result instanceof Error)) asked.document = result;
      };
    },
    onExecute({ args: { contextValue, document, operationName } }) {
      const name = getOperationAST(document, operationName)?.name?.value;
      Object.assign(of(contextValue.request), { context: contextValue, name });
    },
    async onResultProcess({ request, result, setResult }) {
      if (Array.isArray(result) || !('errors' in result || 'data' in result)) return;
      of(request).outcome = outcomeOf(result.errors);
      if (request.headers.get(STATS_HEADER) !== '1') return;
      setResult({
        ...result,
        extensions: { ...result.extensions, stats: await statsOf(request, of(request)) },
      });
    },
    onResponse: ({ request, response }) => logOperation(request, of(request), response.status),
  };
}

export async function logOperation(request: Request, progress: Progress, status: number): Promise<void> {
  log('operation', { ...(await statsOf(request, progress)), status });
}

async function statsOf(request: Request, asked: Progress) {
  const { start, text, document, name, context, outcome = 'REFUSED' } = asked;
  const { databaseMilliseconds = 0, ...counts } = context?.database.spent ?? {};
  return {
    name: name?.slice(0, limits.maxLoggedCharacters),
    document: text === undefined ? undefined : await hashOf(text, document),
    price: context?.planned?.price,
    ...counts,
    databaseMilliseconds: context && Math.round(databaseMilliseconds),
    milliseconds: Math.round(performance.now() - start),
    outcome: request.signal.aborted ? 'CLIENT_GONE' : outcome,
    region: context?.database.region,
    colo: (request.cf as IncomingRequestCfProperties | undefined)?.colo,
  };
}

/** `OK`, or the codes of what went wrong, each once. */
function outcomeOf(errors: readonly GraphQLError[] = []): string {
  const codes = new Set(errors.map(({ extensions }) => String(extensions.code)));
  return codes.size ? [...codes].sort().join(' ') : 'OK';
}

const hashes = new WeakMap<DocumentNode, string>();

/** As the ids of persisted documents are spelt. Yoga keeps a parsed document for the same text, so the hash is kept with it. */
async function hashOf(text: string, document?: DocumentNode): Promise<string> {
  const known = document && hashes.get(document);
  if (known) return known;
  const hash = `sha256:${await sha256(text)}`;
  if (document) hashes.set(document, hash);
  return hash;
}
