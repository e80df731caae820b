/** Writes schema/schema.graphql and schema/desk.graphql, the two APIs as they are served. A test fails while one is stale. */
import { writeFileSync } from 'node:fs';
import { sdl as deskSdl } from '../src/desk/schema.ts';
import { sdl } from '../src/graphql/schema.ts';

const write = (name: string, text: string) =>
  writeFileSync(new URL(`../schema/${name}`, import.meta.url), text);
write('schema.graphql', sdl());
write('desk.graphql', deskSdl());
