/**
 * Made-up news, larger than the seed, the same at every run: everything follows from a record's number. Most records
 * have a few others around them; the hub, an event and an actor, has hundreds, as the one that all news is about.
 */
import type { Kind } from '../../schema/kinds.ts';
import {
  ACTOR_KINDS,
  AFFILIATION_KINDS,
  CHANNELS,
  CLAIM_PROPERTIES,
  EVENT_LINK_KINDS,
  EVENT_MODES,
  EVENT_TYPES,
  type EventType,
  FIGURE_BASES,
  PARTICIPANT_ROLES,
  PLACE_KINDS,
  PLACE_PRECISIONS,
  SOURCE_KINDS,
  SPEECH_ACTS,
  STANCES,
  TARGET_ROLES,
} from '../../schema/vocabulary.ts';
import { applyDossier } from '../../src/dossier/apply.ts';
import { type Dossier, dossierFormat } from '../../src/dossier/format.ts';

const SIZES: Record<Kind, number> = {
  parties: 6,
  topics: 4,
  places: 20,
  actors: 80,
  sources: 30,
  events: 300,
  utterances: 40,
  statements: 400,
};

const slugOf = (kind: Kind, number: number) => `${kind}-${number % SIZES[kind]}`;
const among = <Item>(items: readonly Item[], number: number) => items[number % items.length] as Item;
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Every eleventh with the words that settle it. */
function cites(number: number) {
  const para = String(1 + (number % 40));
  return { [slugOf('sources', number)]: number % 11 ? para : { para, excerpt: words(number) } };
}

/** Every seventh month, every eleventh a span, every thirteenth uncertain; the rest days, of which some fall together. */
function dateOf(number: number): { date: string; note?: string } {
  const day = new Date(Date.UTC(2021, 0, 1 + number * 3)).toISOString().slice(0, 10);
  if (number % 7 === 6) return { date: day.slice(0, 7) };
  if (number % 11 === 10) return { date: `${day}/..` };
  if (number % 13 === 12) return { date: `${day}?`, note: 'Worked out.' };
  return { date: number % 5 ? day : `${day.slice(0, 8)}01` };
}

/** Every ninth was called otherwise. */
const records = <Record extends object>(kind: Kind, make: (number: number) => Record) =>
  Object.fromEntries(
    upTo(SIZES[kind]).map((number) => {
      const slug = slugOf(kind, number);
      return [slug, { ...make(number), ...(number % 9 ? {} : { formerly: [`old-${slug}`] }) }];
    }),
  );

const WORDS = [
  'Embassy',
  'bridge',
  'Baghdad',
  'rockets',
  'airbase',
  'talks',
  'convoy',
  'inquiry',
  'border',
  'sanctions',
];
const words = (number: number) =>
  [0, 3, 7].map((step) => among(WORDS, number + step * (1 + (number % 4)))).join(' ');

function actor(number: number) {
  return {
    name: `${words(number)} ${number}`,
    kind: among(ACTOR_KINDS, number),
    summary: `Takes part in ${words(number + 1)}.`,
    ...(number % 3 ? { party: slugOf('parties', number) } : {}),
    ...(number % 4 ? { country: among(['IQ', 'US', 'IR'], number) } : {}),
    names: [
      { name: `${words(number)} ${number}`, cites: cites(number) },
      { name: `Actor ${number}`, language: 'en' },
    ],
    // All of them are with the hub.
    affiliations: upTo(1 + (number % 3)).map((step) => ({
      with: slugOf('actors', step ? number + step : 0),
      kind: among(AFFILIATION_KINDS, number + step),
      ...(number % 8 ? {} : { role: 'commander' }),
      cites: cites(number + step),
      ...(step ? { during: dateOf(number).date.replace('?', '') } : {}),
    })),
    cites: cites(number),
  };
}

function place(number: number) {
  return {
    name: `${among(WORDS, number)} ${number}`,
    kind: among(PLACE_KINDS, number),
    ...(number % 2 ? {} : { country: 'IQ' }),
    ...(number ? { 'part-of': slugOf('places', Math.floor(number / 3)) } : {}),
    ...(number % 4
      ? {
          latitude: String(30 + number / 4),
          longitude: String(40 + number / 4),
          precision: among(PLACE_PRECISIONS, number),
        }
      : {}),
  };
}

function source(number: number) {
  return {
    title: `${words(number)}, part ${number}`,
    kind: among(SOURCE_KINDS, number),
    ...(number % 5 ? { publisher: slugOf('actors', number % 7) } : {}),
    ...(number % 4 ? {} : { via: [slugOf('actors', 20 + (number % 3))] }),
    ...(number % 6 ? { published: dateOf(number * 30).date.replace('?', '') } : {}),
    ...(number % 6 === 1 ? { 'date-note': 'Printed under the headline.' } : {}),
    ...(number % 3 ? {} : { author: `Reporter ${number}` }),
    ...(number % 9 ? {} : { voice: slugOf('actors', number) }),
    'complete-for': [among(CLAIM_PROPERTIES, number), among(CLAIM_PROPERTIES, number + 5)],
    text: `${number}.txt`,
    skipped: { 40: 'site boilerplate' },
    language: 'en',
    url: `https://news.example/${number}`,
    sha256: String(number).padStart(64, '0'),
    ...(number % 7 === 2
      ? { url: `https://example.org/${number}`, 'url-note': 'Printed below the text.' }
      : {}),
    ...among([{ paragraphs: '40' }, { pages: '40' }, { length: '00:40:00' }], number),
  };
}

const quantity = (number: number) =>
  among(
    [
      { exactly: String(number % 9) },
      { about: String(number % 9) },
      { 'at-least': String(number % 9) },
      { 'at-most': String(number % 9) },
      { between: [String(number % 5), String(5 + (number % 5))] },
    ],
    number,
  );

const locationOf = (number: number) =>
  number % 3
    ? { place: slugOf('places', number) }
    : { latitude: String(30 + (number % 4)), longitude: '44.4', precision: among(PLACE_PRECISIONS, number) };

function claim(event: number, number: number) {
  const property = among(CLAIM_PROPERTIES, event + Math.floor(number / 4));
  return {
    property,
    text: `${words(event + number)}, as told`,
    source: slugOf('sources', event + number),
    para: String(1 + (number % 40)),
    key: `k${number}`,
    ...(number % 3 ? {} : { excerpt: words(event + number) }),
    ...(property === 'LOCATION' ? locationOf(event + number) : {}),
    ...(number % 2 && property !== 'LOCATION'
      ? {
          quantity: { ...quantity(event + number), unit: 'rocket' },
          period: among(['2023-10-07/..', '2023-10-17/..'], event),
          basis: among(FIGURE_BASES, event),
        }
      : {}),
    ...(event || number !== 1 ? {} : { 'as-of': '2023-12-09', supersedes: ['sources-3/p04/k3'] }),
    ...(number % 5 ? {} : { actor: slugOf('actors', event + number) }),
    // In the first event, the third stays without one: it is superseded by the first, of the same authority.
    ...(number % 3 || (!event && number === 3) ? {} : { claimant: slugOf('actors', number) }),
    ...(number % 7 ? {} : { relays: [slugOf('actors', event + 9)] }),
    ...(number % 4 ? {} : { statement: slugOf('statements', event + number) }),
    ...(event || number
      ? {}
      : { contradicts: [{ claim: 'sources-1/p02/k1', because: 'It was one salvo.' }] }),
  };
}

function event(number: number) {
  const hub = number === 0;
  const type: EventType = among(EVENT_TYPES, number);
  const { date, note } = dateOf(number);
  return {
    title: `${words(number)}, day ${number}`,
    ...(number % 2 ? { summary: `What is told of ${words(number)}.` } : {}),
    type,
    ...(EVENT_MODES[type].length && number % 3 ? { mode: among(EVENT_MODES[type], number) } : {}),
    occurred: date,
    ...(note ? { 'date-note': note } : {}),
    ...(number % 6 ? { place: slugOf('places', number) } : {}),
    ...(number % 2 && number > 3
      ? { 'part-of': slugOf('events', number % 4 === 1 ? 0 : Math.floor(number / 2)) }
      : {}),
    participants: upTo(hub ? 60 : number % 4).map((step) => ({
      actor: slugOf('actors', step ? number + step : 0),
      role: among(PARTICIPANT_ROLES, number + step),
      ...(step % 5 === 4 ? { 'asserted-by': slugOf('actors', step) } : {}),
      cites: cites(number + step),
    })),
    claims: upTo(hub ? 120 : number % 7).map((step) => claim(number, step)),
    links: upTo(number % 3).map((step) => ({
      event: slugOf('events', step ? number + 1 : 0),
      kind: among(EVENT_LINK_KINDS, number + step),
      ...(step ? { 'asserted-by': slugOf('actors', number) } : {}),
      cites: cites(number + step),
    })),
    'responds-to': upTo(number % 2).map(() => ({
      ...(number % 4 === 1 ? { event: slugOf('events', 0) } : { statement: slugOf('statements', number) }),
      ...(number % 5 ? {} : { by: slugOf('actors', number) }),
      cites: cites(number),
    })),
    cites: { ...cites(number), ...cites(number + 1) },
  };
}

/** The hub's first has sixty points, each of the others six; the rest of the statements are utterances of their own. */
const utteranceOf = (number: number) =>
  number < 60 ? 0 : number < 294 ? 1 + Math.floor((number - 60) / 6) : undefined;

function utterance(number: number) {
  const { date, note } = dateOf(number);
  return {
    // Every third is the hub's.
    speaker: slugOf('actors', number % 3 ? number : 0),
    ...(number % 5 ? {} : { 'on-behalf-of': slugOf('actors', number + 7), role: 'spokesman' }),
    channel: among(CHANNELS, number),
    said: date,
    ...(note ? { 'date-note': note } : {}),
    ...(number % 2 ? {} : { title: `Post on ${words(number)}` }),
    ...(number % 3 ? {} : { audience: [slugOf('actors', number + 1), slugOf('actors', number + 2)] }),
    ...(number % 4 ? {} : { cites: cites(number) }),
  };
}

function statement(number: number) {
  const said = utteranceOf(number);
  const { title: _, audience: __, cites: ___, ...speaking } = utterance(said ?? number);
  return {
    ...speaking,
    ...(said === undefined ? {} : { utterance: slugOf('utterances', said) }),
    acts: upTo(1 + (number % 2)).map((step) => among(SPEECH_ACTS, number + step)),
    summary: `Speaks of ${words(number)}.`,
    ...(number % 3 ? {} : { note: `Whether ${words(number)} is meant is left open.` }),
    about: upTo(number % 3).map((step) => slugOf('events', number + 1 + step)),
    targets: upTo(number % 3).map((step) => ({
      actor: slugOf('actors', number + step),
      role: among(TARGET_ROLES, number + step),
    })),
    renderings: upTo(1 + (number % 4)).map((step) => ({
      source: slugOf('sources', number + step),
      para: String(1 + ((number + step) % 40)),
      ...(step % 2 ? { paraphrase: `Spoke of ${words(number + step)}.` } : { verbatim: words(number) }),
      ...(step === 3 ? { language: 'ar', channel: among(CHANNELS, number + 1) } : {}),
    })),
    // Some sources carry a statement without a wording of it.
    ...(number % 7 ? {} : { cites: cites(number + 11) }),
    'responds-to': upTo(number % 3).map((step) =>
      step
        ? { statement: slugOf('statements', Math.floor(number / 3)), cites: cites(number) }
        : { event: slugOf('events', number % 6 === 1 ? 0 : number), cites: cites(number) },
    ),
    positions: upTo(number % 4 ? 0 : 1).map(() => ({
      topic: slugOf('topics', number / 4),
      stance: among(STANCES, Math.floor(number / 8)),
      ...(number % 3 ? {} : { note: 'The wording leaves it open.' }),
    })),
    ...(number % 11 ? {} : { cites: cites(number) }),
  };
}

export const worldDossier = (): Dossier =>
  dossierFormat(undefined).parse({
    parties: records('parties', (number) => ({
      name: `${among(WORDS, number)} party`,
      ...(number % 2 ? { summary: `Those for ${words(number)}.` } : {}),
    })),
    topics: records('topics', (number) => ({ question: `May there be ${words(number)}?` })),
    places: records('places', place),
    actors: records('actors', actor),
    sources: records('sources', source),
    events: records('events', event),
    utterances: records('utterances', utterance),
    statements: records('statements', statement),
  });

/** Takes the place of whatever the database holds. */
export async function fillWorld() {
  const { env } = await import('cloudflare:workers');
  const plan = await applyDossier(env.DB, worldDossier());
  // As if a third of it were corrections: to apply it in several changesets would take as long again for each.
  await env.DB.batch(
    [
      'UPDATE record_changes SET correction = 1 WHERE id % 3 = 0',
      "INSERT OR REPLACE INTO statistics SELECT name, rows FROM statistics_now WHERE name = 'record_changes.correction'",
    ].map((statement) => env.DB.prepare(statement)),
  );
  const { readStatisticsAnew } = await import('../graphql/ask.ts');
  await readStatisticsAnew();
  return plan;
}
