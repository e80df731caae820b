/** How Relay asks: by the hash that its compiler has put in place of the text, by GET. */
import { Environment, type GraphQLResponse, Network, RecordSource, Store } from 'relay-runtime';
import { client } from '../../../../client/ask.ts';
import texts from './__generated__/persisted.json' with { type: 'json' };

/** `persisted.json` goes into the API's manifest with `npm run documents -- persisted.json`. Until it is there the text is sent. */
const textOf: Record<string, string> = texts;

export function environment(api: string): Environment {
  const ask = client(api);
  return new Environment({
    store: new Store(new RecordSource()),
    network: Network.create(async ({ id }, variables) => {
      const text = textOf[id ?? ''];
      if (!id || text === undefined) throw new Error('persistConfig is missing in relay.config.json');
      const data = await ask({ documentId: `sha256:${id}`, toString: () => text }, variables);
      return { data } as GraphQLResponse;
    }),
  });
}
