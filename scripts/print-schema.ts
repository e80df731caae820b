/** Writes schema/schema.graphql, the public API as it is served. A test fails while it is stale. */
import { writeFileSync } from 'node:fs';
import { sdl } from '../src/graphql/schema.ts';

writeFileSync(new URL('../schema/schema.graphql', import.meta.url), sdl());
