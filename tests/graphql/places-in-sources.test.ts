/** Documents that are cited by page or by time. */
import { beforeAll, expect, test } from 'vitest';
import { data } from './ask.ts';
import { tell } from './news.ts';

const source = (slug: string, extent: string) =>
  `  ${slug}: { title: Made up, kind: OTHER, language: en, sha256: ${'0'.repeat(64)}, ${extent} }`;

const world = `
parties: {}
topics: {}
places: {}
actors:
  speaker: { name: Speaker, kind: PERSON, cites: { report: p. 3 } }
sources:
${source('report', 'pages: 120')}
${source('video', 'length: 01:02:03')}
${source('article', 'paragraphs: 9')}
events:
  crash:
    title: Crash
    type: ASSAULT
    occurred: 2023-12-08
    cites: { report: [page 12, page 12-13], video: 00:12:31, article: 4-5 }
    claims:
      - { property: DAMAGE, text: a pier, source: report, para: page 2 }
      - { property: DAMAGE, text: a jetty, source: report, para: page 12, contradicts: [{ claim: video/t00-00-00, because: It was one thing. }] }
      - { property: DAMAGE, text: a ship, source: video, para: 00:00:00 }
      - { property: DAMAGE, text: a boat, source: video, para: 00:12:31-00:13:05 }
statements:
  denial:
    speaker: speaker
    acts: [DENY_RESPONSIBILITY]
    summary: Denies it.
    channel: BROADCAST
    said: 2023-12-08
    renderings:
      - { source: video, para: 00:20:00, paraphrase: Denied it. }
`;

beforeAll(() => tell(world).then(() => undefined));

const LOCATED = 'edges { node { locator source { slug } } }';
// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
const placesOf = ({ edges }: any) => edges.map(({ node }: any) => `${node.source.slug} ${node.locator}`);

test('a locator is a paragraph, a page or a time, and they sort as they stand in the document', async () => {
  const { event, statement } = await data(
    `{ event(slug: "crash") { citations { ${LOCATED} } claims { ${LOCATED} } }
       statement(slug: "denial") { renderings { locator } } }`,
  );
  expect(placesOf(event.citations)).toEqual([
    'article para 4-5',
    'report page 12',
    'report page 12-13',
    'video 00:12:31',
  ]);
  expect(placesOf(event.claims)).toEqual([
    'report page 2',
    'report page 12',
    'video 00:00:00',
    'video 00:12:31-00:13:05',
  ]);
  expect(statement.renderings).toEqual([{ locator: '00:20:00' }]);
});

test('a claim that is cited so is contradicted by its name', async () => {
  const { event } = await data(
    '{ event(slug: "crash") { claims(filter: { source: ["video"] }) { edges { node { contradicts { claim { text } } } } } } }',
  );
  expect(event.claims.edges[0].node.contradicts).toEqual([{ claim: { text: 'a jetty' } }]);
});
