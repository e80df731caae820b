import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { draftOf } from '../../src/draft/draft.ts';
import { writeDossier } from '../../src/draft/write.ts';
import { gazetteerOf } from '../../src/reading/gazetteer.ts';
import { KNOWN } from './made-up.ts';

const gazetteer = gazetteerOf(parse(KNOWN, { schema: 'failsafe' }));
const SOURCE = { slug: 'raid', sha256: 'a'.repeat(64), text: 'raid.txt' };

const dossierOf = (text: string, language = 'en') =>
  parse(writeDossier(draftOf(text, { language, published: '2024-03-05' }, gazetteer), SOURCE));

const stances = (language: string, text: string) =>
  draftOf(text, { language, published: '2024-03-05' }, gazetteer).stances.map(
    ({ act, speakers, isNone }) => `${act} ${isNone ? 'nobody' : speakers.map(({ slug }) => slug).join()}`,
  );

test.each([
  ['en', 'The Sea League claimed responsibility for the raid.', 'CLAIM_RESPONSIBILITY sea-league'],
  ['en', 'The Sea League claimed the attack in a statement.', 'CLAIM_RESPONSIBILITY sea-league'],
  ['en', 'The raid was claimed by the Sea League.', 'CLAIM_RESPONSIBILITY sea-league'],
  ['en', 'The Sea League claimed the attack was staged.', undefined],
  ['en', 'No group has yet claimed responsibility.', 'CLAIM_RESPONSIBILITY nobody'],
  ['en', 'There was no immediate claim of responsibility.', 'CLAIM_RESPONSIBILITY nobody'],
  ['en', 'The Sea League denied any involvement in the raid.', 'DENY_RESPONSIBILITY sea-league'],
  ['en', 'The Sea League denied that ships had been hit.', undefined],
  ['en', 'The Sea League did not deny involvement.', undefined],
  ['es', 'La Liga del Mar reivindicó el ataque en Telegram.', 'CLAIM_RESPONSIBILITY sea-league'],
  ['es', 'El atentado fue reivindicado por la Liga del Mar.', 'CLAIM_RESPONSIBILITY sea-league'],
  ['es', 'Nadie se atribuyó la responsabilidad del ataque.', 'CLAIM_RESPONSIBILITY nobody'],
  ['es', 'La Liga del Mar negó cualquier implicación.', 'DENY_RESPONSIBILITY sea-league'],
  ['en', 'Karim al-Hadari condemned the raid and left.', 'CONDEMN karim-al-hadari'],
  ['en', 'The raid was condemned by the Sea League.', 'CONDEMN sea-league'],
  ['en', 'The raid was widely condemned.', undefined],
  ['en', 'Karim al-Hadari offered condolences to the families.', 'CONDOLE karim-al-hadari'],
  ['es', 'La Liga del Mar condenó el ataque.', 'CONDEMN sea-league'],
  ['ar', 'أدانت رابطة البحر الهجوم.', 'CONDEMN sea-league'],
  ['ar', 'تبنت رابطة البحر الهجوم في بيان على تلغرام.', 'CLAIM_RESPONSIBILITY sea-league'],
  ['ar', 'أعلنت رابطة البحر مسؤوليتها عن الهجوم.', 'CLAIM_RESPONSIBILITY sea-league'],
  ['ar', 'لم تعلن أي جهة مسؤوليتها عن الهجوم.', 'CLAIM_RESPONSIBILITY nobody'],
  ['ar', 'نفت رابطة البحر أي علاقة لها بالهجوم.', 'DENY_RESPONSIBILITY sea-league'],
])('who claims, denies or condemns it, without a quotation (%s): %s', (language, text, expected) => {
  expect(stances(language, text)).toEqual(expected ? [expected] : []);
});

test('two who condemn together do so each', () => {
  const text = 'Karim al-Hadari and the Sea League condemned the raid.';
  expect(stances('en', text).toSorted()).toEqual(['CONDEMN karim-al-hadari', 'CONDEMN sea-league']);
});

test('a claim of responsibility is a statement that answers the event, which has the claimer', () => {
  const { events, statements } = dossierOf(
    'Raid on the port\nA raid killed three people in Norland.\nThe Sea League claimed responsibility on its Telegram channel on Monday.\n',
  );
  expect(events['raid-event'].participants).toEqual([
    { actor: 'sea-league', role: 'CLAIMED_PERPETRATOR', 'asserted-by': 'sea-league', cites: [3] },
  ]);
  expect(statements['sea-league-raid']).toMatchObject({
    speaker: 'sea-league',
    acts: ['CLAIM_RESPONSIBILITY'],
    summary: 'TODO',
    channel: 'TELEGRAM',
    said: '2024-03-04? The document says "Monday", and was published on 2024-03-05.',
    para: 3,
    'responds-to': ['raid-event'],
    claims: [
      {
        property: 'RESPONSIBILITY_CLAIM',
        text: 'claimed by Sea League',
        actor: 'sea-league',
        key: 'sea-league',
      },
    ],
  });
  expect(statements['sea-league-raid']).not.toHaveProperty('verbatim');
});

test('that nobody has claimed it is a claim of the document', () => {
  const { events, statements } = dossierOf('A raid killed three people.\nNo group claimed responsibility.\n');
  expect(events['raid-event'].claims[1]).toEqual({
    property: 'RESPONSIBILITY_CLAIM',
    text: 'none so far',
    para: 2,
  });
  expect(statements).toBeUndefined();
});

test('a claim that the headline has too is one statement, and so is one that is quoted', () => {
  const told = dossierOf('Sea League claims responsibility\nThe Sea League claimed responsibility for it.\n');
  expect(told.statements['sea-league-raid']).toMatchObject({ para: 2, cites: [1] });
  const quoted = dossierOf('The Sea League claimed responsibility for the raid, “a warning to all”.\n');
  expect(Object.keys(quoted.statements)).toEqual(['sea-league-raid']);
  expect(quoted.statements['sea-league-raid']).toMatchObject({ verbatim: 'a warning to all' });
});

test('what one speaker says on one occasion is an utterance, with a statement for each point', () => {
  const { utterances } = dossierOf(
    '“We are ready,” Karim al-Hadari of the Sea League told reporters on Monday. “All of us.”\nHe warned of “a long war”.\n',
  );
  expect(utterances['karim-al-hadari-raid']).toMatchObject({
    speaker: 'karim-al-hadari',
    channel: 'BRIEFING',
    statements: {
      'karim-al-hadari-raid-point-1': {
        renderings: [
          { para: 1, verbatim: 'We are ready' },
          { para: 1, verbatim: 'All of us.' },
        ],
      },
      'karim-al-hadari-raid-point-2': { acts: ['WARN'], para: 2, verbatim: 'a long war' },
    },
  });
});

const RAID =
  'Attack on harbour of Port Anselm\nThe Sea League killed three people in Port Anselm on Monday.\n';

test('figures are added to the event that is certain to be the one, and else to one that a reader completes', () => {
  const known = dossierOf(RAID).events;
  expect(Object.keys(known)).toEqual(['harbour-attack-2024-03-04']);
  expect(known['harbour-attack-2024-03-04']).toMatchObject({ cites: [2], claims: [{ property: 'KILLED' }] });
  expect(known['harbour-attack-2024-03-04']).not.toHaveProperty('title');
  const other = dossierOf(RAID.replace('Monday', 'Sunday')).events;
  expect(other).toMatchObject({ 'raid-event': { title: 'TODO', occurred: 'TODO' } });
});

test('a figure whose paragraph speaks of another day is not added to the known event', () => {
  const { events } = dossierOf(
    `${RAID}Police detained nine people on Sunday.\nThe toll has risen to five, officials said on Tuesday.\n`,
  );
  expect(events['harbour-attack-2024-03-04'].cites).toEqual([2, 4]);
  expect(events['raid-event']).toMatchObject({
    title: 'TODO',
    cites: [3],
    claims: [{ property: 'DETAINED' }],
  });
});

test('what is counted over a time is an event of its own, dated by that time', () => {
  const { events } = dossierOf(`${RAID}It carried out 84 attacks since mid-October.\n`);
  expect(events['raid-campaign']).toMatchObject({
    occurred: '2023-10-15~/..',
    claims: [{ property: 'ATTACK_COUNT', period: '2023-10-15~/..', excerpt: '84 attacks' }],
  });
});

test('a figure has the claimant whom its sentence plainly names, and else asks whose it is', () => {
  const { events } = dossierOf(
    'Three people were killed, according to the Sea League.\nThe Sea League put the toll at 12.\n',
  );
  expect(events['raid-event'].claims.map(({ claimant }: { claimant: string }) => claimant)).toEqual([
    'sea-league',
    'TODO',
  ]);
});
