import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { parse } from 'yaml';
import { printChecked } from '../../src/dossier/print-checked.ts';
import { checkDossiers } from '../../src/dossier/validate.ts';
import { check, dossier, folderOf, PROJECT } from './command.ts';
import { EXAMPLE, TEXT } from './example.ts';

/** The documents themselves are not part of the project: whoever has them can name their folder. */
const TEXTS = process.env.AFTERMATH_TEXTS ?? join(PROJECT, '../shared/sources');

const SECOND_SOURCE = `{ title: Other, kind: OPINION, language: en, sha256: ${'2'.repeat(64)}, paragraphs: 2, skipped: { 1: a repeated paragraph } }`;

const IN_ORDER = ['10 records in 1 file, no problem', '1 number of example in no record: ¶3 "84 attacks"'];

describe.concurrent('check', () => {
  test('says in one line that dossiers are in order', async (context) => {
    const folder = folderOf(context, { 'dossiers/all.yaml': EXAMPLE, 'texts/example.txt': TEXT });
    const outcome = await dossier(['check', 'dossiers', '--text', 'texts'], folder);
    context.expect(outcome).toEqual({ code: 0, lines: IN_ORDER, errors: '' });
  });

  test('reads the files of a folder together, whichever holds a record', async (context) => {
    const [places = '', rest = ''] = EXAMPLE.split('\nparties:');
    const folder = folderOf(context, { 'seed/a/places.yml': places, 'seed/rest.yaml': `parties:${rest}` });
    const { lines } = await dossier(['check'], folder);
    context.expect(lines).toEqual(['10 records in 2 files, no problem']);
  });

  test('reports every problem of every file in one run, in order', async (context) => {
    const folder = folderOf(context, {
      'b.yaml': 'places:\n  gaza: { name: Gaza, kind: TOWN, part-of: levant, size: 5 }\n',
      'a.yaml': [
        'events:',
        '  raid:',
        '    title: Raid',
        '    type: COERCE',
        '    mode: arest',
        '    occurred: 2023-12-09?',
        '    place: gazza',
        '    color: red',
        '    participants:',
        '      - { actor: nobody, role: VICTIM, cites: { no-source: 4 } }',
        'places:',
        '  gaza: { name: Gaza, kind: CITY }',
        '',
      ].join('\n'),
    });
    const { code, lines } = await dossier(['check', 'b.yaml', 'a.yaml'], folder);
    context
      .expect(lines)
      .toEqual([
        'a.yaml:2:3: error: "cites" is missing: every fact cites a source',
        'a.yaml:5:11: error: "arest" is no mode of COERCE, which takes one of restrict, confiscate, ban, curfew, martial-law, arrest, deport; did you mean "arrest"?',
        'a.yaml:6:15: error: "2023-12-09?" is uncertain: say in "date-note" how it was worked out',
        'a.yaml:7:12: error: there is no place "gazza"; did you mean "gaza"?',
        'a.yaml:8:5: error: unknown key "color"',
        'a.yaml:10:18: error: there is no actor "nobody"',
        'a.yaml:10:49: error: there is no source "no-source"',
        'a.yaml:12:3: error: place "gaza" stands twice; first at b.yaml:2:3',
        'b.yaml:2:29: error: "TOWN" is not one of SITE, BASE, DISTRICT, CITY, PROVINCE, COUNTRY, REGION',
        'b.yaml:2:44: error: there is no place "levant"',
        'b.yaml:2:52: error: unknown key "size"',
        '11 problems',
      ]);
    context.expect(code).toBe(1);
  });

  test('reports what is no YAML, and of the other files only what it cannot be the reason for', (context) => {
    const folder = folderOf(context, {
      'seed/broken.yaml': 'places:\n\tbaghdad:\n\t\tname: Baghdad\n\t\tkind: CITY\n',
      'seed/fine.yaml': EXAMPLE.replace('place: baghdad', 'place: basra').replace('5: site', 'five: site'),
    });
    context
      .expect(check(folder))
      .toEqual([
        'seed/broken.yaml:2:1: error: YAML: a tab indents this line: indent it with spaces',
        'seed/fine.yaml:49:7: error: "five" is no paragraph: write its number, counted from 1, or a span such as 3-4',
        '2 problems',
      ]);
  });

  test('reports a folder without dossiers', (context) => {
    const folder = folderOf(context, { 'seed/notes.txt': 'Nothing yet' });
    context
      .expect(check(folder))
      .toEqual(['seed:1:1: error: no dossier (*.yaml, *.yml) stands in this folder', '1 problem']);
  });

  test('reads a file once, however its path is spelled', (context) => {
    const folder = folderOf(context, { 'seed/all.yaml': EXAMPLE });
    const paths = ['seed', './seed/', 'seed/../seed/all.yaml'].map((path) => `${folder}/${path}`);
    context.expect(printChecked(checkDossiers(paths))).toEqual(['10 records in 1 file, no problem']);
  });

  test('reads no folder for a file', (context) => {
    const folder = folderOf(context, { 'seed/all.yaml/part.yaml': EXAMPLE });
    context.expect(check(folder)).toEqual(['10 records in 1 file, no problem']);
  });

  test('reports paths that lead to no dossier', ({ expect }) => {
    const lines = printChecked(checkDossiers(['', 'none.yaml', '/dev/null']));
    expect(lines).toEqual([
      '"":1:1: error: there is no such file or folder',
      '/dev/null:1:1: error: this is neither a file nor a folder',
      'none.yaml:1:1: error: there is no such file or folder',
      '3 problems',
    ]);
  });

  const unreadable: Record<string, [content: string | Uint8Array, problem: string]> = {
    'that is empty': [
      '# Nothing yet\n',
      '1:1: error: the file is empty: a dossier has parties, actors, places, sources, events, utterances, statements, topics',
    ],
    'in UTF-16': [
      Buffer.from(`\uFEFF${EXAMPLE}`, 'utf16le'),
      '1:1: error: the file is UTF-16: save it as UTF-8',
    ],
    'in Latin-1': [
      Buffer.from('places:\n  basra: { name: Bá, kind: CITY }\n', 'latin1'),
      '2:19: error: this is not UTF-8: save the file as UTF-8',
    ],
    'with the line ends of old': [
      EXAMPLE.replaceAll('\n', '\r'),
      '1:1: error: the lines end in a carriage return alone: save the file with Unix line ends',
    ],
    'that is a list': ['- places\n', '1:1: error: a mapping is wanted here: "key: value" lines'],
    'nested beyond any use': [
      `places: ${'['.repeat(20_000)}`,
      '1:1: error: mappings and lists stand more than 30 deep in one another here',
    ],
    'whose lists are closed, but nested beyond any use': [
      `places: ${'['.repeat(500)}${']'.repeat(500)}`,
      '1:67: error: mappings and lists stand more than 30 deep in one another here',
    ],
    'with a key that is a list': ['? [places]\n: none\n', '1:3: error: a key is plain text'],
    'with a colon inside a text': [
      'events:\n  raid:\n    summary: Condemns: the attack\n',
      '3:14: error: YAML: put a text that holds ": " in quotation marks; where it holds none, the line below is indented too far',
    ],
    'with a line indented otherwise than its neighbours': [
      'places:\n  basra:\n    name: Basra\n   kind: CITY\n',
      '4:1: error: YAML: this line is not indented as the others of its mapping or list are',
    ],
    'with a line that is no key': [
      'places:\n  basra:\n    name:Basra\n    kind: CITY\n',
      '3:5: error: YAML: no key stands here: write "key: value", with a space after the colon',
    ],
    'with words after a quotation': [
      'events:\n  raid:\n    title: "Raid" at night\n',
      '3:19: error: YAML: the value ended before this: put the whole of it in quotation marks, and double those inside it',
    ],
    'with a brace that stays open': [
      'places:\n  basra: { name: Basra\n  mosul: { name: Mosul }\n',
      '3:3: error: YAML: a "[" or "{" opened above is not closed: the closing one is missing, or not indented',
    ],
    'with a lone backslash': [
      'events:\n  raid: { title: "Ra\\id" }\n',
      String.raw`2:21: error: YAML: between " and " a backslash is written twice: \\`,
    ],
    'with a comma forgotten': [
      'events:\n  raid: { title: Raid date: 2023 }\n',
      '2:18: error: YAML: a comma is missing: between { and } or [ and ] one stands after each value',
    ],
    'with a quotation mark that stays open': [
      'events:\n  raid:\n    title: "Raid\n    type: ASSAULT\n',
      '5:1: error: YAML: a quotation mark opened above is not closed',
    ],
    'with a sign that no text starts with': [
      'events:\n  raid:\n    title: @Raid\n',
      '3:12: error: YAML: a text that starts so stands in quotation marks',
    ],
    'with a comment that touches a value': [
      'events:\n  raid:\n    title: "Raid"# at night\n',
      '3:18: error: YAML: a comment has a space before its "#"',
    ],
    'with a text beside its sign': [
      'events:\n  raid:\n    title: >Raid\n',
      '3:13: error: YAML: a text that starts with | or > starts on the next line, or stands in quotation marks',
    ],
    'with a control character': [
      'places:\n  basra: { name: Bas\0ra, kind: CITY }\n',
      '2:21: error: a control character, U+0000: take it out',
    ],
    'with a character that turns the text': [
      'places:\n  basra: { name: Bas\u202Era, kind: CITY }\n',
      '2:21: error: a character that is not seen, U+202E: take it out',
    ],
    'with a character without a width in a comment': [
      '# Bas\u200Bra\nplaces:\n  basra: { name: Basra, kind: CITY }\n',
      '1:6: error: a character that is not seen, U+200B: take it out',
    ],
    'with an escaped control character': [
      'places:\n  basra: { name: "Bas\\ara", kind: CITY }\n',
      '2:18: error: a control character, U+0007: take it out',
    ],
    'with a line end in a value': [
      'places:\n  basra: { name: Basra, kind: "CI\\nTY" }\n',
      '2:31: error: "CI\\nTY" is not one of SITE, BASE, DISTRICT, CITY, PROVINCE, COUNTRY, REGION; did you mean "CITY"?',
    ],
  };

  test.for(Object.entries(unreadable))('reports a file %s', ([, [content, problem]], context) => {
    const folder = folderOf(context, { 'seed/all.yaml': content });
    context.expect(check(folder)).toEqual([`seed/all.yaml:${problem}`, '1 problem']);
  });

  test('accepts the joiners that Persian words need', (context) => {
    const name = 'نیروهای\u200Cمسلح';
    const folder = folderOf(context, { 'seed/all.yaml': EXAMPLE.replace('Jane Dough', name) });
    context.expect(check(folder)).toEqual(['10 records in 1 file, no problem']);
  });

  test('accepts a quotation that the source opens twice and closes once', (context) => {
    const words = 'verbatim: We will never do such a thing.';
    const folder = folderOf(context, {
      'seed/all.yaml': EXAMPLE.replace('verbatim: We didn’t do it,', words),
      'texts/example.txt': TEXT,
    });
    context.expect(check(folder, ['seed'], 'texts')).toEqual(IN_ORDER);
  });

  test('accepts the examples of the format, put together', (context) => {
    const format = readFileSync(join(PROJECT, 'seed/FORMAT.md'), 'utf8');
    const blocks = [...format.matchAll(/^( *)```yaml\n([\s\S]*?)^ *```$/gm)].map(
      ([, indent = '', block = '']) => block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    );
    const [whole = '', cites = '', document = '', toll = ''] = blocks;
    context.expect(blocks).toHaveLength(4);
    // The second shows the ways to cite, so it takes the place of a citation of the first.
    const other = whole
      .replace('    skipped:\n      4: site boilerplate\n', '')
      .replace('sources:\n', `sources:\n  example-2023-12-10: ${SECOND_SOURCE}\n`)
      .replace('    cites: { example-2023-12-09: 1 }\n', cites.replaceAll(/^(?=.)/gm, '    '));
    // The fourth shows a toll that rises, so it takes the place of the claims of an event of two documents.
    const documents = ['08', '09'].map(
      (day) =>
        `  example-2023-12-${day}: { title: Day ${day}, kind: NEWS_ARTICLE, language: en, sha256: ${day.repeat(32)}, paragraphs: 3, skipped: { 2: a caption, ${day === '08' ? 1 : 3}: boilerplate } }\n`,
    );
    const rising = `sources:\n${documents.join('')}actors:\n  health-ministry: { name: Health Ministry, kind: GOVERNMENT_BODY, cites: { example-2023-12-09: 1 } }\nevents:\n  attack: { title: Attack, type: ASSAULT, occurred: 2023-12-08, cites: { example-2023-12-09: 1 }, CLAIMS }\n`;
    const claims = JSON.stringify(parse(toll)).slice(1, -1);
    const folder = folderOf(context, {
      'format.yaml': whole,
      'cites.yaml': other,
      'document.yaml': document,
      'toll.yaml': rising.replace('CLAIMS', claims),
    });
    context.expect(check(folder, ['format.yaml'])).toEqual([context.expect.stringMatching(/no problem$/)]);
    context
      .expect(check(folder, ['format.yaml', 'document.yaml']))
      .toEqual([context.expect.stringMatching(/no problem$/)]);
    context.expect(check(folder, ['cites.yaml'])).toEqual(['10 records in 1 file, no problem']);
    context.expect(check(folder, ['toll.yaml'])).toEqual(['4 records in 1 file, no problem']);
  });

  test('finds no problem in the data of this project', async ({ expect }) => {
    expect(await dossier(['check'], PROJECT)).toMatchObject({ code: 0, errors: '' });
  });

  test('finds the quotations of documents in other languages, in their own marks', async (context) => {
    const folder = 'tests/dossier/languages';
    const outcome = await dossier(['check', folder, '--text', `${folder}/texts`], PROJECT);
    context.expect(outcome).toEqual({ code: 0, lines: ['36 records in 2 files, no problem'], errors: '' });
  });

  test.skipIf(!existsSync(TEXTS))('finds every quotation of the data in its text', ({ expect }) => {
    expect(printChecked(checkDossiers([join(PROJECT, 'seed')], TEXTS))).toEqual([
      expect.stringMatching(/no problem$/),
    ]);
  });
});
