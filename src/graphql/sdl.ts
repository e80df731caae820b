import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.ts';

/** The public API as text. Sorted here alone: at start-up that would be a tenth of all the work. */
export const sdl = (): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
