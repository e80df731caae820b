import { describe, expect, test } from 'vitest';
import type { EventResponseFragment, EventResponsesFragment } from '../../explorer/api/documents.ts';
import { eventCitation } from '../../explorer/event/citation.ts';
import { kindsIn, sidesOf, tableOf } from '../../explorer/event/sides.ts';
import { voicesOf } from '../../explorer/event/voices.ts';
import { elapsedWords } from '../../explorer/time/elapsed-words.ts';
import { inTime } from '../../explorer/time/in-time.ts';
import { isSettled } from '../../explorer/time/settled.ts';

const date = (edtf: string, earliest: string, latest: string | null) => ({
  edtf,
  earliest: `${earliest}T00:00:00.000Z`,
  latest: latest && `${latest}T23:59:59.999Z`,
  precision: 'INTERVAL' as const,
  approximate: false,
  uncertain: edtf.endsWith('?'),
  note: null,
});
const eighth = date('2023-12-08', '2023-12-08', '2023-12-08');
const either = date('2023-12-08?/2023-12-09?', '2023-12-08', '2023-12-09');
const since = date('2023-12-08/..', '2023-12-08', null);

test('a doubt about either end of an interval is a doubt', () => {
  expect([eighth, either, since].map(isSettled)).toEqual([true, false, true]);
});

test('what has the same dates stays together by who it is of', () => {
  const said = [
    { who: 'b', when: since },
    { who: 'a', when: eighth },
    { who: 'b', when: eighth },
    { who: 'a', when: eighth },
  ];
  const ordered = inTime(
    said,
    ({ when }) => when,
    ({ who }) => who,
  );
  expect(ordered.map(({ who, when }) => `${who} ${when.edtf}`)).toEqual([
    'b 2023-12-08',
    'a 2023-12-08',
    'a 2023-12-08',
    'b 2023-12-08/..',
  ]);
});

test('a duration is told in words', () => {
  const words = ['P0D', 'P1D', 'P1DT4H', 'PT30M', 'PT0S'].map((elapsed) => elapsedWords(elapsed, [eighth]));
  expect(words).toEqual([
    'the same day',
    '1 day later',
    '1 day and 4 hours later',
    '30 minutes later',
    'at the same time',
  ]);
  expect(elapsedWords('P1D', [eighth, either])).toBe('1 day later (dates approximate)');
});

test('responses of no party are a side of their own, and what is not shown is counted', () => {
  const response = (id: string, party: string | null) =>
    ({
      id,
      party: party && { slug: party },
      respondedAt: eighth,
      reaction: { __typename: 'Statement', speaker: { slug: id } },
    }) as unknown as EventResponseFragment;
  const page = (...ids: string[]) => ({ edges: ids.map((id) => ({ node: response(id, 'one') })) });
  const sides = sidesOf({
    responsesByParty: [{ party: { slug: 'one', name: 'One' }, count: 3, responses: page('a', 'b') }],
    responses: {
      totalCount: 4,
      edges: [{ node: response('a', 'one') }, { node: response('z', null) }],
    },
  } as unknown as EventResponsesFragment);
  expect(
    sides.map(({ party, count, responses }) => [party?.slug, count, responses.map(({ id }) => id)]),
  ).toEqual([
    ['one', 3, ['a', 'b']],
    [undefined, 1, ['z']],
  ]);
});

test('a side says on how many occasions its statements were made: the points of one utterance on one', () => {
  const said = (slug: string, utterance: string | null) => ({
    reaction: { __typename: 'Statement', slug, utterance: utterance && { slug: utterance } },
  });
  const of = (...responses: object[]) =>
    kindsIn({ party: null, count: responses.length, responses: responses as EventResponseFragment[] });
  const done = { reaction: { __typename: 'Event' } };
  expect(of(said('a', 'post'), said('b', 'post'), said('c', null), done)).toEqual([
    '3 statements on 2 occasions',
    '1 action',
  ]);
  expect(of(said('a', null), said('b', null))).toEqual(['2 statements']);
});

describe('the words of a side that come first', () => {
  const said = (slug: string, speaker: string, stance: string | null, ...quoted: [string, string][]) => ({
    reaction: {
      __typename: 'Statement',
      slug,
      speaker: { slug: speaker, name: speaker },
      positions: stance ? [{ stance, note: null, topic: { slug: 'missions', question: 'May they?' } }] : [],
      renderings: quoted.map(([text, source]) => ({
        text,
        directness: 'VERBATIM',
        language: 'en',
        locator: 'para 2',
        source: { slug: source },
      })),
    },
  });
  const led = (...responses: object[]) => {
    const side = { party: null, count: responses.length, responses: responses as EventResponseFragment[] };
    const { voices, apart } = voicesOf(side);
    return [
      ...voices.map(({ statement, quotation }) => [statement.slug, quotation?.wordings[0]?.text]),
      ...(apart ? [apart] : []),
    ];
  };
  const answers = (stance: string) => [
    { speaker: 'a', stance, isReading: false },
    { speaker: 'b', stance: 'OPPOSES', isReading: false },
  ];
  const long = 'whoever attacks a mission will be brought to justice';

  test('take a stand in a quotation of some length, before more sources print it', () => {
    expect(
      led(
        said('short', 'a', 'OPPOSES', ['a crime', 'one'], ['a crime', 'two']),
        said('no-stand', 'a', null, [`${long} at once`, 'one'], [`${long} at once`, 'two']),
        said('stand', 'a', 'OPPOSES', [long, 'one']),
      ),
    ).toEqual([['stand', long]]);
    expect(
      led(
        said('one', 'a', 'OPPOSES', [long, 'one']),
        said('two', 'a', 'OPPOSES', [long, 'one'], [long, 'two']),
      ),
    ).toEqual([['two', long]]);
  });

  test('are in the longest wording that is printed of them', () => {
    const longer = `${long}, wherever they hide`;
    expect(led(said('it', 'a', null, [long, 'one'], [longer, 'two']))).toEqual([['it', longer]]);
  });

  test('are two where its speakers answer a question differently: first yes and no, else what is unclear', () => {
    expect(
      led(
        said('for', 'a', 'SUPPORTS', ['so be it', 'one']),
        said('against', 'b', 'OPPOSES', [long, 'one']),
        said('also', 'c', 'OPPOSES', [long, 'one']),
      ),
    ).toEqual([
      ['for', 'so be it'],
      ['against', long],
      { question: 'May they?', answers: answers('SUPPORTS') },
    ]);
    expect(
      led(
        said('unclear', 'a', 'AMBIGUOUS', ['so be it', 'one']),
        said('against', 'b', 'OPPOSES', [long, 'one']),
        said('also', 'b', 'OPPOSES', [long, 'one']),
      ),
    ).toEqual([
      ['unclear', 'so be it'],
      ['against', long],
      { question: 'May they?', answers: answers('AMBIGUOUS') },
    ]);
  });

  test('are one where both answers are no more than readings of the editors', () => {
    const read = (slug: string, speaker: string, stance: string) => {
      const { reaction } = said(slug, speaker, stance, [long, slug]);
      return {
        reaction: {
          ...reaction,
          positions: reaction.positions.map((each) => ({ ...each, note: 'So read.' })),
        },
      };
    };
    expect(led(read('one', 'a', 'SUPPORTS'), read('two', 'b', 'OPPOSES'))).toEqual([['one', long]]);
  });

  test('are a statement without a quotation where no source quotes the side', () => {
    expect(led(said('told', 'a', null))).toEqual([['told', undefined]]);
    expect(led({ reaction: { __typename: 'Event' } })).toEqual([]);
  });
});

test('a table has a row for each wording of an answer, with where it stands, and its summary beside it', () => {
  const rendering = (text: string, locator: string) => ({
    text,
    directness: 'VERBATIM',
    language: 'en',
    locator,
    source: { slug: 'rudaw' },
  });
  const reaction = {
    __typename: 'Statement',
    slug: 'answer',
    summary: 'Condemns it.',
    acts: ['CONDEMN'],
    speaker: { name: 'Speaker' },
    renderings: [rendering('a crime', 'para 2'), rendering('a sin', 'para 3')],
  };
  const shown = { node: { locator: 'para 2', excerpt: null, source: { slug: 'rudaw' } } };
  const response = { reaction, respondedAt: eighth, elapsed: 'P0D', citations: { edges: [shown] } };
  const responses = [response as unknown as EventResponseFragment];
  expect(tableOf([{ party: null, count: 1, responses }])).toMatchObject([
    {
      summary: 'Condemns it.',
      wording: 'a crime',
      directness: 'VERBATIM',
      source: 'rudaw',
      locator: 'para 2',
    },
    { summary: 'Condemns it.', wording: 'a sin', locator: 'para 3', shownToAnswerIn: 'rudaw para 2' },
  ]);
});

test('an event is cited with its place and what is around it, and each source with its paragraphs', () => {
  const source = { slug: 's', title: 'Title', publisher: { name: 'Rudaw' }, publishedAt: eighth };
  const cited = (locator: string) => ({ node: { locator, excerpt: null, source } });
  const baghdad = { slug: 'baghdad', name: 'Baghdad', partOf: null };
  const edges = [cited('para 2'), cited('para 4')];
  const citation = (totalCount: number) =>
    eventCitation({
      title: 'Attack',
      occurred: eighth,
      place: { slug: 'green-zone', name: 'Green Zone', partOf: baghdad },
      citations: { edges, totalCount, pageInfo: { hasNextPage: totalCount > edges.length } },
    });
  const whole =
    'Attack, 8 December 2023, Green Zone, Baghdad. Reported by: Rudaw, “Title”, 8 December 2023, para 2, para 4';
  expect(citation(2)).toBe(whole);
  expect(citation(130)).toBe(`${whole}; and more: these are the first 2 of 130 places in the sources`);
});
