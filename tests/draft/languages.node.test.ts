import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { draftOf } from '../../src/draft/draft.ts';
import { gazetteerOf } from '../../src/reading/gazetteer.ts';
import { AGENCY, ARABIC, ENGLISH, KNOWN, SPANISH } from './made-up.ts';

const gazetteer = gazetteerOf(parse(KNOWN, { schema: 'failsafe' }));
const draft = (text: string) => draftOf(text, { published: '2024-03-05' }, gazetteer);

const facts = (text: string) => {
  const { metadata, utterances, dates, figures, mentions, paragraphs } = draft(text);
  return {
    language: metadata.language,
    said: utterances.flatMap(({ speakers, channel, said, quotations }) =>
      quotations.map((quotation) =>
        [speakers.map(({ slug }) => slug).join() || 'nobody', channel, said?.edtf, quotation.text]
          .filter(Boolean)
          .join(' | '),
      ),
    ),
    names: mentions.map(({ words, candidates: [one] }) => `${words}: ${one?.slug}`),
    dates: dates.map(({ words, edtf }) => `${words}: ${edtf}`),
    figures: figures.map(
      ({ words, property, qualifier, value, unit }) => `${words}: ${property} ${qualifier} ${value} ${unit}`,
    ),
    skipped: paragraphs.filter(({ skipped }) => skipped).map(({ number }) => number),
  };
};

test('Arabic', () => {
  expect(facts(ARABIC)).toEqual({
    language: 'ar',
    said: [
      'karim-al-hadari | TELEGRAM | 2024-03-05? | سيبقى البحر مغلقاً حتى رحيل آخر سفينة أجنبية',
      'karim-al-hadari | TELEGRAM | 2024-03-05? | هذه مجرد بداية',
      'nobody | عمل جبان',
      'sea-league | مغلق تماماً',
    ],
    names: [
      'رابطة البحر: sea-league',
      'كريم الحضري: karim-al-hadari',
      'رابطة البحر: sea-league',
      'رابطة البحر: sea-league',
    ],
    dates: [
      'الثلاثاء: 2024-03-05?',
      'الاثنين: 2024-03-04?',
      '12 شباط 2024: 2024-02-12/..',
      'الشهر الماضي: 2024-02?',
    ],
    figures: [
      'ثلاثة أشخاص: KILLED exactly 3 person',
      'ما لا يقل عن ١٢ آخرين: INJURED at-least 12 person',
      'نحو سبعة صواريخ: MUNITIONS about 7 rocket',
      'نحو 2500 جندي: TROOP_COUNT about 2500 soldier',
      'لأكثر من أربعة وثمانين هجوما: ATTACK_COUNT at-least 85 attack',
      'جنديان: INJURED exactly 2 person',
    ],
    skipped: [8],
  });
});

test('Spanish', () => {
  expect(facts(SPANISH)).toEqual({
    language: 'es',
    said: [
      'karim-al-hadari | TELEGRAM | 2024-03-05? | El mar seguirá cerrado hasta que se vaya el último buque extranjero',
      'karim-al-hadari | TELEGRAM | 2024-03-05? | Esto es solo el principio',
      'ministerio-de-puertos | acto cobarde',
      'sea-league | cerrado del todo',
    ],
    names: [
      'Liga del Mar: sea-league',
      'Karim al Hadari: karim-al-hadari',
      'Liga del Mar: sea-league',
      'Ministerio de Puertos: ministerio-de-puertos',
      'Liga del Mar: sea-league',
    ],
    dates: [
      'martes: 2024-03-05?',
      'lunes: 2024-03-04?',
      '12 de febrero de 2024: 2024-02-12/..',
      'mes pasado: 2024-02?',
    ],
    figures: [
      'tres muertos: KILLED exactly 3 person',
      'al menos doce heridos: INJURED at-least 12 person',
      'unos siete cohetes: MUNITIONS about 7 rocket',
      'Cerca de 2.500 soldados: TROOP_COUNT about 2500 soldier',
      'tres veces: ATTACK_COUNT exactly 3 attack',
      'más de ochenta y tres ataques: ATTACK_COUNT at-least 84 attack',
      'sin causar víctimas: KILLED exactly 0 person',
      'sin causar víctimas: INJURED exactly 0 person',
    ],
    skipped: [8],
  });
});

describe('numbers in words', () => {
  test.each([
    ['en', 'They fired two hundred and fifty-three rockets', 253],
    ['en', 'They fired twelve hundred rockets', 1200],
    ['en', 'They fired 2,500 rockets', 2500],
    ['es', 'Lanzaron mil doscientos treinta y cuatro cohetes', 1234],
    ['es', 'Lanzaron veintidós cohetes', 22],
    ['es', 'Lanzaron dos mil cohetes', 2000],
    ['ar', 'أطلقوا أحد عشر صاروخا', 11],
    ['ar', 'أطلقوا ثلاثة وعشرين صاروخا', 23],
    ['ar', 'أطلقوا مئة وخمسين صاروخا', 150],
    ['ar', 'أطلقوا ثلاثة آلاف صاروخ', 3000],
    ['ar', 'أطلقوا صاروخين', 2],
  ])('%s: %s', (language, text, value) => {
    const { figures } = draftOf(`${text}.`, { language }, gazetteer);
    expect(figures.map((figure) => [figure.property, figure.value])).toEqual([['MUNITIONS', value]]);
  });
});

test.each([
  [
    'en',
    'The flood left 12 people missing, and police detained 7 men',
    [
      ['MISSING', 12],
      ['DETAINED', 7],
    ],
  ],
  ['en', 'At least 300 people were displaced', [['DISPLACED', 300]]],
  [
    'es',
    'Hay 12 personas desaparecidas, y la policía detuvo a 7 hombres',
    [
      ['MISSING', 12],
      ['DETAINED', 7],
    ],
  ],
  ['es', 'Al menos 300 personas fueron desplazadas', [['DISPLACED', 300]]],
  ['ar', 'اعتقلت الشرطة 7 أشخاص', [['DETAINED', 7]]],
  ['ar', 'نزح 300 شخص', [['DISPLACED', 300]]],
])('people are counted by what happened to them, %s: %s', (language, text, counts) => {
  const { figures } = draftOf(`${text}.`, { language }, gazetteer);
  expect(figures.map(({ property, value, unit }) => [property, value, unit])).toEqual(
    counts.map(([property, value]) => [property, value, 'person']),
  );
});

const counted = (language: string, text: string) => {
  const { figures } = draftOf(text, { language, published: '2024-06-22' }, gazetteer);
  return figures.map(({ property, qualifier, value, period }) =>
    [property, qualifier, value, period].filter((part) => part !== undefined).join(' '),
  );
};

test.each([
  ['en', 'The authority put the number of injured at three.', ['INJURED exactly 3']],
  ['en', 'The death toll from Friday’s raid on two ships has risen to seven.', ['KILLED exactly 7']],
  ['en', '14 police officers and six demonstrators were hurt.', ['INJURED exactly 14', 'INJURED exactly 6']],
  ['es', 'Un choque dejó 12 manifestantes heridos.', ['INJURED exactly 12']],
  ['en', 'The toll rose from five to seven.', ['KILLED exactly 7']],
  ['en', 'It brought to seven the number of dead.', ['KILLED exactly 7']],
  ['en', 'The number of attacks on ships stands at 40.', ['ATTACK_COUNT exactly 40']],
  ['en', 'The number of injured in the raid of two ships is not known.', []],
  ['es', 'Un ataque contra el puerto dejó tres heridos.', ['INJURED exactly 3']],
  ['en', 'It climbed to at least 31 killed, up from 25 on Monday.', ['KILLED at-least 31']],
  ['en', 'A blast killed at least two people and wounded nine.', ['KILLED at-least 2', 'INJURED exactly 9']],
  [
    'en',
    'It hit a bus, killing seven and wounding more than 20.',
    ['KILLED exactly 7', 'INJURED at-least 21'],
  ],
  ['en', 'Four people died and 17 others have injuries.', ['KILLED exactly 4', 'INJURED exactly 17']],
  ['es', 'El ministerio cifró en tres el número de heridos.', ['INJURED exactly 3']],
  ['es', 'La cifra de muertos por el atentado se elevó a siete.', ['KILLED exactly 7']],
  [
    'es',
    'Una explosión mató a dos personas e hirió a otras nueve.',
    ['KILLED exactly 2', 'INJURED exactly 9'],
  ],
  ['es', 'Una treintena resultaron heridas.', ['INJURED exactly 30']],
  ['ar', 'ارتفع عدد القتلى إلى سبعة.', ['KILLED exactly 7']],
  ['ar', 'وبلغ عدد الجرحى 14 شخصا.', ['INJURED exactly 14']],
  ['ar', 'أصيب ستة آخرون، الخميس، في هجوم مسلح.', ['INJURED exactly 6']],
  ['ar', 'أسفر الانفجار عن مقتل خمسة وإصابة أكثر من 30.', ['KILLED exactly 5', 'INJURED at-least 31']],
])('a number that stands apart from what it counts, %s: %s', (language, text, figures) => {
  expect(counted(language, text)).toEqual(figures);
});

test.each([
  ['en', '84 attacks since mid-October', '2023-10-15~/..'],
  ['en', '84 attacks between 17 October and 27 November', '2023-10-17?/2023-11-27?'],
  ['en', '84 attacks between 17 October and 27 November 2022', '2022-10-17/2022-11-27'],
  ['en', '84 attacks from 15 to 21 June', '2024-06-15?/2024-06-21?'],
  ['en', '84 attacks in the past month', '2024-05-22~/2024-06-22'],
  ['en', '84 attacks over the last three weeks', '2024-06-01~/2024-06-22'],
  ['en', '84 attacks on Monday', undefined],
  ['es', '84 ataques en los últimos tres meses', '2024-03-22~/2024-06-22'],
  ['es', '84 ataques entre el 15 y el 21 de junio', '2024-06-15?/2024-06-21?'],
  ['ar', '84 هجوما خلال الأشهر الثلاثة الماضية', '2024-03-22~/2024-06-22'],
  ['ar', '84 هجوما بين 17 أكتوبر و27 نوفمبر', '2023-10-17?/2023-11-27?'],
])('during which time is counted, %s: %s', (language, text, period) => {
  expect(counted(language, text)).toEqual([['ATTACK_COUNT exactly 84', period].filter(Boolean).join(' ')]);
});

test('a part of those who were counted is no other number of the same', () => {
  const { figures } = draftOf('Twelve people, including six children, were killed.', {}, gazetteer);
  expect(figures.map(({ value, isPart = false }) => [value, isPart])).toEqual([
    [12, false],
    [6, true],
  ]);
});

test.each([ENGLISH, AGENCY, ARABIC, SPANISH])(
  'nothing stands in a draft that is not in the paragraph: %#',
  (text) => {
    const { utterances, mentions, dates, figures, paragraphs } = draft(text);
    const quotations = utterances.flatMap((utterance) => utterance.quotations);
    const found = [
      ...quotations.map((quotation) => ({ ...quotation, words: quotation.text })),
      ...mentions,
      ...dates,
      ...figures,
      ...figures.map(({ excerpt, paragraph }) => {
        const start = paragraphs[paragraph - 1]?.text.indexOf(excerpt) ?? -1;
        return { paragraph, start, words: excerpt };
      }),
    ];
    expect(found.length).toBeGreaterThan(10);
    for (const { paragraph, start, words } of found) {
      expect(paragraphs[paragraph - 1]?.text.slice(start, start + words.length)).toBe(words);
    }
  },
);
