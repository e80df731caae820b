import type { DocumentNode } from 'graphql';
import { BoundedCache } from '../bounded-cache.ts';
import { limits } from '../limits.ts';

/**
 * Documents that come again are parsed and validated once. Yoga's own cache would keep a thousand of any size, and as
 * many bodies that are no documents: more than a Worker has room for.
 */
const documents = new BoundedCache<string, DocumentNode>(
  limits.maxKeptDocuments,
  limits.maxKeptDocumentCharacters,
);

export const parsedDocuments = {
  documentCache: {
    get: (text: string) => documents.get(text),
    set: (text: string, document: DocumentNode) => documents.set(text, document, text.length),
  },
  errorCache: { get: () => undefined, set: () => undefined },
};
