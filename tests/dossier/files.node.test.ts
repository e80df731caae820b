import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { dossier, folderOf, PROJECT } from './command.ts';
import { EXAMPLE, TEXT } from './example.ts';

/** The documents themselves are not part of the project: whoever has them can name their folder. */
const TEXTS = process.env.AFTERMATH_TEXTS ?? join(PROJECT, '../shared/sources');

const SECOND_SOURCE = `{ title: Other, kind: OPINION, language: en, sha256: ${'0'.repeat(64)}, paragraphs: 2, skipped: { 1: a repeated paragraph } }`;

describe.concurrent('check', () => {
  test('says in one line that dossiers are in order', async (context) => {
    const folder = folderOf(context, { 'dossiers/all.yaml': EXAMPLE, 'texts/example.txt': TEXT });
    const outcome = await dossier(['check', 'dossiers', '--text', 'texts'], folder);
    context.expect(outcome).toEqual({ code: 0, lines: ['10 records in 1 file, no problem'], errors: '' });
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
    const { code, lines } = await dossier(['check', 'b.yaml', 'a.yaml', 'c.yaml'], folder);
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
        'c.yaml:1:1: error: there is no such file or folder',
        '12 problems',
      ]);
    context.expect(code).toBe(1);
  });

  test('reports what is no YAML, and still checks the other files', async (context) => {
    const folder = folderOf(context, {
      'seed/broken.yaml': 'places:\n  baghdad: { name: Baghdad, kind: CITY\n',
      'seed/fine.yaml': 'parties:\n  militias: { nam: Militias }\n',
    });
    const { code, lines } = await dossier(['check'], folder);
    context.expect(lines[0]).toMatch(/^seed\/broken\.yaml:3:1: error: YAML: /);
    context
      .expect(lines.slice(-3))
      .toEqual([
        'seed/fine.yaml:2:3: error: "name" is missing',
        'seed/fine.yaml:2:15: error: unknown key "nam"; did you mean "name"?',
        `${lines.length - 1} problems`,
      ]);
    context.expect(code).toBe(1);
  });

  test('reports a folder without dossiers', async (context) => {
    const folder = folderOf(context, { 'seed/notes.txt': 'Nothing yet' });
    const { code, lines } = await dossier(['check'], folder);
    context
      .expect(lines)
      .toEqual(['seed:1:1: error: no dossier (*.yaml) stands in this folder', '1 problem']);
    context.expect(code).toBe(1);
  });

  test('accepts a quotation that the source opens twice and closes once', async (context) => {
    const words = 'verbatim: We will never do such a thing.';
    const folder = folderOf(context, {
      'seed/all.yaml': EXAMPLE.replace('verbatim: We didn’t do it,', words),
      'texts/example.txt': TEXT,
    });
    const { lines } = await dossier(['check', '--text', 'texts'], folder);
    context.expect(lines).toEqual(['10 records in 1 file, no problem']);
  });

  test('accepts the examples of the format, put together', async (context) => {
    const format = readFileSync(join(PROJECT, 'seed/FORMAT.md'), 'utf8');
    const blocks = [...format.matchAll(/^( *)```yaml\n([\s\S]*?)^ *```$/gm)].map(
      ([, indent = '', block = '']) => block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    );
    const [whole = '', cites = ''] = blocks;
    context.expect(blocks).toHaveLength(2);
    // The second shows the ways to cite, so it takes the place of a citation of the first.
    const other = whole
      .replace('    skipped:\n      4: site boilerplate\n', '')
      .replace('sources:\n', `sources:\n  example-2023-12-10: ${SECOND_SOURCE}\n`)
      .replace('    cites: { example-2023-12-09: 1 }\n', cites.replaceAll(/^(?=.)/gm, '    '));
    const folder = folderOf(context, { 'format.yaml': whole, 'cites.yaml': other });
    context.expect(await dossier(['check', 'format.yaml'], folder)).toMatchObject({ code: 0 });
    context.expect(await dossier(['check', 'cites.yaml'], folder)).toMatchObject({
      code: 0,
      lines: ['8 records in 1 file, no problem'],
    });
  });

  test('finds no problem in the data of this project', async ({ expect }) => {
    expect(await dossier(['check'], PROJECT)).toMatchObject({ code: 0, errors: '' });
  });

  test.skipIf(!existsSync(TEXTS))('finds every quotation of the data in its text', async ({ expect }) => {
    const outcome = await dossier(['check', '--text', TEXTS], PROJECT);
    expect(outcome.lines).toEqual([expect.stringMatching(/no problem$/)]);
  });
});
