/** One fault gives one message: what only follows from it is not told. */
import { expect, type TestContext, test } from 'vitest';
import { check, folderOf } from './command.ts';

const SOURCE = `{ title: A, kind: NEWS_ARTICLE, language: en, sha256: ${'0'.repeat(64)}, paragraphs: 1 }`;

interface Parts {
  sources?: string;
  mill?: string;
  cites?: string;
}

const STORY = ({ sources = 'sources', mill = `mill: ${SOURCE}`, cites = '{ mill: 1 }' }: Parts) => `actors:
  doe: { name: Doe, kind: PERSON, cites: ${cites} }
${sources}:
  ${mill}
events:
  raid:
    title: Raid
    type: ASSAULT
    occurred: 2024-03-01
    cites: ${cites}
`;

test.for<[string, Parts, string]>([
  ['a source that is no mapping', { mill: 'mill: none' }, '4:9: error: a mapping is wanted here, not "none"'],
  [
    'a source that cannot be read as YAML',
    { mill: 'mill: { title: A' },
    '5:1: error: YAML: a "[" or "{" opened above is not closed: the closing one is missing, or not indented',
  ],
  [
    'a misspelt key of all sources',
    { sources: 'sourcs' },
    '3:1: error: unknown key "sourcs"; did you mean "sources"?',
  ],
  [
    'a misspelt key of the document, of which paragraphs are cited',
    { sources: 'documnt', cites: '1' },
    '3:1: error: unknown key "documnt"; did you mean "document"?',
  ],
  [
    'a slug that is none',
    { mill: `Mill: ${SOURCE}` },
    '4:3: error: "Mill" is no slug: lower-case letters and digits, with single hyphens between them, at most 200 characters',
  ],
  [
    'a slug that is another one where it is cited',
    { mill: `mil: ${SOURCE}` },
    '2:44: error: there is no source "mill"; did you mean "mil"? (also at a.yaml:10:14)',
  ],
  [
    'paragraphs of no document',
    { cites: '1', mill: `mill: ${SOURCE.replace(' }', ', skipped: { 1: a caption } }')}` },
    '2:42: error: of which source? Name it, "cites: { SOURCE: 1 }", or name the "document" that this file is about (also at a.yaml:10:12)',
  ],
])('%s', ([, parts, message], context) => {
  expect(saidOf(STORY(parts), context)).toEqual([`a.yaml:${message}`, '1 problem']);
});

function saidOf(story: string, context: TestContext): string[] {
  return check(folderOf(context, { 'a.yaml': story }), ['a.yaml']);
}
