import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import { ask, data } from './ask.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Answer = any;
const nodesOf = (connection: Answer): Answer[] => connection.edges.map(({ node }: Answer) => node);

/** Everything that decides what is left out, as the API tells it. */
async function world() {
  const { sources, statements, events } = await data(`{
    sources(first: 100) { edges { node { slug completeFor publisher { slug } publishedAt { latest } events(first: 100) { edges { node { slug } } }
      statements(first: 100) { edges { node { slug } } } } } }
    statements(first: 100, orderBy: EARLIEST_FIRST) { edges { node { slug saidAt { earliest } about(first: 100) { edges { node { slug } } } } } }
    events(first: 100) { edges { node { slug claims(first: 100) { edges { node { id property source { slug } } } } } } } }`);
  return {
    sources: nodesOf(sources).map((source) => ({
      ...source,
      events: nodesOf(source.events).map(({ slug }) => slug),
      statements: nodesOf(source.statements).map(({ slug }) => slug),
    })),
    statements: nodesOf(statements),
    claims: nodesOf(events).flatMap(({ slug, claims }) =>
      nodesOf(claims).map((claim) => ({ ...claim, event: slug, source: claim.source.slug })),
    ),
  };
}

const omitted = async (slug: string) =>
  (
    await data(`{ source(slug: "${slug}") { omittedStatements(first: 100) { totalCount edges { node { slug } } }
      omittedClaims(first: 100) { totalCount edges { node { id } } } } }`)
  ).source;

/** Two more reports of the embassy attack by outlets of their own, and a second one of a known outlet. */
beforeAll(async () => {
  const source = (slug: string, publisher: string) =>
    `INSERT INTO sources (slug, title, kind, published_earliest, language, sha256, publisher_id)
      SELECT '${slug}', 'Made up', 'NEWS_ARTICLE', '', 'en', '00', ${publisher}`;
  const reports = (slug: string) =>
    `INSERT INTO event_sources SELECT e.id, s.id FROM events e, sources s
      WHERE e.slug = 'us-embassy-baghdad-attack-2023-12-08' AND s.slug = '${slug}'`;
  await env.DB.batch(
    [
      source('unnamed-a', 'NULL'),
      source('unnamed-b', 'NULL'),
      source('rudaw-again', "(SELECT id FROM actors WHERE slug = 'rudaw')"),
      ...['unnamed-a', 'unnamed-b', 'rudaw-again'].map(reports),
      `INSERT INTO statement_sources SELECT t.id, s.id FROM statements t, sources s
        WHERE t.slug = 'austin-names-two-groups-2023-12-09' AND s.slug = 'unnamed-a'`,
    ].map((statement) => env.DB.prepare(statement)),
  );
});

test('a source omits the statements about its events that only sources of other publishers carry', async () => {
  const { sources, statements } = await world();
  const publisherOf = ({ publisher, slug }: Answer) => publisher?.slug ?? `(unnamed, of ${slug})`;
  for (const source of sources) {
    const expected = statements.filter(
      ({ slug, saidAt, about }) =>
        nodesOf(about).some((event) => source.events.includes(event.slug)) &&
        !source.statements.includes(slug) &&
        saidAt.earliest <= (source.publishedAt?.latest ?? '9999') &&
        sources.some(
          (other) => other.statements.includes(slug) && publisherOf(other) !== publisherOf(source),
        ),
    );
    const { omittedStatements } = await omitted(source.slug);
    expect(nodesOf(omittedStatements), source.slug).toEqual(expected.map(({ slug }) => ({ slug })));
    expect(omittedStatements.totalCount).toBe(expected.length);
  }
  const counts = await Promise.all(
    sources.map(async ({ slug }) => (await omitted(slug)).omittedStatements.totalCount),
  );
  expect(Math.max(...counts)).toBeGreaterThan(5);
});

test('a source omits the claims of other publishers on what it does not tell about its events', async () => {
  const { sources, claims } = await world();
  const publisherOf = (slug: string) =>
    sources.find((source) => source.slug === slug)?.publisher?.slug ?? `(unnamed, of ${slug})`;
  for (const { slug, events, completeFor } of sources) {
    const told = new Set(
      claims.filter(({ source }) => source === slug).map(({ event, property }) => `${event} ${property}`),
    );
    const expected = claims.filter(
      ({ event, property, source }) =>
        events.includes(event) &&
        completeFor.includes(property) &&
        !told.has(`${event} ${property}`) &&
        publisherOf(source) !== publisherOf(slug),
    );
    const { omittedClaims } = await omitted(slug);
    expect(
      nodesOf(omittedClaims)
        .map(({ id }) => id)
        .sort(),
      slug,
    ).toEqual(expected.map(({ id }) => id).sort());
    expect(omittedClaims.totalCount).toBe(expected.length);
  }
});

test('a source omits no claim on a property for which its coding is not complete', async () => {
  const { sources } = await data(`{ sources { edges { node { slug completeFor
    omittedClaims(filter: { property: [OCCURRED_AT, TARGET, MUNITIONS, PERPETRATOR] }) { totalCount } } } } }`);
  for (const source of nodesOf(sources)) expect(source.omittedClaims.totalCount, source.slug).toBe(0);
  const complete = nodesOf(sources).filter(({ completeFor }) => completeFor.length);
  expect(complete.map(({ slug }) => slug)).toContain('rudaw-2023-12-09');
});

test('two reports of one outlet omit nothing that only the other has, two of unnamed ones do', async () => {
  const slugs = async (source: string) =>
    nodesOf((await omitted(source)).omittedStatements).map(({ slug }) => slug);
  const { source } = await data(
    '{ source(slug: "rudaw-2023-12-09") { statements(first: 100) { edges { node { slug } } } } }',
  );
  const carriedBy = (slug: string) => nodesOf(source.statements).some((statement) => statement.slug === slug);
  const again = await slugs('rudaw-again');
  expect(again.length).toBeGreaterThan(0);
  const { sources } = await world();
  for (const slug of again.filter(carriedBy)) {
    expect(
      sources.some((other) => other.publisher?.slug !== 'rudaw' && other.statements.includes(slug)),
    ).toBe(true);
  }
  expect(await slugs('unnamed-b')).toContain('austin-names-two-groups-2023-12-09');
  expect(await slugs('unnamed-a')).not.toContain('austin-names-two-groups-2023-12-09');
});

test('what Rudaw leaves out of its report of the embassy attack: the damage, and what the Iraqi government said', async () => {
  const { source } = await data(`{ source(slug: "rudaw-2023-12-09") {
    damage: omittedClaims(filter: { property: [DAMAGE] }) { edges { node { text source { slug } } } }
    government: omittedStatements(first: 3, filter: { party: ["government-of-iraq"], acts: [CONDEMN] }) { edges { node { slug } } } } }`);
  expect(nodesOf(source.damage).map(({ source }) => source.slug)).toEqual([
    'embassy-condemnation-2023-12-08',
    'shafaq-2023-12-09',
    'shafaq-2023-12-10',
  ]);
  expect(nodesOf(source.government).length).toBeGreaterThan(0);
});

test('a cursor serves in the list of its source alone', async () => {
  const page = (slug: string, range: string) =>
    ask(`{ source(slug: "${slug}") { omittedStatements(${range}) { pageInfo { endCursor } } } }`);
  const { data } = await page('rudaw-2023-12-09', 'first: 1');
  const { errors } = await page(
    'shafaq-2023-12-09',
    `after: "${data.source.omittedStatements.pageInfo.endCursor}"`,
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
});
