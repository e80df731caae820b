import type { TypedDocumentNode } from 'urql';

/** An operation of the API by its id as a persisted document, and its text. */
export interface PageDocument<Data, Variables> extends TypedDocumentNode<Data, Variables> {
  documentId: string;
  text: string;
}

const texts = new Map<string, string>();

export function document<Data, Variables>(documentId: string, text: string): PageDocument<Data, Variables> {
  texts.set(documentId, text);
  // Without definitions urql sends the id, and leaves the text.
  return { kind: 'Document' as PageDocument<Data, Variables>['kind'], definitions: [], documentId, text };
}

export const textOf = (documentId: string): string | undefined => texts.get(documentId);
