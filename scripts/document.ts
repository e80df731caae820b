/** What the explorer's documents and all others have in common. */
import { createHash } from 'node:crypto';
import type { GraphQLError } from 'graphql';
import type { Problem } from '../src/dossier/problem.ts';

/**
 * The SHA-256 of its file, so that `sha256sum` says it too, and a client that sends the file's text finds it, however it
 * computes the hash.
 */
export const idOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** An error of a document that was parsed from a Source of the name of its file. */
export function problemOf({ message, source, locations }: GraphQLError): Problem {
  return { path: source?.name ?? '', ...(locations?.[0] ?? { line: 1, column: 1 }), message };
}
