import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Draft, draftOf } from '../../src/draft/draft.ts';
import { EMPTY, gazetteerOf } from '../../src/reading/gazetteer.ts';
import { AGENCY, ENGLISH, KNOWN } from './made-up.ts';

const gazetteer = gazetteerOf(parse(KNOWN, { schema: 'failsafe' }));
const draft = draftOf(ENGLISH, { published: '2024-03-05' }, gazetteer);

/** The speaker of each quotation of a text. */
const said = ({ utterances }: Draft) =>
  utterances
    .flatMap(({ quotations }) => quotations)
    .sort((one, other) => one.paragraph - other.paragraph || one.start - other.start)
    .map(({ text, speakers }) => `${speakers.map(({ slug }) => slug).join(' or ') || 'nobody'}: ${text}`);

test('each quotation has the speaker whom a verb of speech gives, and none where none does', () => {
  expect(said(draft)).toEqual([
    'karim-al-hadari: only a beginning',
    'karim-al-hadari: The sea stays closed until the last foreign warship is gone',
    'karim-al-hadari: This was only a beginning.',
    'ilse-brandt: We will not be moved',
    'nobody: cowardly act',
    'nobody: no second time.',
  ]);
});

test.each([
  ['“We are ready,” he said.', 'nobody: We are ready'],
  ['The Sea League met. “We are ready,” it said.', 'sea-league: We are ready'],
  ['According to the Sea League, the port is “closed for good”.', 'sea-league: closed for good'],
  ['The raid was called “a crime” by the Sea League.', 'sea-league: a crime'],
  ['Karim al-Hadari told the Sea League that “it is over”.', 'karim-al-hadari: it is over'],
  ['Karim al-Hadari met the Sea League and warned of “a long war”.', 'karim-al-hadari: a long war'],
  [
    'Karim al-Hadari “stressed that nobody was hurt,” the statement has it.',
    'karim-al-hadari: stressed that nobody was hurt',
  ],
  ['"It is “over” now", said Karim al-Hadari of the Sea League.', 'karim-al-hadari: It is “over” now'],
])('who speaks in: %s', (text, expected) => {
  expect(said(draftOf(text, { language: 'en' }, gazetteer))).toEqual([expected]);
});

test('what is said at once is one utterance, with its channel and its date', () => {
  expect(draft.utterances.map(({ quotations, channel }) => [quotations.length, channel])).toEqual([
    [3, 'TELEGRAM'],
    [1, undefined],
    [2, undefined],
  ]);
  const [vow] = draftOf(
    'Hadari of the Sea League vowed on Monday to “go on”. Karim al-Hadari left.',
    { published: '2024-03-05' },
    gazetteer,
  ).utterances;
  expect(vow).toMatchObject({ acts: ['VOW'], said: { edtf: '2024-03-04?' } });
});

test.each([
  ['en', 'The Sea League claimed responsibility on its Telegram channel for the raid, “a warning to all”.'],
  ['es', 'La Liga del Mar reivindicó el ataque en su canal de Telegram: «una advertencia para todos».'],
])('whoever claims responsibility does so as an act, on the channel that is named (%s)', (language, text) => {
  const [claim] = draftOf(text, { language }, gazetteer).utterances;
  expect(claim).toMatchObject({
    speakers: [{ slug: 'sea-league' }],
    acts: ['CLAIM_RESPONSIBILITY'],
    channel: 'TELEGRAM',
  });
});

test('names are found by every spelling, and by the last word of a person’s name', () => {
  const found = draft.mentions.map(({ paragraph, words, candidates }) => [
    paragraph,
    words,
    candidates.map(({ slug }) => slug).join(' or '),
  ]);
  expect(found).toEqual([
    [1, 'Sea League', 'sea-league'],
    [2, 'Sea League', 'sea-league'],
    [2, 'Port Anselm', 'government-of-norland or port-anselm'],
    [3, 'Kareem al-Hadari', 'karim-al-hadari'],
    [3, 'Sea League', 'sea-league'],
    [3, 'Norland government', 'government-of-norland'],
    [5, 'Ilse Brandt', 'ilse-brandt'],
    [6, 'Brandt', 'ilse-brandt'],
    [6, 'Al-Hadari', 'karim-al-hadari'],
  ]);
  expect(draft.mentions.find(({ words }) => words === 'Ilse Brandt')?.candidates[0]).toMatchObject({
    isNew: true,
    type: 'PERSON',
  });
});

test('capitals count in a short name: SL is the league, sl is not', () => {
  const { mentions } = draftOf('The SL met. The sl did not.', { language: 'en' }, gazetteer);
  expect(mentions.map(({ words }) => words)).toEqual(['SL']);
});

test.each([
  ['on Friday', '2024-03-01?'],
  ['on Tuesday', '2024-03-05?'],
  ['last Tuesday', '2024-02-27?'],
  ['yesterday', '2024-03-04?'],
  ['last month', '2024-02?'],
  ['last week', '2024-02-26?/2024-03-03?'],
  ['on 3 December 2023', '2023-12-03'],
  ['on December 3rd, 2023', '2023-12-03'],
  ['on December 3', '2023-12-03?'],
  ['since Feb. 12', '2024-02-12?/..'],
  ['since mid-October', '2023-10-15~/..'],
  ['in January 2020', '2020-01'],
  ['between 2014 and 2017', '2014/2017'],
  ['as it may', undefined],
  ['with 2020 rockets', undefined],
])('the date in "They met %s." is %s', (words, edtf) => {
  const { dates } = draftOf(`They met ${words}.`, { published: '2024-03-05', language: 'en' }, gazetteer);
  expect(dates.map((date) => date.edtf)).toEqual(edtf ? [edtf] : []);
});

test('a date that is worked out has a note, and none is worked out without the day of publication', () => {
  const [friday] = draftOf('They met on Friday.', { published: '2024-03-05' }, gazetteer).dates;
  expect(friday?.note).toBe('The document says "Friday", and was published on 2024-03-05.');
  expect(draftOf('They met on Friday.', {}, gazetteer).dates[0]?.edtf).toBeUndefined();
});

test.each([
  ['At least five rockets hit the port', 'MUNITIONS at-least 5 rocket: At least five rockets'],
  ['Nearly seven mortar rounds landed', 'MUNITIONS about 7 mortar round: Nearly seven mortar rounds'],
  ['The blast killed more than a dozen people', 'KILLED at-least 13 person: more than a dozen people'],
  [
    'Two hundred and fifty soldiers are based there',
    'TROOP_COUNT exactly 250 soldier: Two hundred and fifty soldiers',
  ],
  ['The base was attacked three times', 'ATTACK_COUNT exactly 3 attack: three times'],
  ['Ships were targeted twice', 'ATTACK_COUNT exactly 2 attack: twice'],
  ['Strikes have killed at least 15 in Norland', 'KILLED at-least 15 person: at least 15'],
  ['It left 66 personnel injured', 'INJURED exactly 66 person: 66 personnel injured'],
  [
    'It has carried out 84 drone and rocket attacks',
    'ATTACK_COUNT exactly 84 attack: 84 drone and rocket attacks',
  ],
  ['It cost 30 million dollars', undefined],
  ['It rose by 12 percent at 4 a.m.', undefined],
])('the figure in: %s', (text, expected) => {
  const { figures } = draftOf(`${text}.`, { language: 'en' }, gazetteer);
  const found = figures.map(
    ({ property, qualifier, value, unit, words }) => `${property} ${qualifier} ${value} ${unit}: ${words}`,
  );
  expect(found).toEqual(expected ? [expected] : []);
});

test('paragraphs that repeat another or belong to the site are proposed as skipped', () => {
  expect(draft.paragraphs.flatMap(({ number, skipped }) => (skipped ? `${number}: ${skipped}` : []))).toEqual(
    ['7: repeats paragraph 5', '8: site boilerplate', '9: site boilerplate'],
  );
});

test('the event and the statement that it is likely about are named with the reason', () => {
  expect(draft.likely.map(({ reason }) => reason)).toEqual([
    'Perhaps about harbour-attack-2024-03-04, which shares sea-league, port-anselm, 2024-03-04, harbour',
  ]);
  expect(draft.utterances[0]?.like).toEqual([
    'perhaps a wording of hadari-sea-is-closed-2024-03-05: 6 words in common with harbour-2024-03-05 ¶2',
  ]);
});

test('an agency’s report, of which the data know nobody', () => {
  const report = draftOf(AGENCY, { published: '2024-06-15' }, EMPTY);
  expect(said(report)).toEqual([
    'anton-velk: This is a heinous crime that will not go unpunished',
    'nobody: the hallmarks',
    'mira-dolan: We do not target civilians',
    'un-security-council: in the strongest terms',
    'lena-aust: We are running out of blood',
    'nobody: terrorist infrastructure',
    'ida-korr: There will be no ceasefire',
    'paul-renn: Words like these do not help.',
    'sami-noor: It is a catastrophe',
    'sami-noor: Nobody is coming to help us.',
  ]);
  const kinds = new Map(
    report.mentions.map(({ candidates: [one] }) => [one?.slug, `${one?.kind} ${one?.type}`]),
  );
  expect(Object.fromEntries(kinds)).toMatchObject({
    kartova: 'places CITY',
    'anton-velk': 'actors PERSON',
    'northern-front': 'actors ARMED_GROUP',
    'european-commission': 'actors GOVERNMENT_BODY',
    'daily-post': 'actors MEDIA',
  });
  const figures = report.figures.map(
    ({ paragraph, property, qualifier, value }) => `¶${paragraph} ${property} ${qualifier} ${value}`,
  );
  expect(figures).toEqual([
    '¶1 KILLED exactly 23',
    '¶2 KILLED at-least 23',
    '¶2 INJURED at-least 41',
    '¶8 KILLED exactly 112',
    '¶8 KILLED exactly 38',
    '¶8 INJURED exactly 250',
    '¶13 KILLED exactly 12',
    '¶13 INJURED exactly 7',
  ]);
});

test('a day and a time above the article are when it was published, and no headline', () => {
  const { metadata, dates } = draftOf(
    'date 2024-03-05 10:00:06 - Source: Harbour News\nThey met on Friday.',
    {},
    gazetteer,
  );
  expect(metadata).toMatchObject({ title: undefined, published: '2024-03-05T10:00:06' });
  expect(dates.at(-1)?.edtf).toBe('2024-03-01?');
});

const named = (text: string, language = 'en') =>
  draftOf(text, { language, published: '2024-03-05' }, EMPTY).mentions.map(
    ({ words, candidates: [one] }) => `${words}: ${one?.slug} ${one?.type ?? one?.kind}`,
  );

test.each([
  [
    'The People’s Front for the Reef met.',
    ['People’s Front for the Reef: peoples-front-for-the-reef ARMED_GROUP'],
  ],
  [
    'The Coastal Front met. Later the Front left.',
    ['Coastal Front: coastal-front ARMED_GROUP', 'Front: coastal-front ARMED_GROUP'],
  ],
  [
    'The European Union condemned it. The EU has said so.',
    [
      'European Union: european-union INTERNATIONAL_ORGANISATION',
      'EU: european-union INTERNATIONAL_ORGANISATION',
    ],
  ],
  ['KARTOVA, June 14 (Newswire) - They met.', ['KARTOVA: kartova CITY', 'Newswire: newswire MEDIA']],
  ['They met near Kartova.', ['Kartova: kartova places']],
  ['The mayor, Sami Noor, left.', ['Sami Noor: sami-noor PERSON']],
  [
    '“So be it,” said Rosa Imhof of the aid group River Watch.',
    ['Rosa Imhof: rosa-imhof PERSON', 'River Watch: river-watch NGO'],
  ],
  ['The mayor, Jan Dusek, left.', ['Jan Dusek: jan-dusek PERSON']],
  ['Then Britain condemned it.', ['Britain: britain STATE']],
  ['They met in Norway.', ['Norway: norway COUNTRY']],
  ['The head of its owner, Lund Maritime, left.', ['Lund Maritime: lund-maritime COMPANY']],
  ['He spoke in Kartova. They left.', ['Kartova: kartova places']],
  ['They went to Kartova General Hospital.', ['Kartova General Hospital: kartova-general-hospital OTHER']],
])('a new name, and what else it is called: %s', (text, names) => {
  expect(named(text)).toEqual(names);
});

test('a known place may be a part of a new name', () => {
  const { mentions } = draftOf(
    'The Sons of Port Anselm met at Port Anselm General Hospital.',
    { language: 'en' },
    gazetteer,
  );
  const added = mentions.filter(({ candidates: [one] }) => one?.isNew).map(({ words }) => words);
  expect(added).toEqual(['Sons of Port Anselm', 'Port Anselm General Hospital']);
});

test('an office is none, and whoever holds it is a person (Spanish)', () => {
  expect(named('El ministro de Defensa, Andrés Koller, negó esas cifras.', 'es')).toEqual([
    'Andrés Koller: andres-koller PERSON',
  ]);
});

test('the line that says who wrote it is proposed as skipped', () => {
  const { paragraphs, metadata } = draftOf('Port hit again\nBy Jo Lind\nThey met.', {}, EMPTY);
  expect(metadata.author).toBe('Jo Lind');
  expect(paragraphs.map(({ skipped }) => skipped)).toEqual([undefined, 'the byline', undefined]);
});

test.each([
  ['The toll rose, as the Sea League denied any role in it. “Not us,” it said.', 'sea-league: Not us'],
  ['Karim al-Hadari came at 10 p.m. “We are ready,” he said.', 'karim-al-hadari: We are ready'],
  ['“We are ready,” said the spokesman of the Sea League, Jo Doe.', 'jo-doe: We are ready'],
  ['Besmar’s foreign minister, Adele Corrin, left and called it “a crime.”', 'adele-corrin: a crime.'],
  [
    'Karim al-Hadari left. Spokesperson Mark Hollis said it was “a pity” by what he described as law.',
    'mark-hollis: a pity',
  ],
  ['The port is run by Baltic Gate. The company said it was “open to talks.”', 'baltic-gate: open to talks.'],
  [
    'The Sea League claimed the raid in a post on Monday. “It was us,” the post said.',
    'sea-league: It was us',
  ],
])('and who speaks in: %s', (text, expected) => {
  expect(said(draftOf(text, { language: 'en' }, gazetteer))).toEqual([expected]);
});
