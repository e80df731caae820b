import { lexicographicSortSchema, printSchema } from 'graphql';
import { builder } from './builder.ts';
import './changeset.ts';
import './dossier.ts';
import './mutations.ts';
import './viewer.ts';

export const schema = builder.toSchema({ sortSchema: false });

/** The desk's API as text. */
export const sdl = (): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
