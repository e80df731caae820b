/** The second peer, the usual way: resolvers for each field, and one DataLoader for each relation. */
import { builder } from './builder.ts';
import './queries.ts';
import './timeline.ts';
import './search.ts';

export const schema = builder.toSchema();
