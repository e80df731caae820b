import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.ts';

/** The public API as text. Sorted here alone: at start-up that would take as long as a tenth of all else. */
export const sdl = (): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
