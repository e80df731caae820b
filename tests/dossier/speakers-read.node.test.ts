/** Whose word a paragraph gives is whose word the dossier gives. Each text here is made up. */
import { describe, expect, type TestContext, test } from 'vitest';
import { claimed, saidOf, TEXT } from './mill.ts';

const said = (speaker: string, para: number, verbatim: string, more = '') => `statements:
  words:
    speaker: ${speaker}
    acts: [VOW]
    summary: Says it.
    channel: UNKNOWN
    said: 2024-03-01
    about: [mill-raid]
    renderings: [{ source: mill, para: ${para}, verbatim: ${JSON.stringify(verbatim)} }]
    cites: { mill: ${para} }
${more}`;

const REBUILD = 'We will rebuild the mill before winter.';

describe('a quotation is of whom its paragraph names beside it:', () => {
  test('of nobody else', (context) => {
    expect(saidOf({ rest: said('ada-bell', 6, REBUILD) }, context)).toEqual([
      'warning: paragraph 6 of "mill" has these words from "Kate Moss", and does not name "Ada Bell"',
    ]);
    expect(saidOf({ rest: said('kate-moss', 6, REBUILD) }, context)).toEqual([]);
  });

  test('not of one of whom the dossiers have no record', (context) => {
    const text = TEXT.replace('Kate Moss, the mayor, said', 'Rob Roe, the miller, said');
    const [first] = saidOf({ text, rest: said('ada-bell', 6, REBUILD) }, context);
    expect(first).toBe(
      'warning: paragraph 6 of "mill" has these words from "Rob Roe", and does not name "Ada Bell"',
    );
  });

  describe('where another is named there, too:', () => {
    const from = (speaker: string, words: string, sentence: string, context: TestContext) =>
      saidOf({ text: TEXT.replace(/^Kate Moss.*$/m, sentence), rest: said(speaker, 6, words) }, context);
    const TWO = '“It was a lie,” said Ada Bell. “It was all true,” said Kate Moss.';

    test.for([
      ['two who speak in turn', 'kate-moss', 'It was a lie', TWO, 'Ada Bell', 'Kate Moss'],
      ['the second of them', 'ada-bell', 'It was all true', TWO, 'Kate Moss', 'Ada Bell'],
      [
        'a name before its verb',
        'kate-moss',
        'It was a lie',
        '“It was a lie,” Marsh Front spokeswoman Ada Bell said of Kate Moss.',
        'Ada Bell',
        'Kate Moss',
      ],
      [
        'a name before the words',
        'ada-bell',
        'It was all true',
        'Of Ada Bell, Kate Moss, the mayor, said: “It was all true.”',
        'Kate Moss',
        'Ada Bell',
      ],
    ] as const)('%s', ([, speaker, words, sentence, is, isNot], context) => {
      context
        .expect(from(speaker, words, sentence, context))
        .toEqual([`warning: paragraph 6 of "mill" has these words from "${is}", and not from "${isNot}"`]);
    });

    test.for([
      ['each has its own', 'ada-bell', 'It was a lie', TWO],
      ['a spokeswoman speaks for her group', 'marsh-front', 'It was a lie', TWO],
      [
        'whose aide speaks does not',
        'ada-bell',
        'It was a lie',
        '“It was a lie,” said an aide to Kate Moss, after a call from Ada Bell.',
      ],
      ['who is told does not', 'ada-bell', 'It was a lie', 'Kate Moss was told by Ada Bell: “It was a lie.”'],
    ] as const)('but %s', ([, speaker, words, sentence], context) => {
      context.expect(from(speaker, words, sentence, context)).toEqual([]);
    });
  });

  test('not of another who is said to speak for the group', (context) => {
    const text = TEXT.replace('Kate Moss, the mayor, said', 'Ada Bell said');
    const rest = said('kate-moss', 6, REBUILD).replace('acts:', 'on-behalf-of: marsh-front\n    acts:');
    const [first] = saidOf({ text, rest }, context);
    expect(first).toBe(
      'warning: paragraph 6 of "mill" has these words from "Ada Bell", and not from "Kate Moss"',
    );
  });

  test('or of whom "she" means', (context) => {
    const rest = said('ada-bell', 5, 'a warning to the owners');
    expect(saidOf({ rest }, context)).toEqual([]);
  });

  test('or of the group that its spokeswoman speaks for', (context) => {
    const text = TEXT.replace('Kate Moss, the mayor, said', 'Ada Bell, of the Front, said');
    const actors = said('marsh-front', 6, REBUILD);
    const quoted = saidOf({ text, rest: actors }, context).filter((line) => line.includes('these words'));
    expect(quoted).toEqual([]);
  });
});

describe('a claim is of whom its paragraph has it from:', () => {
  const counted = 'property: ATTACK_COUNT, text: four, quantity: { exactly: 4, unit: attack }, para: 3';
  const STRUCK = TEXT.replace('in June, said', 'in June, "we struck it four times", said');

  test('of the speaker of a statement that has its words', (context) => {
    const event = claimed(`${counted}, excerpt: struck it four times`);
    const rest = said('ada-bell', 3, 'we struck it four times');
    expect(saidOf({ text: STRUCK, event, rest }, context)).toEqual([
      'warning: paragraph 3 of "mill" has this in the statement "words": name its speaker, claimant: ada-bell',
    ]);
    const named = claimed(`${counted}, excerpt: struck it four times, claimant: ada-bell`);
    expect(saidOf({ text: STRUCK, event: named, rest }, context)).toEqual([]);
  });

  test('not of the agency that the document has it from', (context) => {
    const event = claimed(`${counted}, excerpt: struck it four times`);
    const rest = said('ada-bell', 3, 'we struck it four times');
    expect(saidOf({ text: STRUCK, event, rest, via: 'ada-bell' }, context)).toEqual([]);
  });

  test('also beside a wording that names no paragraph', (context) => {
    const event = claimed(`${counted}, excerpt: struck it four times`);
    const rest = said('ada-bell', 3, 'we struck it four times').replace(
      'renderings: [',
      'renderings: [{ source: mill, paraphrase: They struck it. }, ',
    );
    expect(saidOf({ text: STRUCK, event, rest }, context)).toEqual([
      'error: "para" is missing',
      'warning: paragraph 3 of "mill" has this in the statement "words": name its speaker, claimant: ada-bell',
    ]);
  });

  test('not of one who speaks there of something else', (context) => {
    const event = claimed('property: OUTCOME, text: two bridges closed, para: 4');
    expect(saidOf({ event, rest: said('kate-moss', 6, REBUILD) }, context)).toEqual([]);
  });

  test('of whom it is according to', (context) => {
    const text = TEXT.replace('at least ten.', 'at least ten, according to the Hill League.');
    const event = claimed('property: KILLED, text: three, quantity: { exactly: 3, unit: person }, para: 2');
    expect(saidOf({ text, event }, context)).toEqual([
      'warning: paragraph 2 of "mill" has this from another, "according to the Hill League": name it, claimant: hill-league',
    ]);
  });

  test('of whom its sentence ends with', (context) => {
    expect(saidOf({ event: claimed(counted) }, context)).toEqual([
      'warning: paragraph 3 of "mill" has this from another, "said Ada Bell": name it, claimant: ada-bell',
    ]);
    const text = TEXT.replace('at least ten.', 'at least ten, the Ministry of Health said.');
    const event = claimed('property: KILLED, text: three, quantity: { exactly: 3, unit: person }, para: 2');
    expect(saidOf({ text, event }, context)).toEqual([
      'warning: paragraph 2 of "mill" has this from another, "Ministry of Health said": name that one as its claimant, or an agency in the "via" of the source',
    ]);
  });

  test('of whom it begins with, as far as it goes', (context) => {
    const killed = claimed('property: KILLED, text: three, quantity: { exactly: 3, unit: person }, para: 2');
    const begun = (sentence: string) =>
      saidOf({ text: TEXT.replace(/^Gunmen .*$/m, sentence), event: killed }, context);
    expect(begun('The Hill League said early on Friday that three workers were killed at Oakham.')).toEqual([
      'warning: paragraph 2 of "mill" has this from another, "Hill League said": name it, claimant: hill-league',
    ]);
    expect(begun('The Hill League said it would fight on after Friday, when three were killed.')).toEqual([]);
    expect(begun('The Hill League responded on Friday, and three were killed.')).toEqual([]);
    expect(begun('The Hill League responded with three killed on Friday.')).toEqual([]);
  });

  test('and of the document, where two speak in its sentence', (context) => {
    const text = TEXT.replace('in June, said', 'in June, according to Kate Moss, said');
    expect(saidOf({ text, event: claimed(counted) }, context)).toEqual([]);
  });
});

test('a perpetrator is not named by naming whom it belongs to', (context) => {
  const event = '    participants: [{ actor: ada-bell, role: PERPETRATOR, cites: { mill: 2 } }]';
  expect(saidOf({ event }, context)).toEqual([
    'warning: paragraph 2 of "mill" does not name "Ada Bell", and names marsh-front: if it does in other words, add them to the "names" of ada-bell',
  ]);
});
