import { join } from 'node:path';
import { describe, expect, type TestContext, test } from 'vitest';
import { placeSlug } from '../../src/dossier/locator.ts';
import { readDossiers } from '../../src/dossier/read.ts';
import { check, folderOf } from './command.ts';

/** What each of these tests adds to. */
const STORY = `
actors:
  example-news: { name: Example News, kind: MEDIA }
  jane-doe: { name: Jane Doe, kind: PERSON, cites: { first: 1 } }
  the-brigade: { name: The Brigade, kind: ARMED_GROUP, cites: { first: 1 } }
sources:
  first: { title: First, kind: NEWS_ARTICLE, publisher: example-news, published: 2023-12-09, language: en, paragraphs: 9,
    sha256: 0f4829fe92d6490a885e8ef34d98581557980066130b14a4037fec5500672cb7 }
events:
  raid: { title: Raid on a bridge, type: ASSAULT, occurred: 2023-12-08, cites: { first: 1 } }
`;
const DOCUMENT = `
document:
  second: { title: Second, kind: NEWS_ARTICLE, publisher: example-news, published: 2023-12-09, language: en, paragraphs: 9,
    sha256: 1f4829fe92d6490a885e8ef34d98581557980066130b14a4037fec5500672cb7 }
`;
/** The same without naming the document for the file. */
const SOURCE = DOCUMENT.replace('document:', 'sources:');

const inFolder = (context: TestContext, second: string) =>
  folderOf(context, { 'seed/1-story.yaml': STORY, 'seed/2-second.yaml': second });

const short: Record<string, { short: string; long: string }> = {
  'paragraphs alone are those of its document': {
    short: `${DOCUMENT}
events:
  truce: { title: A truce, type: AGREE, occurred: 2023-12-09, cites: [2, 3-4] }
  talks: { title: Talks, type: CONSULT, occurred: 2023-12-09, cites: { para: 2, excerpt: talks } }
  march: { title: A march, type: PROTEST, occurred: 2023-12-09, cites: 5 }`,
    long: `${SOURCE}
events:
  truce: { title: A truce, type: AGREE, occurred: 2023-12-09, cites: { second: [2, 3-4] } }
  talks: { title: Talks, type: CONSULT, occurred: 2023-12-09, cites: { second: { para: 2, excerpt: talks } } }
  march: { title: A march, type: PROTEST, occurred: 2023-12-09, cites: { second: 5 } }`,
  },
  'a document that another file defines': {
    short: `document: first
events:
  truce: { title: A truce, type: AGREE, occurred: 2023-12-09, cites: 2 }`,
    long: `events:
  truce: { title: A truce, type: AGREE, occurred: 2023-12-09, cites: { first: 2 } }`,
  },
  'a part has the citations of its record': {
    short: `${DOCUMENT}
actors:
  john-roe:
    name: John Roe
    kind: PERSON
    names: [J. Roe, { name: Roe, cites: 4 }, { name: جون رو, language: ar, cites: { first: 1 } }]
    affiliations: [{ with: the-brigade, kind: LEADS }]
    cites: 3
events:
  truce:
    title: A truce
    type: AGREE
    occurred: 2023-12-09
    participants: [{ actor: jane-doe, role: OTHER }, { actor: the-brigade, role: OTHER, cites: 5 }]
    links: [{ event: raid, kind: RETALIATES_FOR }]
    responds-to: [raid]
    cites: [2, 4]`,
    long: `${SOURCE}
actors:
  john-roe:
    name: John Roe
    kind: PERSON
    names:
      - { name: J. Roe, cites: { second: 3 } }
      - { name: Roe, cites: { second: 4 } }
      - { name: جون رو, language: ar, cites: { first: 1 } }
    affiliations: [{ with: the-brigade, kind: LEADS, cites: { second: 3 } }]
    cites: { second: 3 }
events:
  truce:
    title: A truce
    type: AGREE
    occurred: 2023-12-09
    participants:
      - { actor: jane-doe, role: OTHER, cites: { second: [2, 4] } }
      - { actor: the-brigade, role: OTHER, cites: { second: 5 } }
    links: [{ event: raid, kind: RETALIATES_FOR, cites: { second: [2, 4] } }]
    responds-to: [{ event: raid, cites: { second: [2, 4] } }]
    cites: { second: [2, 4] }`,
  },
  'a group of claims, and one that several documents carry': {
    short: `${DOCUMENT}
events:
  raid:
    claims:
      - para: 4
        claimant: jane-doe
        claims:
          - { property: TARGET, text: the bridge }
          - { property: KILLED, text: two, quantity: { exactly: 2, unit: person }, para: 5 }
      - { property: DAMAGE, text: none, cites: { first: 2, second: [3, 6-7] } }
      - { property: MUNITIONS, text: a mine, source: first, para: 3 }`,
    long: `${SOURCE}
events:
  raid:
    claims:
      - { property: TARGET, text: the bridge, claimant: jane-doe, source: second, para: 4 }
      - { property: KILLED, text: two, quantity: { exactly: 2, unit: person }, claimant: jane-doe, source: second, para: 5 }
      - { property: DAMAGE, text: none, source: first, para: 2 }
      - { property: DAMAGE, text: none, source: second, para: 3 }
      - { property: DAMAGE, text: none, source: second, para: 6-7 }
      - { property: MUNITIONS, text: a mine, source: first, para: 3 }`,
  },
  'what many have in common is said once': {
    short: `${DOCUMENT}
defaults:
  statements: { channel: TELEGRAM, said: 2023-12-09? It says "Saturday". }
  utterances: { channel: BROADCAST }
  claims: { claimant: jane-doe }
  renderings: { language: ar }
events:
  raid: { claims: [{ property: TARGET, text: the bridge, para: 2 }] }
statements:
  first-point:
    speaker: jane-doe
    acts: [DENY_RESPONSIBILITY]
    summary: Denies it.
    renderings: [{ para: 2, paraphrase: She denied it. }]
  second-point:
    speaker: jane-doe
    acts: [VOW]
    summary: Goes on.
    channel: BROADCAST
    renderings: [{ paraphrase: She would go on., cites: { first: 4, second: 3 } }]`,
    long: `${SOURCE}
events:
  raid:
    claims:
      - { property: TARGET, text: the bridge, claimant: jane-doe, source: second, para: 2 }
statements:
  first-point:
    speaker: jane-doe
    acts: [DENY_RESPONSIBILITY]
    summary: Denies it.
    channel: TELEGRAM
    said: 2023-12-09?
    date-note: It says "Saturday".
    renderings: [{ source: second, para: 2, paraphrase: She denied it., language: ar }]
  second-point:
    speaker: jane-doe
    acts: [VOW]
    summary: Goes on.
    channel: BROADCAST
    said: 2023-12-09?
    date-note: It says "Saturday".
    renderings:
      - { source: first, para: 4, paraphrase: She would go on., language: ar }
      - { source: second, para: 3, paraphrase: She would go on., language: ar }`,
  },
  'a statement with its words, what it answers and its claims': {
    short: `${DOCUMENT}
statements:
  denial:
    speaker: jane-doe
    acts: [DENY_RESPONSIBILITY]
    summary: Denies it.
    channel: TELEGRAM
    said: 2023-12-09
    para: 2
    verbatim: not us
    paraphrase: She denied it.
    responds-to: [raid]
    claims:
      - { property: TARGET, text: the bridge }
      - { property: KILLED, text: none, quantity: { exactly: 0, unit: person }, para: 3 }
      - { property: OUTCOME, text: a truce, event: truce }
events:
  truce: { title: A truce, type: AGREE, occurred: 2023-12-09, cites: 2 }`,
    long: `${SOURCE}
statements:
  denial:
    speaker: jane-doe
    acts: [DENY_RESPONSIBILITY]
    summary: Denies it.
    channel: TELEGRAM
    said: 2023-12-09
    renderings: [{ source: second, para: 2, verbatim: not us }, { source: second, para: 2, paraphrase: She denied it. }]
    responds-to: [{ event: raid, cites: { second: 2 } }]
events:
  raid:
    claims:
      - { property: TARGET, text: the bridge, claimant: jane-doe, statement: denial, source: second, para: 2 }
      - { property: KILLED, text: none, quantity: { exactly: 0, unit: person }, claimant: jane-doe, statement: denial, source: second, para: 3 }
  truce:
    title: A truce
    type: AGREE
    occurred: 2023-12-09
    cites: { second: 2 }
    claims: [{ property: OUTCOME, text: a truce, claimant: jane-doe, statement: denial, source: second, para: 2 }]`,
  },
  'an utterance, of which each statement is a point': {
    short: `${DOCUMENT}
utterances:
  post:
    speaker: jane-doe
    role: spokeswoman
    channel: TELEGRAM
    said: 2023-12-09? It says "Saturday".
    responds-to: [raid]
    statements:
      denial: { acts: [DENY_RESPONSIBILITY], summary: Denies it., para: 2, verbatim: not us }
      vow: { acts: [VOW], summary: Goes on., para: 3, paraphrase: She would go on., about: [raid], responds-to: [] }`,
    long: `${SOURCE}
utterances:
  post: { speaker: jane-doe, role: spokeswoman, channel: TELEGRAM, said: 2023-12-09?, date-note: It says "Saturday". }
statements:
  denial:
    speaker: jane-doe
    role: spokeswoman
    channel: TELEGRAM
    said: 2023-12-09?
    date-note: It says "Saturday".
    utterance: post
    acts: [DENY_RESPONSIBILITY]
    summary: Denies it.
    renderings: [{ source: second, para: 2, verbatim: not us }]
    responds-to: [{ event: raid, cites: { second: 2 } }]
  vow:
    speaker: jane-doe
    role: spokeswoman
    channel: TELEGRAM
    said: 2023-12-09?
    date-note: It says "Saturday".
    utterance: post
    acts: [VOW]
    summary: Goes on.
    renderings: [{ source: second, para: 3, paraphrase: She would go on. }]
    about: [raid]
    responds-to: []`,
  },
  'what it adds to records of another file': {
    short: `${DOCUMENT}
actors:
  jane-doe: { names: [{ name: Jane D., cites: 3 }], affiliations: [{ with: the-brigade, kind: LEADS, cites: 2 }] }
events:
  raid:
    summary: What was hit is not said.
    cites: [1, 4]
    participants: [{ actor: jane-doe, role: OTHER, cites: 4 }]
    claims: [{ property: TARGET, text: the bridge, para: 2 }]`,
    long: `sources:
  second: { title: Second, kind: NEWS_ARTICLE, publisher: example-news, published: 2023-12-09, language: en, paragraphs: 9,
    sha256: 1f4829fe92d6490a885e8ef34d98581557980066130b14a4037fec5500672cb7 }
actors:
  jane-doe:
    names: [{ name: Jane D., cites: { second: 3 } }]
    affiliations: [{ with: the-brigade, kind: LEADS, cites: { second: 2 } }]
events:
  raid:
    summary: What was hit is not said.
    cites: { second: [1, 4] }
    participants: [{ actor: jane-doe, role: OTHER, cites: { second: 4 } }]
    claims: [{ property: TARGET, text: the bridge, source: second, para: 2 }]`,
  },
};

describe('the file of a document', () => {
  test.for(Object.entries(short))('says the same in short: %s', ([, { short, long }], context) => {
    expect(recordsIn(inFolder(context, short))).toEqual(recordsIn(inFolder(context, long)));
  });

  const recordsIn = (folder: string) => {
    const { records, problems } = readDossiers([join(folder, 'seed')]);
    expect(problems).toEqual([]);
    return records;
  };
});

test('two files say the same of one record, each with its own paragraphs', (context) => {
  const adding = (paragraphs: string) => `document: first
actors:
  jane-doe: { affiliations: [{ with: the-brigade, kind: LEADS, cites: ${paragraphs} }] }
events:
  raid: { participants: [{ actor: jane-doe, role: PERPETRATOR, cites: ${paragraphs} }], cites: ${paragraphs} }`;
  const folder = folderOf(context, {
    'seed/1-story.yaml': STORY,
    'seed/2-one.yaml': adding('2'),
    'seed/3-other.yaml': adding('[5, 3-4]'),
  });
  const { records } = readDossiers([join(folder, 'seed')]);
  const cites = { first: ['2', '5', '3-4'] };
  expect(records).toMatchObject({
    actors: { 'jane-doe': { affiliations: [{ with: 'the-brigade', kind: 'LEADS', cites }] } },
    events: {
      raid: {
        participants: [{ actor: 'jane-doe', role: 'PERPETRATOR', cites }],
        cites: { first: ['1', ...cites.first] },
      },
    },
  });
});

interface Wrong {
  second: string;
  /** » marks where each is reported. */
  problems: string[];
}

const wrong: Record<string, Wrong> = {
  'a document that no file defines': {
    second: 'document: »frist\nevents:\n  raid: { cites: 2 }',
    problems: ['there is no source "frist"; did you mean "first"?'],
  },
  'two documents': {
    second: `${DOCUMENT.trimEnd()}\n  »third: { title: Third }`,
    problems: ['a file is about one document: the others stand under "sources"'],
  },
  'an addition to what no file defines': {
    second: `${DOCUMENT}events:\n  »raidd: { cites: 2 }`,
    problems: [
      'there is no event "raidd" to add to: the file that defines it has its "title"; did you mean "raid"?',
    ],
  },
  'what no file defines, and is more than an addition': {
    second: `${DOCUMENT}events:\n  »raidd: { occurred: 2023-12-08, cites: 2 }`,
    problems: ['"title" is missing', '"type" is missing'],
  },
  'a record that two files define': {
    second: `${DOCUMENT}events:\n  »raid: { title: A raid, type: ASSAULT, occurred: 2023-12-08, cites: 2 }`,
    problems: ['event "raid" stands twice; first at seed/1-story.yaml:10:3'],
  },
  'an addition that says otherwise what the record is': {
    second: `${DOCUMENT}events:\n  raid: { type: »PROTEST, cites: 2 }`,
    problems: ['"type" differs from seed/1-story.yaml:10:42: one file says it, and others leave it away'],
  },
  'a claim of a statement that is about no event': {
    second: `${DOCUMENT}statements:\n  denial:\n    speaker: jane-doe\n    acts: [DENY_RESPONSIBILITY]\n    summary: Denies it.\n    channel: TELEGRAM\n    said: 2023-12-09\n    para: 2\n    paraphrase: She denied it.\n    claims:\n      - »{ property: TARGET, text: the bridge }`,
    problems: [
      '"event" is missing: a claim of a statement names its event, unless the statement is about one event or answers one',
    ],
  },
  'a default for what has none': {
    second: `${DOCUMENT}defaults:\n  »claim: { claimant: jane-doe }`,
    problems: ['"claim" has no defaults; did you mean "claims"?'],
  },
};

describe('check of files that add to one another', () => {
  test.for(Object.entries(wrong))('reports %s', ([, { second, problems }], context) => {
    const folder = inFolder(context, second.replaceAll('»', ''));
    const before = second.slice(0, second.indexOf('»')).split('\n');
    const place = `seed/2-second.yaml:${before.length}:${(before.at(-1) as string).length + 1}`;
    const found = check(folder).filter((line) => !line.includes('neither cited by any record nor skipped'));
    expect(found.slice(0, -1)).toEqual(problems.map((problem) => `${place}: error: ${problem}`));
  });
});

test('what stands at a place is named by it: a paragraph, a page, or a moment of a recording', () => {
  expect(placeSlug({ from: 4, to: 5 })).toBe('p04-05');
  expect(placeSlug({ from: 12, to: 12, unit: 'page' })).toBe('page012');
  expect(placeSlug({ from: 751, to: 751, unit: 'second' })).toBe('t00-12-31');
});
