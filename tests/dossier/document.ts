/** A made-up document in any language, with a statement that quotes it, and what the check says of the two. */
import { createHash } from 'node:crypto';
import type { TestContext } from 'vitest';
import { check, folderOf } from './command.ts';

export interface Quoted {
  language: string;
  /** The only paragraph of the document. */
  text: string;
  verbatim: string;
  excerpt?: string;
  /** Whose own words the document is. */
  voice?: string;
  /** Left away where it is null. */
  speaker?: string | null;
}

export function dossierOf(quoted: Quoted): string {
  const { language, text, verbatim, excerpt, voice, speaker = 'speaker' } = quoted;
  const sha256 = createHash('sha256').update(text).digest('hex');
  return `actors:
  speaker: { name: Speaker, kind: PERSON, cites: { document: 1 } }
  other: { name: Other, kind: PERSON, cites: { document: 1 } }
sources:
  document:
    title: A document
    kind: NEWS_ARTICLE
    language: ${language}
    text: document.txt
    sha256: ${sha256}
    paragraphs: 1
${voice ? `    voice: ${voice}\n` : ''}statements:
  condemnation:
${speaker ? `    speaker: ${speaker}\n` : ''}    acts: [CONDEMN]
    summary: Condemns it.
    channel: UNKNOWN
    said: 2023-12-08
    renderings:
      - source: document
        para: 1
        verbatim: ${JSON.stringify(verbatim)}
${excerpt ? `    cites: { document: { para: 1, excerpt: ${JSON.stringify(excerpt)} } }\n` : ''}`;
}

/** The problems, without where they are and how many. */
export function problemsOf(quoted: Quoted, context: TestContext): string[] {
  const folder = folderOf(context, {
    'seed/all.yaml': dossierOf(quoted),
    'texts/document.txt': quoted.text,
  });
  return check(folder, ['seed'], 'texts').flatMap((line) => line.match(/: error: (.*)/)?.[1] ?? []);
}
