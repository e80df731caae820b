/** What a number counts, a toll that rises, and very many numbers that contradict each other. */
import { env } from 'cloudflare:workers';
import { beforeAll, describe, expect, test } from 'vitest';
import { ask, data } from './ask.ts';
import { tell } from './news.ts';

const source = (slug: string, published: string) =>
  `  ${slug}: { title: Made up, kind: NEWS_ARTICLE, language: en, published: ${published}, sha256: ${'0'.repeat(64)}, paragraphs: 9 }`;

const MANY = 400;

const world = `
parties: {}
topics: {}
places: {}
statements: {}
actors:
  ministry: { name: Ministry, kind: GOVERNMENT_BODY }
sources:
${source('evening', '2023-12-08')}
${source('morning', '2023-12-09')}
${source('late', '2023-12-12')}
events:
  crash:
    title: Crash
    type: ASSAULT
    occurred: 2023-12-08
    cites: { evening: 1 }
    claims:
      - { property: KILLED, text: two, quantity: { exactly: 2, unit: person }, as-of: 2023-12-08, claimant: ministry, source: evening, para: 1 }
      - { property: KILLED, text: three, quantity: { exactly: 3, unit: person }, as-of: 2023-12-09, claimant: ministry, source: morning, para: 1, supersedes: [evening/p01, late/p01] }
      - { property: KILLED, text: two, quantity: { exactly: 2, unit: person }, as-of: 2023-12-08, claimant: ministry, source: late, para: 1 }
      - { property: DAMAGE, text: five cars, quantity: { exactly: 5, unit: car }, source: evening, para: 2 }
      - { property: DAMAGE, text: four cars, quantity: { at-least: 4, unit: car }, source: late, para: 2 }
      - { property: DAMAGE, text: two houses, quantity: { exactly: 2, unit: house }, source: morning, para: 2 }
      - { property: INJURED, text: five counted, quantity: { exactly: 5, unit: person }, basis: COUNTED, source: evening, para: 3 }
      - { property: INJURED, text: nine estimated, quantity: { exactly: 9, unit: person }, basis: ESTIMATED, source: morning, para: 3 }
      - { property: OUTCOME, text: a road was closed, source: evening, para: 4 }
${Array.from({ length: MANY }, (_, index) => `      - { property: TROOP_COUNT, text: ${index}, quantity: { exactly: ${index}, unit: soldier }, source: late, para: 5, key: n${index} }`).join('\n')}
`;

beforeAll(() => tell(world).then(() => undefined));

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Found = any;

async function account(property: string, selection: string): Promise<Found> {
  const { event } = await data(
    `{ event(slug: "crash") { accounts(property: [${property}]) { ${selection} } } }`,
  );
  return event.accounts[0];
}

describe('a toll that rises', () => {
  test('is no contradiction, and its last number is the figure under every policy', async () => {
    expect(
      await account(
        'KILLED',
        'agreement range { qualifier best } lowest: figure(policy: LOWEST) { best } latest: figure(policy: LATEST) { best } values { text superseded asOf { edtf } sourceCount }',
      ),
    ).toEqual({
      agreement: 'COMPATIBLE',
      range: { qualifier: 'EXACTLY', best: 3 },
      lowest: { best: 3 },
      latest: { best: 3 },
      values: [
        { text: 'two', superseded: true, asOf: { edtf: '2023-12-08' }, sourceCount: 2 },
        { text: 'three', superseded: false, asOf: { edtf: '2023-12-09' }, sourceCount: 1 },
      ],
    });
    const { events } = await data('{ events(filter: { disputed: true }) { totalCount } }');
    // That of the troops, below, is one source's.
    expect(events.totalCount).toBe(0);
  });

  test('is told from both ends', async () => {
    const { claims } = await account(
      'KILLED',
      'claims { text superseded supersedes { source { slug } } supersededBy { text } contradicts { reason } }',
    );
    expect(claims).toEqual([
      { text: 'two', superseded: true, supersedes: [], supersededBy: [{ text: 'three' }], contradicts: [] },
      { text: 'two', superseded: true, supersedes: [], supersededBy: [{ text: 'three' }], contradicts: [] },
      {
        text: 'three',
        superseded: false,
        supersedes: [{ source: { slug: 'evening' } }, { source: { slug: 'late' } }],
        supersededBy: [],
        contradicts: [],
      },
    ]);
  });
});

describe('a figure', () => {
  const selection =
    'figure(policy: HIGHEST) { best } noFigure cars: figure(policy: HIGHEST, unit: "car") { best unit } noCars: noFigure(unit: "car") boats: figure(policy: HIGHEST, unit: "boat") { best } noBoats: noFigure(unit: "boat") range { best }';

  test('never crosses units: it is null with a reason, or asked for by unit', async () => {
    expect(await account('DAMAGE', selection)).toEqual({
      figure: null,
      noFigure: 'SEVERAL_UNITS',
      cars: { best: 5, unit: 'car' },
      noCars: null,
      boats: null,
      noBoats: 'NO_NUMBER',
      range: null,
    });
  });

  test('never crosses bases: each count has its own', async () => {
    expect(
      await account(
        'INJURED',
        'agreement noFigure counts { basis agreement sourceCount range { best } figure(policy: MODE) { best } }',
      ),
    ).toEqual({
      agreement: 'COMPATIBLE',
      noFigure: 'SEVERAL_COUNTS',
      counts: [
        { basis: 'COUNTED', agreement: 'SINGLE', sourceCount: 1, range: { best: 5 }, figure: { best: 5 } },
        { basis: 'ESTIMATED', agreement: 'SINGLE', sourceCount: 1, range: { best: 9 }, figure: { best: 9 } },
      ],
    });
  });

  test('is none where no claim is a number', async () => {
    expect(await account('OUTCOME', 'noFigure counts { unit } figure(policy: MODE) { best }')).toEqual({
      noFigure: 'NO_NUMBER',
      counts: [],
      figure: null,
    });
  });
});

describe(`${MANY} different numbers`, () => {
  test('are stored without their pairs, and their pairs are found when asked for', async () => {
    const stored = await env.DB.prepare('SELECT count(*) AS pairs FROM claim_contradictions').first('pairs');
    expect(stored).toBe(0);
    const { valuesPage } = await account(
      'TROOP_COUNT',
      'valuesPage(first: 2) { totalCount edges { node { text claimsPage { totalCount edges { node { contradicts { claim { text } } nearest: contradicts(first: 3) { claim { text } } contradictedBy(first: 2) { totalCount pageInfo { hasNextPage } edges { node { text } } } } } } } } }',
    );
    expect(valuesPage.totalCount).toBe(MANY);
    const [first] = valuesPage.edges[0].node.claimsPage.edges;
    expect(first.node.contradicts).toHaveLength(100);
    expect(first.node.nearest.map(({ claim }: Found) => claim.text).sort()).toEqual(['1', '2', '3']);
    expect(first.node.contradictedBy).toMatchObject({
      totalCount: MANY - 1,
      pageInfo: { hasNextPage: true },
    });
  });

  test('are paged through to the last one', async () => {
    const seen: string[] = [];
    for (let after = ''; ; ) {
      const { claims } = await account(
        'TROOP_COUNT',
        `claims: valuesPage(last: 1) { edges { node { claimsPage { edges { node { contradictedBy(first: 100${after}) { pageInfo { endCursor hasNextPage } edges { node { text } } } } } } } } }`,
      );
      const page = claims.edges[0].node.claimsPage.edges[0].node.contradictedBy;
      seen.push(...page.edges.map(({ node }: Found) => node.text));
      if (!page.pageInfo.hasNextPage) break;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }
    expect(new Set(seen).size).toBe(MANY - 1);
    expect(seen).toHaveLength(MANY - 1);
  });

  test.for([0, 101])('more or fewer than a page are refused: first: %i', async (first) => {
    const { errors } = await ask(
      `{ event(slug: "crash") { claims(first: 1) { edges { node { contradicts(first: ${first}) { reason } } } } } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' });
  });

  test.for([1, 100])('as many as asked for are told: first: %i', async (first) => {
    const { valuesPage } = await account(
      'TROOP_COUNT',
      `valuesPage(first: 1) { edges { node { claimsPage { edges { node { contradicts(first: ${first}) { reason } } } } } } }`,
    );
    expect(valuesPage.edges[0].node.claimsPage.edges[0].node.contradicts).toHaveLength(first);
  });
});
