/** What analysts ask of the five documents. Each question is one operation, and its answer stands here. */
import { expect, test } from 'vitest';
import accounts from '../../graphiql/tabs/3-where-accounts-differ.graphql?raw';
import oneMan from '../../graphiql/tabs/4-one-man-two-years.graphql?raw';
import attackCount from '../../graphiql/tabs/5-attack-count.graphql?raw';
import threeDays from '../../graphiql/tabs/6-three-days.graphql?raw';
import leftOut from '../../graphiql/tabs/8-left-out.graphql?raw';
import { ask } from './ask.ts';

const ATTACK = 'us-embassy-baghdad-attack-2023-12-08';
const CONDEMNATION = 'embassy-condemnation-2023-12-08';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Answer = any;

/** The answer of one operation of one root field: one statement, one round trip. */
async function answerOf(query: string): Promise<Answer> {
  const { data, errors, statements, trips } = await ask(query);
  expect(errors).toBeUndefined();
  expect({ statements: statements.length, trips }).toEqual({ statements: 1, trips: 1 });
  return data;
}
const nodesOf = (connection: Answer) => connection.edges.map(({ node }: Answer) => node);

test('Which facts about the embassy attack are contradicted, and by whom?', async () => {
  const { event } = await answerOf(accounts);
  const sides = event.accounts.map(({ property, claims }: Answer) => [
    property,
    ...new Set(
      claims.flatMap(({ text, source, contradicts }: Answer) =>
        contradicts.map(({ claim, reason }: Answer) => {
          expect(reason).not.toBeNull();
          return [`${source.slug}: ${text}`, `${claim.source.slug}: ${claim.text}`].sort().join(' | ');
        }),
      ),
    ),
  ]);
  const [rounds, damage] = [
    'nearly seven mortar rounds',
    'headquarters of an Iraqi security agency, which is not named, damaged',
  ];
  expect(sides).toEqual([
    [
      'TARGET',
      `${CONDEMNATION}: the surroundings of the embassy | shafaq-2023-12-09: inside the embassy compound`,
      `${CONDEMNATION}: the surroundings of the embassy | shafaq-2023-12-10: inside the embassy compound`,
    ],
    [
      'MUNITIONS',
      `${CONDEMNATION}: a barrage of rockets | shafaq-2023-12-09: ${rounds}`,
      `${CONDEMNATION}: a barrage of rockets | shafaq-2023-12-10: ${rounds}`,
      `${CONDEMNATION}: at least five rockets | shafaq-2023-12-09: ${rounds}`,
      `${CONDEMNATION}: at least five rockets | shafaq-2023-12-10: ${rounds}`,
      `rudaw-2023-12-09: a series of rockets | shafaq-2023-12-09: ${rounds}`,
      `rudaw-2023-12-09: a series of rockets | shafaq-2023-12-10: ${rounds}`,
      `shafaq-2023-12-09: ${rounds} | shafaq-2023-12-10: a barrage of rockets`,
      `shafaq-2023-12-10: a barrage of rockets | shafaq-2023-12-10: ${rounds}`,
    ],
    [
      'DAMAGE',
      `${CONDEMNATION}: none | shafaq-2023-12-09: ${damage}`,
      `${CONDEMNATION}: none | shafaq-2023-12-10: ${damage}`,
    ],
  ]);
});

test('How many attacks on US forces were there, counted since when and by whom, and how many independent sources are there for each?', async () => {
  const { event } = await answerOf(attackCount);
  const account = event.accounts.find(({ property }: Answer) => property === 'ATTACK_COUNT');
  expect(account).toMatchObject({
    agreement: 'COMPATIBLE',
    sourceCount: 3,
    independentSourceCount: 3,
    figure: null,
    noFigure: 'SEVERAL_COUNTS',
  });
  expect(
    account.counts.map(({ unit, period, basis, range, latest, values }: Answer) => [
      unit,
      period.edtf,
      basis,
      `${range.qualifier} ${range.best}`,
      `${latest.qualifier} ${latest.best}`,
      values.map(({ text, independentSourceCount, claims }: Answer) => [
        text,
        independentSourceCount,
        claims.map(({ source, claimant }: Answer) => [source.slug, claimant?.name ?? null]),
      ]),
    ]),
  ).toEqual([
    [
      'attack',
      '2023-10-15%/..',
      'COUNTED',
      'AT_LEAST 78',
      'AT_LEAST 78',
      [['at least 78', 1, [['rudaw-2023-12-09', 'US Department of Defense']]]],
    ],
    [
      'attack',
      '2023-10-07?/..',
      'CLAIMED',
      'ABOUT 80',
      'ABOUT 80',
      [['around eighty claimed', 1, [[CONDEMNATION, 'Islamic Resistance in Iraq']]]],
    ],
    [
      'attack',
      '2023-10-17?/..',
      null,
      'AT_LEAST 84',
      'AT_LEAST 84',
      [['at least 84', 1, [['shafaq-2023-12-09', null]]]],
    ],
  ]);
});

// Nobody denied the attack of 2023. The denial of 2021 is that of the group's leader, unnamed, and its spokesperson.
test('Who condemned the attack, who threatened more, who denied?', async () => {
  const { events } = await answerOf(`{
    events(filter: { type: [ASSAULT], participant: ["us-embassy-baghdad"] }, orderBy: EARLIEST_FIRST) { edges { node { slug
      condemned: responses(filter: { acts: [CONDEMN] }) { ...Who }
      threatened: responses(filter: { acts: [THREATEN] }) { ...Who }
      denied: responses(filter: { acts: [DENY_RESPONSIBILITY] }) { ...Who } } } } }
    fragment Who on ResponseConnection { edges { node { party { name } reaction { ... on Statement { speaker { name } } } } } }`);
  const who = (connection: Answer) => [
    ...new Set(
      nodesOf(connection).map(({ party, reaction }: Answer) => `${reaction.speaker.name}, ${party.name}`),
    ),
  ];
  const answer = nodesOf(events).map(({ slug, condemned, threatened, denied }: Answer) => ({
    slug,
    condemned: who(condemned),
    threatened: who(threatened),
    denied: who(denied),
  }));
  expect(answer).toEqual([
    {
      slug: 'us-embassy-baghdad-attack-2021-07',
      condemned: [],
      threatened: [],
      denied: ['Abu Ali al-Askari, Iran-aligned Iraqi militias'],
    },
    {
      slug: ATTACK,
      condemned: [
        'Government of Iraq, Government of Iraq',
        'Mohammed Shia al-Sudani, Government of Iraq',
        'United States, United States',
        'Lloyd Austin, United States',
        "al-Wa'd al-Sadiq, Iran-aligned Iraqi militias",
      ],
      threatened: ['Abu Ali al-Askari, Iran-aligned Iraqi militias'],
      denied: [],
    },
  ]);
});

test("How did Abu Ali al-Askari's position on attacking embassies change?", async () => {
  const { actor } = await answerOf(oneMan);
  const stances = nodesOf(actor.positions)
    .filter(({ topic }: Answer) => topic.question === 'May diplomatic missions be attacked?')
    .map(({ takenAt, stance, shift, statement }: Answer) => [
      takenAt.edtf,
      stance,
      shift,
      statement.renderings[0].text,
    ]);
  expect(stances).toEqual([
    [
      '2021-07?',
      'OPPOSES',
      false,
      'Targeting diplomatic missions is rejected by the Iraqi resistance, and its decision is to not even strike the evil American embassy military camp',
    ],
    [
      '2023-12-09?',
      'AMBIGUOUS',
      false,
      'Some people see pride in bowing to it and marketing it as diplomatic missions that must be protected',
    ],
  ]);
});

test('Who of his own umbrella stands against him, and did anybody say outright that he changed his mind?', async () => {
  const { topics } = await answerOf(`{ topics { edges { node { slug
    shifts: positions(first: 100) { edges { node { shift actor { slug } } } }
    militias: positions(party: ["iran-aligned-iraqi-militias"], asOf: "2023-12-10") { edges { node { stance actor { slug } } } } } } } }`);
  const all = nodesOf(topics);
  expect(
    all.flatMap(({ slug, shifts }: Answer) =>
      nodesOf(shifts).flatMap(({ shift, actor }: Answer) => (shift ? [[slug, actor.slug]] : [])),
    ),
  ).toEqual([]);
  const missions = all.find(({ slug }: Answer) => slug === 'attacks-on-diplomatic-missions');
  expect(nodesOf(missions.militias).map(({ stance, actor }: Answer) => [actor.slug, stance])).toEqual([
    ['abu-ali-al-askari', 'AMBIGUOUS'],
    ['al-wad-al-sadiq', 'OPPOSES'],
  ]);
});

test('What happened, and what was said, from 8 to 10 December, hour by hour as far as known?', async () => {
  const { timeline } = await answerOf(threeDays);
  expect(timeline.pageInfo.hasNextPage).toBe(false);
  const instants = timeline.edges.map(({ at }: Answer) => at.earliest);
  expect(instants).toEqual([...instants].sort());
  const count = (day: RegExp, type: string) =>
    timeline.edges.filter(({ at, node }: Answer) => day.test(at.edtf) && node.__typename === type).length;
  expect({
    before: [count(/^20(14|23-10)/, 'Event'), count(/^20(14|23-10)/, 'Statement')],
    friday: [count(/^2023-12-08/, 'Event'), count(/^2023-12-08/, 'Statement')],
    saturday: [count(/^2023-12-09/, 'Event'), count(/^2023-12-09/, 'Statement')],
    sunday: [count(/^2023-12-10/, 'Event'), count(/^2023-12-10/, 'Statement')],
    all: timeline.edges.length,
  }).toEqual({ before: [7, 2], friday: [10, 16], saturday: [1, 18], sunday: [0, 5], all: 59 });
  // No source gives an hour but for one thing, without a time zone: so it is a claim, and the date stays a day.
  const hours = timeline.edges.flatMap(({ node }: Answer) =>
    nodesOf(node.hours ?? { edges: [] }).flatMap(({ text, source }: Answer) =>
      text.includes('a.m.') ? [`${node.title}: ${text} (${source.slug})`] : [],
    ),
  );
  expect(hours).toEqual([
    'Attack on the US embassy in Baghdad: explosions at about 4 a.m. on Friday (shafaq-2023-12-09)',
    'Attack on the US embassy in Baghdad: explosions at about 4 a.m. on Friday (shafaq-2023-12-10)',
  ]);
});

test('What did each outlet leave out that another reports?', async () => {
  const { sources } = await answerOf(
    leftOut.replaceAll('first: 5', 'first: 100').replaceAll('summary', 'slug'),
  );
  const left = new Map<string, Answer>(nodesOf(sources).map((source: Answer) => [source.slug, source]));
  const statements = (source: string) =>
    nodesOf(left.get(source).omittedStatements).map(({ slug }: Answer) => slug);
  const claims = (source: string) => [
    ...new Set(
      nodesOf(left.get(source).omittedClaims).map(
        ({ event, property }: Answer) => `${property} of ${event.title}`,
      ),
    ),
  ];
  // Shafaq has the Pentagon's side of the telephone call alone, Rudaw the prime minister's.
  expect(statements('shafaq-2023-12-09')).toContain('sudani-no-direct-response-2023-12-09');
  expect(statements('shafaq-2023-12-09')).not.toContain('austin-right-to-respond-2023-12-09');
  expect(statements('rudaw-2023-12-09')).toContain('austin-right-to-respond-2023-12-09');
  expect(statements('rudaw-2023-12-09')).not.toContain('sudani-no-direct-response-2023-12-09');
  // What was said a day after a document came out is not left out of it.
  expect(statements(CONDEMNATION)).not.toContain('askari-new-phase-2023-12-09');
  expect(claims('rudaw-2023-12-09')).toContain('DAMAGE of Attack on the US embassy in Baghdad');
  // Whether it speaks of a precedent, nobody has coded.
  expect(claims('rudaw-2023-12-09')).not.toContain('PRECEDENT of Attack on the US embassy in Baghdad');
  expect(claims('shafaq-2023-12-09')).toContain(
    'INJURED of Attacks on American forces in Iraq and Syria since October 2023',
  );
  expect(claims('rudaw-2023-12-09')).not.toContain(
    'INJURED of Attacks on American forces in Iraq and Syria since October 2023',
  );
});

test('Which retaliation does each side say it is answering?', async () => {
  const { events } = await answerOf(`{ events(orderBy: EARLIEST_FIRST, first: 100) { edges { node { slug
    participants(role: [PERPETRATOR, INITIATOR]) { edges { node { actor { party { slug } } } } }
    links(kind: [RETALIATES_FOR]) { direction event { slug } assertedBy { slug } citations { edges { node { locator source { slug } } } } } } } } }`);
  const blows = nodesOf(events).flatMap(({ slug, participants, links }: Answer) =>
    links.flatMap(({ direction, event, assertedBy, citations }: Answer) =>
      direction === 'OUTGOING'
        ? [
            {
              by: [...new Set(nodesOf(participants).map(({ actor }: Answer) => actor.party.slug))],
              slug,
              answers: event.slug,
              assertedBy,
              cited: nodesOf(citations).map(({ source, locator }: Answer) => `${source.slug} ${locator}`),
            },
          ]
        : [],
    ),
  );
  const MILITIAS_ATTACKS = 'attacks-on-us-forces-since-2023-10';
  // In every case it is the document's own word: no source quotes a side on it.
  expect(blows).toEqual([
    {
      by: ['iran-aligned-iraqi-militias'],
      slug: MILITIAS_ATTACKS,
      answers: 'us-support-for-israel-2023',
      assertedBy: null,
      cited: [
        `${CONDEMNATION} para 6`,
        'rudaw-2023-12-09 para 9',
        'shafaq-2023-12-09 para 18',
        'shafaq-2023-12-10 para 19',
      ],
    },
    {
      by: ['united-states'],
      slug: 'us-strikes-since-2023-10',
      answers: MILITIAS_ATTACKS,
      assertedBy: null,
      cited: [`${CONDEMNATION} para 13`, 'rudaw-2023-12-09 para 12', 'shafaq-2023-12-09 para 20'],
    },
    {
      by: ['united-states'],
      slug: 'jurf-al-nasr-airstrikes-2023-11-22',
      answers: MILITIAS_ATTACKS,
      assertedBy: null,
      cited: ['rudaw-2023-12-09 para 12'],
    },
    {
      by: ['united-states'],
      slug: 'kirkuk-drone-strike-2023-12-03',
      answers: MILITIAS_ATTACKS,
      assertedBy: null,
      cited: ['rudaw-2023-12-09 para 12'],
    },
  ]);
});
