/** A gateway that puts this API and a service of your own into one schema: here pictures of events. */
import { stitchSchemas } from '@graphql-tools/stitch';
import { buildSchema, type DocumentNode, execute, type GraphQLSchema, print } from 'graphql';
import { ask } from './plain.ts';

/** What the service keeps: pictures by the `id` of an event, which is global and lasts. */
const PICTURES = buildSchema(`
  type Event { id: ID! picture: String }
  type Query { pictured: [Event!]! eventsWithPictures(ids: [ID!]!): [Event!]! }
`);

interface Request {
  document: DocumentNode;
  variables?: Record<string, unknown>;
}
type Ids = { ids: readonly string[] };

interface Options {
  /** Of `/schema.graphql`. */
  sdl: string;
  pictures: ReadonlyMap<string, string>;
  fetch?: typeof globalThis.fetch;
}

export function gateway(api: string, { sdl, pictures, fetch }: Options): GraphQLSchema {
  const pictureOf = (id: string) => ({ id, picture: pictures.get(id) ?? null });
  const service = {
    pictured: () => [...pictures.keys()].map(pictureOf),
    eventsWithPictures: ({ ids }: Ids) => ids.map(pictureOf),
  };
  /** Both find events by their ids, in one question. */
  const byId = (fieldName: string) => ({
    fieldName,
    selectionSet: '{ id }',
    key: ({ id }: { id: string }) => id,
    argsFromKeys: (ids: readonly string[]) => ({ ids }),
    // As many as `nodes` takes.
    dataLoaderOptions: { maxBatchSize: 100 },
  });
  return stitchSchemas({
    subschemas: [
      {
        schema: buildSchema(sdl),
        executor: async ({ document, variables }: Request) => ({
          data: await ask<object>(api, print(document), variables, fetch),
        }),
        merge: { Event: byId('nodes') },
      },
      {
        schema: PICTURES,
        executor: ({ document, variables }: Request) =>
          execute({ schema: PICTURES, document, variableValues: variables ?? {}, rootValue: service }),
        merge: { Event: byId('eventsWithPictures') },
      },
    ] as never,
  });
}
