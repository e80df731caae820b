import { describe, test } from 'vitest';
import { check, folderOf } from './command.ts';
import { EXAMPLE, TEXT } from './example.ts';

interface Broken {
  /** What stands in the example, and what stands there instead: » marks where each problem is reported. */
  from: string;
  to: string;
  problems: string[];
  /** Also checked against the text of the source. */
  isText?: boolean;
}

const DENIAL = '        cites: { example: { para: 2, excerpt: We didn’t do it } }\n';
const TOPICS = 'topics:\n  attacks-on-bridges: { question: May bridges be attacked? }\n';
const [DOCUMENT = ''] = EXAMPLE.match(/ {2}example:\n(?: {4}.*\n)+/) ?? [];
const [RAID = ''] = EXAMPLE.match(/ {2}raid:\n(?: {4}.*\n)+/) ?? [];

/** The example's claim with two more, of which the last contradicts what `entries` say. */
const contradicting = (entries: string, other = 'text: mortar fire') => `para: 3
      - { property: TARGET, text: the bridge, source: example, para: 3 }
      - { property: MUNITIONS, source: example, para: 4, ${other} }
      - property: MUNITIONS
        text: drones
        source: example
        para: 4
        key: drones
        contradicts:
${entries}`;

/** The example's claim with two counts, of which the second supersedes what `more` says. */
const superseding = (more: string, first = '') => `para: 3
      - { property: KILLED, text: two, quantity: { exactly: 2, unit: person }, source: example, para: 3${first} }
      - { property: KILLED, text: three, quantity: { exactly: 3, unit: person }, source: example, para: 4${more} }`;

const [SAID = ''] = EXAMPLE.match(/statements:\n(?: {2,4}.*\n)+? {4}channel: TELEGRAM/) ?? [];
const inUtterance = SAID.replace('denial:', 'denial:\n    utterance: post');
const utterances = (post: string) => `utterances:\n${post}\n\n`;

const broken: Record<string, Broken> = {
  'a statement that was made in another way than its utterance': {
    from: SAID,
    to: `${utterances('  post: { speaker: jane-doe, channel: BRIEFING, said: 2023-12-09 }')}${inUtterance.replace('TELEGRAM', '»TELEGRAM')}`,
    problems: [
      '"TELEGRAM" is not the channel of its utterance "post", which is "BRIEFING"; first at dossier.yaml:82:39',
    ],
  },
  'an utterance without a point, and one that nobody wrote': {
    from: SAID,
    to: `${utterances('  »post: { speaker: jane-doe, channel: TELEGRAM, said: 2023-12-09 }')}${inUtterance.replace('utterance: post', 'utterance: »posts')}`,
    problems: [
      'no statement is a point of this utterance',
      'there is no utterance "posts"; did you mean "post"?',
    ],
  },
  'what a number counts, where no number is given': {
    from: 'para: 3',
    to: 'para: 3\n      - { property: KILLED, text: two, source: example, para: 4, »basis: COUNTED }',
    problems: ['"basis" says what a number counts: give the number as "quantity"'],
  },
  'a later count that does not say as of when': {
    from: 'para: 3',
    to: superseding(', supersedes: [example/p03]').replace(
      '- { property: KILLED, text: three',
      '- »{ property: KILLED, text: three',
    ),
    problems: ['"as-of" is missing: a later count says as of when it is'],
  },
  'a later count of something else': {
    from: 'para: 3',
    to: superseding(', as-of: 2023-12-09, basis: COUNTED, supersedes: [»example/p03]'),
    problems: ['"example/p03" counts something else: unit, actor, period and basis are those of this claim'],
  },
  'a later count that is the earlier one': {
    from: 'para: 3',
    to: superseding(', as-of: 2023-12-08, supersedes: [»example/p03]', ', as-of: 2023-12-09'),
    problems: ['"example/p03" is as of 2023-12-09, after 2023-12-08: the later one supersedes'],
  },
  'a later count of a claim that is not there': {
    from: 'para: 3',
    to: superseding(', as-of: 2023-12-09, supersedes: [»example/p05]'),
    problems: ['this event has no KILLED claim with a number "example/p05"; did you mean "example/p03"?'],
  },
  'a count that supersedes itself': {
    from: 'para: 3',
    to: superseding(', as-of: 2023-12-09, supersedes: [»example/p04]'),
    problems: ['a claim does not supersede itself'],
  },
  'an unknown key, with the nearest known one': {
    from: 'country: IQ',
    to: '»contry: IQ',
    problems: ['unknown key "contry"; did you mean "country"?'],
  },
  'an unknown key of a file': {
    from: 'parties:\n',
    to: '»partys: {}\nparties:\n',
    problems: ['unknown key "partys"; did you mean "parties"?'],
  },
  'a list where text is wanted': {
    from: 'name: Baghdad',
    to: 'name: »[Baghdad]',
    problems: ['text is wanted here, not a list'],
  },
  'text where a list is wanted': {
    from: 'acts: [DENY_RESPONSIBILITY]',
    to: 'acts: »DENY_RESPONSIBILITY',
    problems: ['a list is wanted here, not "DENY_RESPONSIBILITY"'],
  },
  'a word where a number is wanted': {
    from: 'at-least: 5',
    to: 'at-least: »five',
    problems: ['"five" is no number'],
  },
  'a required key without a value': {
    from: 'name: Baghdad',
    to: '»name:',
    problems: ['no value stands here'],
  },
  'an optional key without a value': {
    from: 'during: 2021/..',
    to: '»during:',
    problems: ['no value stands here: leave the key away where it is unknown'],
  },
  'an excerpt without a word': {
    from: 'excerpt: We didn’t do it',
    to: 'excerpt: »"."',
    problems: ['no word stands here'],
  },
  'a required key that is missing': {
    from: '  militias: { name: Militias }',
    to: '  »militias: { summary: They are many. }',
    problems: ['"name" is missing'],
  },
  'a value that is not in its list, with the nearest one': {
    from: 'channel: TELEGRAM',
    to: 'channel: »TELEGRAMM',
    problems: [
      '"TELEGRAMM" is not one of TELEGRAM, WRITTEN_STATEMENT, PHONE_CALL, MEETING, BRIEFING, INTERVIEW, STATE_MEDIA, BROADCAST, SOCIAL_MEDIA, PRESS_RELEASE, PARLIAMENT, UNKNOWN; did you mean "TELEGRAM"?',
    ],
  },
  'a channel of a rendering that is the statement’s': {
    from: 'paraphrase: She called it "a lie".',
    to: 'paraphrase: She called it "a lie".\n        channel: »TELEGRAM',
    problems: ['"TELEGRAM" is the statement\'s channel already: leave it away'],
  },
  'a place in a claim of something else': {
    from: 'para: 3',
    to: 'para: 3\n      - { property: DAMAGE, text: a pier, source: example, para: 4, place: »baghdad }',
    problems: ['"place" is a claim of LOCATION, and this is one of DAMAGE'],
  },
  'a claim of a place and a point': {
    from: 'para: 3',
    to: 'para: 3\n      - { property: LOCATION, text: there, source: example, para: 4, place: »baghdad, latitude: 33, longitude: 44, precision: NEAR }',
    problems: ['a claim names either a place or a point'],
  },
  'half of a point': {
    from: 'para: 3',
    to: 'para: 3\n      - »{ property: LOCATION, text: there, source: example, para: 4, latitude: 33 }',
    problems: ['latitude, longitude and precision stand together or not at all'],
  },
  'a document that does not say how much of it there is': {
    from: DOCUMENT,
    to: DOCUMENT.replace('example', '»example').replace('    paragraphs: 5\n', ''),
    problems: ['"paragraphs" is missing: say how many it has; or "pages", or its "length"'],
  },
  'a page of a document that has paragraphs': {
    from: 'cites: { example: 1 }',
    to: 'cites: { example: [1, »page 3] }',
    problems: ['"example" is cited by paragraphs, as "4", and "page 3" is another kind of place'],
  },
  'a time that ends before it starts': {
    from: 'cites: { example: 1 }',
    to: 'cites: { example: [1, »00:13:05-00:12:31] }',
    problems: ['"00:13:05-00:12:31" ends before it starts'],
  },
  'an unknown slug, with its kind and the nearest one': {
    from: 'place: baghdad',
    to: 'place: »bagdad',
    problems: ['there is no place "bagdad"; did you mean "baghdad"?'],
  },
  'a slug of another kind': {
    from: 'speaker: jane-doe',
    to: 'speaker: »militias',
    problems: ['there is no actor "militias"; "militias" stands under "parties"'],
  },
  'an unknown source in a citation': {
    from: 'cites: { example: 1 }',
    to: 'cites: { »exampel: 1, example: 1 }',
    problems: ['there is no source "exampel"; did you mean "example"?'],
  },
  'a slug that is none': {
    from: '  raid:\n',
    to: '  »Raid_1:\n',
    problems: [
      '"Raid_1" is no slug: lower-case letters and digits, with single hyphens between them, at most 200 characters',
    ],
  },
  'a date that is none': {
    from: 'occurred: 2023-12-10',
    to: 'occurred: »10 December',
    problems: [
      '"10 December" is no EDTF date: write a year, month or day (2023, 2021-07, 2023-12-08), with ~ for about, ? for uncertain, or an interval (2023-10-17/..)',
    ],
  },
  'an uncertain date without a note': {
    from: 'said: 2023-12-09',
    to: 'said: »2023-12-09%',
    problems: ['"2023-12-09%" is uncertain: say in "date-note" how it was worked out'],
  },
  'an interval without a start': {
    from: 'during: 2021/..',
    to: 'during: »../2021',
    problems: ['"../2021" has no start, and the start of an interval must be known'],
  },
  'an interval that ends before it starts': {
    from: 'during: 2021/..',
    to: 'during: »2021/2020',
    problems: ['"2021/2020" ends before it starts'],
  },
  'a mode that is not of the type': {
    from: 'mode: heavy-weapons',
    to: 'mode: »heavy-weapon',
    problems: [
      '"heavy-weapon" is no mode of ASSAULT, which takes one of destroy, abduct, beat, sexual, torture, suicide-attack, explosives, assassinate, cleansing, firearms, heavy-weapons, unconventional; did you mean "heavy-weapons"?',
    ],
  },
  'a contradiction of a claim that is not there, with the nearest one': {
    from: 'para: 3',
    to: contradicting('          - { claim: »example/p3, because: Only one can fly. }'),
    problems: ['this event has no MUNITIONS claim "example/p3"; did you mean "example/p03"?'],
  },
  'a contradiction of a claim of another property': {
    from: 'para: 3',
    to: `para: 3
      - property: TARGET
        text: the bridge
        source: example
        para: 4
        contradicts: [{ claim: »example/p03, because: A bridge is no rocket. }]`,
    problems: ['this event has no TARGET claim "example/p03"; "example/p03" is one of MUNITIONS'],
  },
  'a claim that contradicts itself': {
    from: 'para: 3',
    to: contradicting('          - { claim: »example/p04/drones, because: Never. }'),
    problems: ['a claim does not contradict itself'],
  },
  'a contradiction without a reason': {
    from: 'para: 3',
    to: contradicting('          - »{ claim: example/p03 }'),
    problems: ['"because" is missing'],
  },
  'a contradiction that stands twice': {
    from: 'para: 3',
    to: contradicting(`          - { claim: example/p03, because: Only one can fly. }
          - »{ claim: example/p03, because: Only one can. }`),
    problems: ['"example/p03" stands twice here; first at dossier.yaml:78:13'],
  },
  'a contradiction that the other claim tells already': {
    from: 'para: 3',
    to: contradicting(
      '          - { claim: »example/p04, because: Only one can fly. }',
      'text: mortar fire, contradicts: [{ claim: example/p04/drones, because: Only one can fly. }]',
    ),
    problems: ['"example/p04" says so already, and it goes both ways; first at dossier.yaml:71:100'],
  },
  'a contradiction of a claim that says the same': {
    from: 'para: 3',
    to: contradicting('          - { claim: »example/p04, because: Only one can fly. }', 'text: drones'),
    problems: ['"example/p04" says the same as this claim'],
  },
  "a reason in the source's own prose": {
    isText: true,
    from: 'para: 3',
    to: contradicting(
      '          - { claim: example/p03, because: »84 attacks on the bridges of the city in the four weeks. }',
    ),
    problems: [
      '"84 attacks on the bridges of the city in the four" is copied from paragraph 3 of "example": say it in other words, or quote it',
    ],
  },
  'a reason that quotes what neither paragraph has': {
    isText: true,
    from: 'para: 3',
    to: contradicting('          - { claim: example/p03, because: »The article says "drones". }'),
    problems: ['"drones" does not stand in what is cited here'],
  },
  'a key that stands twice': {
    from: '    kind: CITY',
    to: '    kind: CITY\n    »kind: CITY',
    problems: ['key "kind" stands twice; first at dossier.yaml:5:5'],
  },
  'an alias of nothing': {
    from: 'country: IQ',
    to: 'country: »*iraq',
    problems: ['YAML: nothing before this is marked &iraq'],
  },
  'a paragraph that is none': {
    from: 'cites: { example: 1 }',
    to: 'cites: { example: [1, »1-99999999] }',
    problems: ['"1-99999999" is no paragraph: write its number, counted from 1, or a span such as 3-4'],
  },
  'a fact without a citation': {
    from: '- { actor: the-brigade, role: INITIATOR, cites: { example: 4 } }',
    to: '- »{ actor: the-brigade, role: INITIATOR }',
    problems: ['"cites" is missing: every fact cites a source'],
  },
  'a citation of nothing': {
    from: 'kind: SPEAKS_FOR\n        role: spokeswoman\n        during: 2021/..\n        cites: { example: 2 }',
    to: 'kind: SPEAKS_FOR\n        cites: »{}',
    problems: ['no source is cited here, and every fact cites one'],
  },
  'an actor that nothing is cited for': {
    from: '  example-news: { name: Example News, kind: MEDIA }',
    to: '  example-news: { name: Example News, kind: MEDIA }\n  »other-news: { name: Other News, kind: MEDIA }',
    problems: ['"cites" is missing: every actor but a source\'s publisher is cited'],
  },
  'a paragraph that the source does not have': {
    from: 'cites: { example: 1 }',
    to: 'cites: { example: [1, »6] }',
    problems: ['"example" has 5 paragraphs, so there is no paragraph 6'],
  },
  'paragraphs that no record cites': {
    from: 'sources:\n',
    to: `sources:\n  »other: { title: Other, kind: OPINION, language: en, sha256: ${'0'.repeat(64)}, paragraphs: 5, skipped: { 3: an advertisement } }\n`,
    problems: ['neither cited by any record nor skipped: paragraphs 1-2, 4-5'],
  },
  'a paragraph that is both skipped and cited': {
    from: '      5: site boilerplate',
    to: '      »4-5: site boilerplate',
    problems: ['both skipped and cited: paragraph 4'],
  },
  'a span of paragraphs that ends before it starts': {
    from: 'names:\n      - name: Jane Dough\n        language: ar-Latn\n        cites: { example: 2 }',
    to: 'names:\n      - { name: Jane Dough, cites: { example: »3-2 } }',
    problems: ['"3-2" ends before it starts'],
  },
  'claims that only a key could tell apart': {
    from: '        para: 3\n',
    to: '        para: 3\n      - »{ property: MUNITIONS, text: rockets, source: example, para: 3 }\n',
    problems: [
      '"bridge-attack/munitions/example/p03" stands twice here: tell the two apart by "key"; first at dossier.yaml:65:9',
    ],
  },
  'affiliations that only a role could tell apart': {
    from: '        during: 2021/..\n        cites: { example: 2 }\n',
    to: '        cites: { example: 2 }\n      - »{ with: the-brigade, kind: SPEAKS_FOR, role: Spokeswoman, cites: { example: 2 } }\n',
    problems: [
      '"jane-doe/speaks-for/the-brigade/spokeswoman" stands twice here: tell the two apart by "role"; first at dossier.yaml:25:9',
    ],
  },
  'a participant that stands twice': {
    from: '      - { actor: the-brigade, role: INITIATOR, cites: { example: 4 } }\n',
    to: '      - { actor: the-brigade, role: INITIATOR, cites: { example: 4 } }\n      - »{ actor: the-brigade, role: INITIATOR, cites: { example: 4 } }\n',
    problems: ['"raid/initiator/the-brigade" stands twice here; first at dossier.yaml:76:9'],
  },
  'an act that stands twice': {
    from: '[DENY_RESPONSIBILITY]',
    to: '[DENY_RESPONSIBILITY, »DENY_RESPONSIBILITY]',
    problems: ['"DENY_RESPONSIBILITY" stands twice here; first at dossier.yaml:85:12'],
  },
  'a place inside itself': {
    from: '  iraq: { name: Iraq, kind: COUNTRY, country: IQ }',
    to: '  iraq: { name: Iraq, kind: COUNTRY, part-of: »baghdad }',
    problems: ['"iraq" would be part of itself: iraq < baghdad < iraq'],
  },
  'places inside one another, once, whichever of those inside them are read before': {
    from: '  iraq: { name: Iraq, kind: COUNTRY, country: IQ }',
    to: '  karrada: { name: Karrada, kind: DISTRICT, part-of: iraq }\n  iraq: { name: Iraq, kind: COUNTRY, part-of: »baghdad }',
    problems: ['"iraq" would be part of itself: iraq < baghdad < iraq'],
  },
  'an event that is part of itself': {
    from: '    title: Raid\n',
    to: '    title: Raid\n    part-of: »raid\n',
    problems: ['"raid" would be part of itself: raid < raid'],
  },
  'an answer to nothing': {
    from: '    responds-to:\n      - event: bridge-attack\n        cites: { example: { para: 2',
    to: '    responds-to:\n      - »cites: { example: { para: 2',
    problems: ['name what is answered: either "event" or "statement"'],
  },
  'an answer to two things at once': {
    from: '      - event: bridge-attack\n        cites: { example: 4 }',
    to: '      - »event: bridge-attack\n        statement: denial\n        cites: { example: 4 }',
    problems: ['name what is answered: either "event" or "statement"'],
  },
  'an answer to itself': {
    from: '      - event: bridge-attack\n        cites: { example: 4 }',
    to: '      - »event: raid\n        cites: { example: 4 }',
    problems: ['nothing answers itself'],
  },
  'an answer by nobody': {
    from: 'role: INITIATOR, cites: { example: 4 } }\n    responds-to:\n      - event',
    to: 'role: TARGET, cites: { example: 4 } }\n    responds-to:\n      - »event',
    problems: ['"by" is missing: the event has no PERPETRATOR or INITIATOR who could have answered'],
  },
  'coordinates without their precision': {
    from: '  baghdad:\n    name: Baghdad\n    kind: CITY\n    part-of: iraq\n    latitude: 33.3152\n    longitude: 44.3661\n    precision: NEAR',
    to: '  »baghdad:\n    name: Baghdad\n    kind: CITY\n    part-of: iraq\n    latitude: 33.3152\n    longitude: 44.3661',
    problems: ['latitude, longitude and precision stand together or not at all'],
  },
  'a latitude that there is not': {
    from: 'latitude: 33.3152',
    to: 'latitude: »93.3152',
    problems: ['"93.3152" lies outside -90 to 90'],
  },
  'a quantity that is two': {
    from: 'quantity: { at-least: 5, unit: rocket }',
    to: '»quantity: { at-least: 5, about: 6, unit: rocket }',
    problems: ['a quantity has exactly one of exactly, about, at-least, at-most, between'],
  },
  'a quantity between two that are not in order': {
    from: 'at-least: 5',
    to: 'between: »[7, 5]',
    problems: ['7 is more than 5'],
  },
  'a rendering that stands twice': {
    from: '      - source: example\n        para: 2\n        paraphrase',
    to: '      - »{ source: example, para: 2, verbatim: "We didn’t do it," }\n      - source: example\n        para: 2\n        paraphrase',
    problems: ['"example p02 We didn’t do it," stands twice here; first at dossier.yaml:92:9'],
  },
  'an actor that is affiliated with itself': {
    from: 'with: the-brigade',
    to: 'with: »jane-doe',
    problems: ['nobody is affiliated with themselves'],
  },
  'an answer that is over before what it answers starts': {
    from: RAID,
    to: RAID.replace('2023-12-10', '2023-11/2023-12-07').replace('event: ', 'event: »'),
    problems: ['2023-11/2023-12-07 is over before 2023-12-08 starts, so this cannot answer "bridge-attack"'],
  },
  'two that answer each other': {
    from: `        para: 3\n${RAID}`,
    to: `        para: 3\n    responds-to:\n      - { event: raid, by: the-brigade, cites: { example: 4 } }\n${RAID.replace('12-10', '12-08').replace('event: ', 'event: »')}`,
    problems: ['"bridge-attack" answers this one already, and only one of two answers the other'],
  },
  'an unknown topic, with the nearest one': {
    from: DENIAL,
    to: `${DENIAL}    positions:\n      - { topic: »attacks-on-bridge, stance: OPPOSES }\n${TOPICS}`,
    problems: ['there is no topic "attacks-on-bridge"; did you mean "attacks-on-bridges"?'],
  },
  'a topic without a question': {
    from: DENIAL,
    to: `${DENIAL}topics:\n  »attacks-on-bridges: {}\n`,
    problems: ['"question" is missing'],
  },
  'a stance that is not in its list': {
    from: DENIAL,
    to: `${DENIAL}    positions:\n      - { topic: attacks-on-bridges, stance: »AGAINST }\n${TOPICS}`,
    problems: ['"AGAINST" is not one of SUPPORTS, OPPOSES, AMBIGUOUS'],
  },
  'two stances of one statement on a topic': {
    from: DENIAL,
    to: `${DENIAL}    positions:\n      - { topic: attacks-on-bridges, stance: OPPOSES }\n      - »{ topic: attacks-on-bridges, stance: SUPPORTS }\n${TOPICS}`,
    problems: [
      '"attacks-on-bridges" stands twice here: a statement takes one stance on a topic; first at dossier.yaml:102:9',
    ],
  },
  'a quotation inside the note of a position that what the statement cites does not have': {
    isText: true,
    from: DENIAL,
    to: `${DENIAL}    positions:\n      - { topic: attacks-on-bridges, stance: OPPOSES, note: »She speaks of "the attack". }\n${TOPICS}`,
    problems: ['"the attack" does not stand in paragraph 2 of "example"; it stands in paragraph 4'],
  },
  'a link to an event that there is not': {
    from: RAID,
    to: `${RAID}    links:\n      - { event: »bridge-atack, kind: CAUSES, cites: { example: 4 } }\n`,
    problems: ['there is no event "bridge-atack"; did you mean "bridge-attack"?'],
  },
  'a link of no known kind': {
    from: RAID,
    to: `${RAID}    links:\n      - { event: bridge-attack, kind: »CAUSE, cites: { example: 4 } }\n`,
    problems: [
      '"CAUSE" is not one of RETALIATES_FOR, PRECEDES, CAUSES, ESCALATES, SAME_CAMPAIGN; did you mean "CAUSES"?',
    ],
  },
  'a link without a citation': {
    from: RAID,
    to: `${RAID}    links:\n      - »{ event: bridge-attack, kind: RETALIATES_FOR }\n`,
    problems: ['"cites" is missing: every fact cites a source'],
  },
  'a link to a paragraph that the source does not have': {
    from: RAID,
    to: `${RAID}    links:\n      - { event: bridge-attack, kind: RETALIATES_FOR, cites: { example: »6 } }\n`,
    problems: ['"example" has 5 paragraphs, so there is no paragraph 6'],
  },
  'an event that is linked to itself': {
    from: RAID,
    to: `${RAID}    links:\n      - { event: »raid, kind: SAME_CAMPAIGN, cites: { example: 4 } }\n`,
    problems: ['no event is linked to itself'],
  },
  'a link that stands twice': {
    from: RAID,
    to: `${RAID}    links:\n      - { event: bridge-attack, kind: ESCALATES, cites: { example: 4 } }\n      - »{ event: bridge-attack, kind: ESCALATES, cites: { example: 3 } }\n`,
    problems: ['"raid/escalates/bridge-attack" stands twice here; first at dossier.yaml:81:9'],
  },
  'a link that turns time around': {
    from: RAID,
    to: `${RAID}    links:\n      - { event: »bridge-attack, kind: CAUSES, cites: { example: 4 } }\n      - { event: bridge-attack, kind: RETALIATES_FOR, cites: { example: 4 } }\n`,
    problems: ['"bridge-attack" (2023-12-08) is over before "raid" (2023-12-10) starts, so CAUSES cannot be'],
  },
  'two that each retaliate for the other by the word of one': {
    from: `        para: 3\n${RAID}`,
    to: `        para: 3\n    links:\n      - { event: raid, kind: RETALIATES_FOR, cites: { example: 4 } }\n      - { event: raid, kind: ESCALATES, asserted-by: jane-doe, cites: { example: 4 } }\n${RAID.replace('12-10', '12-08')}    links:\n      - { event: »bridge-attack, kind: RETALIATES_FOR, cites: { example: 4 } }\n      - { event: bridge-attack, kind: ESCALATES, asserted-by: the-brigade, cites: { example: 4 } }\n`,
    problems: [
      '"bridge-attack" RETALIATES_FOR this one already, and only one of two can; first at dossier.yaml:71:18',
    ],
  },
  'a campaign that is declared from both of its ends': {
    from: `        para: 3\n${RAID}`,
    to: `        para: 3\n    links:\n      - { event: raid, kind: SAME_CAMPAIGN, cites: { example: 4 } }\n${RAID}    links:\n      - { event: »bridge-attack, kind: SAME_CAMPAIGN, cites: { example: 4 } }\n`,
    problems: [
      'SAME_CAMPAIGN holds both ways, and "bridge-attack" has this link already; first at dossier.yaml:71:18',
    ],
  },
  'a quantity that is less than nothing': {
    from: 'at-least: 5',
    to: 'at-least: »-5',
    problems: ['"-5" is less than nothing'],
  },
  'a quantity between three': {
    from: 'at-least: 5',
    to: 'between: »[5, 6, 7]',
    problems: ['two numbers are wanted here, the lower and the higher: [5, 7]'],
  },
  'a SHA-256 that is none': {
    from: '    sha256: 0f48',
    to: '    sha256: »0F48',
    problems: [
      '"0F4829fe92d6490a885e8ef34d98581557980066130b14a4037fec5500672cb7" is no SHA-256 in hex: 64 digits of 0-9 and a-f',
    ],
  },
  'a language that is no tag': {
    from: 'language: ar-Latn',
    to: 'language: »Arabic_Latin',
    problems: ['"Arabic_Latin" is no BCP 47 language tag, such as en or ar-Latn'],
  },
  'a language tag in other case': {
    from: 'language: ar-Latn',
    to: 'language: »ar-latn',
    problems: ['"ar-latn" is written "ar-Latn" in BCP 47'],
  },
  'a country that is no code': {
    from: 'country: IQ',
    to: 'country: »IRQ',
    problems: ['"IRQ" is no ISO 3166-1 alpha-2 country code, such as IQ; did you mean "IQ"?'],
  },
  'a rendering that is both verbatim and a paraphrase': {
    from: '      - source: example\n        para: 2\n        verbatim',
    to: '      - »source: example\n        para: 2\n        paraphrase: She denies it.\n        verbatim',
    problems: ['a rendering has either "verbatim" or "paraphrase"'],
  },
  'words that the text spells otherwise': {
    isText: true,
    from: 'verbatim: We didn’t do it,',
    to: "verbatim: »we didn't do  it,",
    problems: [
      `"we didn't do  it," does not stand in paragraph 2 of "example" letter for letter, which has "We didn’t do it,"`,
    ],
  },
  'words with a space that the text has of another kind': {
    isText: true,
    from: 'verbatim: We didn’t do it,',
    to: 'verbatim: »We didn’t\u00A0do it,',
    problems: [
      `"We didn’t\u00A0do it," does not stand in paragraph 2 of "example" letter for letter, which has "We didn’t do it,"`,
    ],
  },
  'words that are nowhere in the text': {
    isText: true,
    from: 'verbatim: We didn’t do it,',
    to: 'verbatim: »We did it,',
    problems: ['"We did it," does not stand in paragraph 2 of "example"'],
  },
  'words that stand in another paragraph': {
    isText: true,
    from: 'verbatim: We didn’t do it,',
    to: 'verbatim: »answered the attack',
    problems: ['"answered the attack" does not stand in paragraph 2 of "example"; it stands in paragraph 4'],
  },
  'words that do not stand between quotation marks': {
    isText: true,
    from: 'verbatim: We didn’t do it,',
    to: 'verbatim: »called it a lie',
    problems: ['"called it a lie" stands in paragraph 2 of "example", but not between quotation marks'],
  },
  'a quotation inside a paraphrase that the text does not have': {
    isText: true,
    from: 'paraphrase: She called it "a lie".',
    to: 'paraphrase: »She called it "lies".',
    problems: ['"lies" does not stand in paragraph 2 of "example"'],
  },
  'a quotation inside a claim that the text does not have': {
    isText: true,
    from: `text: '"at least five rockets"'`,
    to: `text: »'"at least five mortars"'`,
    problems: ['"at least five mortars" does not stand in paragraph 3 of "example"'],
  },
  'a quotation inside a title that no source cited has': {
    isText: true,
    from: 'title: Raid',
    to: `title: »'Raid that "answered the war"'`,
    problems: ['"answered the war" does not stand in "example"'],
  },
  'a quotation inside the summary of an event that what it cites does not have': {
    isText: true,
    from: 'title: Raid',
    to: `title: Raid\n    summary: »Told as a "lie".`,
    problems: ['"lie" does not stand in paragraph 4 of "example"; it stands in paragraph 2'],
  },
  'a quotation inside the summary of a statement that what it cites does not have': {
    isText: true,
    from: 'summary: Denies it.',
    to: 'summary: »Denies “the attack”.',
    problems: ['"the attack" does not stand in paragraph 2 of "example"; it stands in paragraph 4'],
  },
  'a quotation inside the role of a speaker that the text does not have': {
    isText: true,
    from: 'on-behalf-of: the-brigade',
    to: `role: »'"officer"'`,
    problems: ['"officer" does not stand in paragraph 2 of "example"'],
  },
  'a quotation inside an office that the text does not have': {
    isText: true,
    from: 'role: spokeswoman',
    to: `role: »'"spokeswoman"'`,
    problems: ['"spokeswoman" does not stand in paragraph 2 of "example"'],
  },
  'a quotation inside the note on a date of a source that its text does not have': {
    isText: true,
    from: 'The document says "Friday" of',
    to: '»The document says "Monday" of',
    problems: ['"Monday" does not stand in "example"'],
  },
  'a quotation inside the note on a date of an event that no source cited has': {
    isText: true,
    from: 'occurred: 2023-12-08',
    to: 'occurred: 2023-12-08?\n    date-note: »The document says "at night".',
    problems: ['"at night" does not stand in "example"'],
  },
  'a quotation that is not closed': {
    isText: true,
    from: 'summary: Denies it.',
    to: 'summary: »Denies “the attack.',
    problems: ['“ marks no quotation here: quotations stand between "…" or “…”'],
  },
  'words that break off': {
    isText: true,
    from: 'verbatim: We didn’t do it,',
    to: 'verbatim: »We didn’t d',
    problems: [
      '"We didn’t d" stands in paragraph 2 of "example" only as a part of longer words: quote whole words',
    ],
  },
  'an excerpt that begins inside a number': {
    isText: true,
    from: 'cites: { example: 1 }',
    to: 'cites: { example: [1, { para: 3, excerpt: »4 attacks }] }',
    problems: [
      '"4 attacks" stands in paragraph 3 of "example" only as a part of longer words: quote whole words',
    ],
  },
  'an excerpt that is more than the few words that settle the fact': {
    isText: true,
    from: 'cites: { example: 1 }',
    to: 'cites: { example: [1, { para: 3, excerpt: »and 84 attacks on the bridges of the city in the four weeks before }] }',
    problems: ['14 words that are no quotation: shorten them to the few that settle the fact, 12 at most'],
  },
  "the source's own prose in a claim": {
    isText: true,
    from: `text: '"at least five rockets"'`,
    to: `text: »'"at least five rockets", then 84 Attacks on the bridges of the city in the four weeks'`,
    problems: [
      '"84 attacks on the bridges of the city in the four" is copied from paragraph 3 of "example": say it in other words, or quote it',
    ],
  },
  'an excerpt that the text does not have': {
    isText: true,
    from: 'excerpt: We didn’t do it',
    to: 'excerpt: »We did it',
    problems: ['"We did it" does not stand in paragraph 2 of "example"'],
  },
  'an excerpt of a claim that its paragraph does not have': {
    isText: true,
    from: 'para: 3',
    to: 'para: 3\n        excerpt: »five missiles',
    problems: ['"five missiles" does not stand in paragraph 3 of "example"'],
  },
  'an excerpt of a claim that stands in another paragraph': {
    isText: true,
    from: 'para: 3',
    to: 'para: 3\n        excerpt: »Jane Dough said',
    problems: ['"Jane Dough said" does not stand in paragraph 3 of "example"; it stands in paragraph 2'],
  },
  'an excerpt of a claim that is too long, without its text, too': {
    from: 'para: 3',
    to: 'para: 3\n        excerpt: »and 84 attacks on the bridges of the city in the four weeks before',
    problems: ['14 words: shorten them to the few that settle the fact, 12 at most'],
  },
  'a SHA-256 of another text': {
    isText: true,
    from: 'sha256: 0f48',
    to: 'sha256: »1f48',
    problems: [
      'the SHA-256 of texts/example.txt is 0f4829fe92d6490a885e8ef34d98581557980066130b14a4037fec5500672cb7',
    ],
  },
  'a wrong number of paragraphs': {
    isText: true,
    from: '    paragraphs: 5\n    skipped:\n      5: site boilerplate',
    to: '    paragraphs: »4',
    problems: ['texts/example.txt has 5 paragraphs'],
  },
};

describe('check reports', () => {
  test.for(Object.entries(broken))('%s', ([, { from, to, problems, isText }], context) => {
    const { expect } = context;
    expect(EXAMPLE.split(from)).toHaveLength(2);
    const { text, expected } = expectationsOf(
      EXAMPLE.replace(from, () => to),
      problems,
    );
    const folder = folderOf(context, { 'dossier.yaml': text, 'texts/example.txt': TEXT });

    const lines = check(folder, ['dossier.yaml'], isText ? 'texts' : undefined);

    expect(lines).toEqual([...expected, problems.length === 1 ? '1 problem' : `${problems.length} problems`]);
  });
});

/** Takes the marks out of a text, and tells where they stood. */
function expectationsOf(marked: string, problems: readonly string[]): { text: string; expected: string[] } {
  const parts = marked.split('»');
  const text = parts.join('');
  const expected = problems.map((problem, index) => {
    const lines = parts
      .slice(0, index + 1)
      .join('')
      .split('\n');
    return `dossier.yaml:${lines.length}:${(lines.at(-1) ?? '').length + 1}: error: ${problem}`;
  });
  return { text, expected };
}
