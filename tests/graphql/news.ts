/**
 * A small world of made-up news, in which each kind of agreement has its case: two prints of one outlet, a weekly that
 * draws on an agency, the agency's own wire, and a monthly of which nothing is known that carries a briefing which
 * the wire carries too.
 */
import { env } from 'cloudflare:workers';
import { parse } from 'yaml';
import type { Request } from '../../src/changesets/record.ts';
import { applyDossier } from '../../src/dossier/apply.ts';
import { dossierFormat, KIND_KEYS } from '../../src/dossier/format.ts';

const source = (published: string, more: string) =>
  `{ title: Made up, kind: NEWS_ARTICLE, language: en, published: ${published}, sha256: ${'0'.repeat(64)}, paragraphs: 9${more} }`;

export const NEWS = `
parties: {}
topics: {}
places: {}
actors:
  daily-news: { name: Daily News, kind: MEDIA }
  agency: { name: Agency, kind: MEDIA }
  jane-doe: { name: Jane Doe, kind: PERSON }
  the-brigade: { name: The Brigade, kind: ARMED_GROUP }
sources:
  daily-1: ${source('2023-12-08', ', publisher: daily-news')}
  daily-2: ${source('2023-12-10', ', publisher: daily-news')}
  monthly: ${source('2023-12-31', '')}
  weekly: ${source('2023-12-09', ', via: [agency]')}
  wire: ${source('2023-12-08', ', publisher: agency')}
statements:
  briefing:
    speaker: jane-doe
    acts: [REPORT]
    summary: Tells of the attack.
    channel: BRIEFING
    said: 2023-12-08
    renderings:
      - { source: monthly, para: 1, paraphrase: She told of it. }
      - { source: wire, para: 1, paraphrase: She spoke of it. }
events:
  bridge-attack:
    title: Rocket attack on a bridge
    type: ASSAULT
    occurred: 2023-12-08
    cites: { daily-1: 1 }
    claims:
      - { property: ATTACK_COUNT, text: at least 78, quantity: { at-least: 78, unit: attack }, source: weekly, para: 1 }
      - { property: ATTACK_COUNT, text: at least 84, quantity: { at-least: 84, unit: attack }, source: daily-1, para: 1 }
      - { property: ATTACK_COUNT, text: 84 at least, quantity: { at-least: 84, unit: attack }, source: daily-2, para: 1 }
      - { property: ATTACK_COUNT, text: around eighty, quantity: { about: 80, unit: attack }, source: monthly, para: 1 }
      - { property: KILLED, text: nobody, quantity: { exactly: 0, unit: person }, source: daily-1, para: 2 }
      - { property: KILLED, text: two, quantity: { exactly: 2, unit: person }, source: weekly, para: 2 }
      - { property: INJURED, text: nobody, quantity: { exactly: 0, unit: person }, source: monthly, para: 3, statement: briefing }
      - { property: INJURED, text: no one, quantity: { exactly: 0, unit: person }, source: wire, para: 3, statement: briefing }
      - { property: PERPETRATOR, text: The Brigade, actor: the-brigade, source: daily-1, para: 4 }
      - { property: PERPETRATOR, text: Jane Doe, actor: jane-doe, source: monthly, para: 4 }
      - property: PERPETRATOR
        text: nobody at all
        source: weekly
        para: 4
        contradicts:
          - { claim: daily-1/p04, because: An accident has no perpetrator. }
          - { claim: monthly/p04, because: An accident has no culprit. }
      - { property: MUNITIONS, text: five rockets, quantity: { exactly: 5, unit: rocket }, source: weekly, para: 5 }
      - { property: MUNITIONS, text: seven rockets, quantity: { exactly: 7, unit: rocket }, source: weekly, para: 6 }
      - { property: DAMAGE, text: five holes, quantity: { exactly: 5, unit: hole }, source: daily-1, para: 7 }
      - { property: DAMAGE, text: a hole in the deck, source: weekly, para: 7 }
  raid:
    title: Raid
    type: COERCE
    occurred: 2023-12-09
    cites: { daily-1: 8 }
    claims:
      - { property: OUTCOME, text: one man was held, source: daily-1, para: 8 }
      - { property: OUTCOME, text: one man was held, source: daily-2, para: 8 }
  visit:
    title: Visit
    type: CONSULT
    occurred: 2023-12-10
    cites: { daily-2: 9 }
`;

const NOTHING = Object.fromEntries(KIND_KEYS.map((kind) => [kind, {}]));

/** Takes the place of whatever the database holds. */
export const tell = (news: string, database = env.DB, request?: Request) =>
  applyDossier(
    database,
    dossierFormat(undefined).parse({ ...NOTHING, ...parse(news, { schema: 'failsafe' }) }),
    request,
  );
