/** What a reader of the cited paragraph would catch. Each text here is made up. */
import { describe, expect, test } from 'vitest';
import { check, dossier, folderOf } from './command.ts';
import { claimed, STORY, saidOf, TEXT } from './mill.ts';

describe('the facts that a reader of the paragraph would not let through:', () => {
  test('a number that the text of its claim contradicts', async (context) => {
    const event = claimed('property: KILLED, text: three, quantity: { exactly: 7, unit: person }, para: 2');
    const folder = folderOf(context, { 'seed/all.yaml': STORY({ event }), 'texts/mill.txt': TEXT });
    const { code, lines } = await dossier(['check', '--text', 'texts'], folder);
    expect(lines).toEqual([
      'seed/all.yaml:27:63: error: the text of this claim says "three", and its quantity is 7: paragraph 2 of "mill" has "three", "at least ten"',
      '1 problem',
    ]);
    expect(code).toBe(1);
  });

  test('the same, without the text', (context) => {
    const event = claimed('property: KILLED, text: three, quantity: { exactly: 7, unit: person }, para: 2');
    expect(saidOf({ event }, context, false)).toEqual([
      'error: the text of this claim says "three", and its quantity is 7: which of them stands in paragraph 2 of "mill"?',
    ]);
  });

  test('a number that the paragraph does not hold', (context) => {
    const event = claimed(
      'property: INJURED, text: many, quantity: { exactly: 1000, unit: person }, para: 2',
    );
    expect(saidOf({ event }, context)).toEqual([
      'error: 1000 does not stand in paragraph 2 of "mill", in digits or in words, which has "three", "at least ten"',
    ]);
  });

  test('a perpetrator that the paragraph does not name', async (context) => {
    const event = '    participants: [{ actor: hill-league, role: PERPETRATOR, cites: { mill: 2 } }]';
    const folder = folderOf(context, { 'seed/all.yaml': STORY({ event }), 'texts/mill.txt': TEXT });
    const { code, lines } = await dossier(['check', '--text', 'texts', '--strict'], folder);
    expect(lines).toEqual([
      'seed/all.yaml:26:29: error: paragraph 2 of "mill" does not name "Hill League", and names marsh-front: if it does in other words, add them to the "names" of hill-league',
      '1 problem',
    ]);
    expect(code).toBe(1);
  });

  test('a year long before the article, of which the paragraph says nothing', (context) => {
    expect(saidOf({ occurred: '2019' }, context)).toEqual([
      'warning: "2019" is long before 2024-03-02, when it was published, and paragraphs 1-6 of "mill" does not say so',
    ]);
  });

  test('but not a day of two months before it', (context) => {
    const isFar = (occurred: string) =>
      saidOf({ occurred, published: '2024-03-03' }, context).some((line) => line.includes('is long before'));
    expect(['2023-12-31', '2024-01-01'].map(isFar)).toEqual([true, false]);
  });

  test('but not where it names one of the two years between which it may lie', (context) => {
    const text = TEXT.replace('early on Friday', 'in the season 2018/19');
    expect(saidOf({ occurred: '2018/2019', text }, context)).toEqual([]);
  });

  test('a weekday that is not that date', (context) => {
    const noted = { occurred: '2024-03-02?\n    date-note: The document says "Friday".' };
    expect(saidOf(noted, context)).toEqual([
      'error: the date-note quotes "Friday", and 2024-03-02? is a Saturday',
    ]);
    expect(saidOf({ occurred: '2024-02-29' }, context)).toEqual([
      'warning: paragraphs 1-6 of "mill" has "Friday", and 2024-02-29 is a Thursday',
    ]);
  });

  test('a number without what qualifies it', (context) => {
    const event = claimed(
      'property: INJURED, text: workers, quantity: { exactly: 10, unit: person }, para: 2',
    );
    expect(saidOf({ event }, context)).toEqual([
      'warning: paragraph 2 of "mill" has "at least ten", and this quantity is exactly 10',
    ]);
  });
});

describe('the words that are to settle a number', () => {
  test('give that number', (context) => {
    const event = claimed(
      'property: INJURED, text: workers, quantity: { exactly: 3, unit: person }, excerpt: injuring at least ten, para: 2',
    );
    expect(saidOf({ event }, context)).toEqual([
      'error: the excerpt of this claim says "at least ten", and its quantity is 3',
    ]);
  });

  test('qualify it as the quantity does', (context) => {
    const event = claimed(
      'property: INJURED, text: at most ten, quantity: { at-most: 10, unit: person }, excerpt: injuring at least ten, para: 2',
    );
    expect(saidOf({ event }, context)).toEqual([
      'warning: its excerpt says "at least ten", and this quantity is at most 10',
    ]);
  });

  test('may have a decimal, which is one number and not its pieces', (context) => {
    const text = TEXT.replace('Dozens of people', 'Some 1.2 million people');
    const said = (value: number) =>
      saidOf(
        {
          event: claimed(
            `property: OUTCOME, text: people fled, quantity: { about: ${value}, unit: person }, para: 4`,
          ),
          text,
        },
        context,
      );
    expect(said(1_200_000)).toEqual([]);
    expect(said(2_000_000)).toEqual([
      expect.stringContaining('error: 2000000 does not stand in paragraph 4 of "mill"'),
    ]);
  });
});

describe('what a paragraph says in other words is taken:', () => {
  test.for([
    ['digits for a word', 'INJURED, text: at least 10, quantity: { at-least: 10, unit: person }, para: 2'],
    [
      'a sum whose parts the text names',
      'ATTACK_COUNT, text: two in May and four in June, quantity: { exactly: 6, unit: attack }, para: 3',
    ],
    [
      'dozens, as at least 24',
      'OUTCOME, text: dozens fled, quantity: { at-least: 24, unit: person }, para: 4',
    ],
    ['both, as two', 'DAMAGE, text: the bridges, quantity: { exactly: 2, unit: bridge }, para: 4'],
  ] as const)('%s', ([, claim], context) => {
    context.expect(saidOf({ event: claimed(`property: ${claim}`) }, context)).toEqual([]);
  });

  test('a number in the language of the document, where English has the word for another', (context) => {
    const text = 'Ataque\nHubo once heridos en el ataque.\nUno.\nDos.\nTres.\nCuatro.\n';
    const event = claimed(
      'property: INJURED, text: once heridos, quantity: { exactly: 11, unit: person }, para: 2',
    );
    const said = saidOf({ event, text, language: 'es' }, context);
    expect(said.filter((line) => line.includes('quantity'))).toEqual([]);
  });

  test('but a handful is no number to the last digit', (context) => {
    const event = claimed('property: DAMAGE, text: houses, quantity: { exactly: 5, unit: house }, para: 4');
    expect(saidOf({ event }, context)).toEqual([
      'error: 5 does not stand in paragraph 4 of "mill", in digits or in words',
    ]);
  });

  test('the group, and whom its spokeswoman speaks for', (context) => {
    const event = `    participants:
      - { actor: marsh-front, role: PERPETRATOR, cites: { mill: 3 } }
      - { actor: ada-bell, role: OTHER, cites: { mill: 5 } }`;
    expect(saidOf({ event }, context)).toEqual([]);
  });

  test('a weekday that a note counts from', (context) => {
    const occurred = '2024-03-02?\n    date-note: The document has it on the day after "Friday".';
    expect(saidOf({ occurred }, context)).toEqual([]);
  });
});

describe('texts that are not at hand:', () => {
  test('a source is not checked, and counted', (context) => {
    const folder = folderOf(context, { 'seed/all.yaml': STORY({}), 'texts/other.txt': 'Another text.' });
    expect(check(folder, ['seed'], 'texts')).toEqual([
      '6 records in 1 file, no problem',
      '1 source not checked, as there is no text: mill',
    ]);
  });

  test('a text that is not UTF-8 is named', (context) => {
    const folder = folderOf(context, {
      'seed/all.yaml': STORY({}),
      'texts/mill.txt': new Uint8Array([0x41, 0xe9, 0x20, 0x42]),
    });
    expect(check(folder, ['seed'], 'texts')).toEqual([
      'seed/all.yaml:17:11: error: the text texts/mill.txt cannot be read: this is not UTF-8: save the file as UTF-8',
      '1 problem',
    ]);
  });

  test('a folder of texts that is not there is named', async (context) => {
    const folder = folderOf(context, { 'seed/all.yaml': STORY({}) });
    const { code, errors } = await dossier(['check', '--text', 'nowhere'], folder);
    expect(errors.trim()).toBe('error: there is no folder nowhere of texts (--text)');
    expect(code).toBe(1);
  });
});
