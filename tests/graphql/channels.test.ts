/** Outlets that differ on the way by which a thing was said. */
import { beforeAll, expect, test } from 'vitest';
import { data } from './ask.ts';
import { tell } from './news.ts';

const source = (slug: string) =>
  `  ${slug}: { title: Made up, kind: NEWS_ARTICLE, language: en, sha256: ${'0'.repeat(64)}, paragraphs: 9 }`;

const world = `
parties: {}
topics: {}
places: {}
events: {}
actors:
  speaker: { name: Speaker, kind: PERSON }
sources:
${source('daily')}
${source('weekly')}
statements:
  denial:
    speaker: speaker
    acts: [DENY_RESPONSIBILITY]
    summary: Denies it.
    channel: PRESS_RELEASE
    said: 2023-12-08
    renderings:
      - { source: daily, para: 1, paraphrase: Denied it. }
      - { source: weekly, para: 2, paraphrase: Denied it., channel: BROADCAST }
`;

beforeAll(() => tell(world).then(() => undefined));

test('a wording has the channel that its source names, where that is another than the statement’s', async () => {
  const { statement } = await data(
    '{ statement(slug: "denial") { channel renderings { channel source { slug } } } }',
  );
  expect(statement).toEqual({
    channel: 'PRESS_RELEASE',
    renderings: [
      { channel: null, source: { slug: 'daily' } },
      { channel: 'BROADCAST', source: { slug: 'weekly' } },
    ],
  });
});
