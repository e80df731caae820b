/** Records found by what they are called, and by what an unknown slug may mean. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, type TestContext, test } from 'vitest';
import { findSlugs } from '../../src/dossier/find.ts';
import { check, dossier, folderOf, PROJECT } from './command.ts';
import { EXAMPLE } from './example.ts';

const FORCES = `actors:
  war-press: { name: Press Office of the War Department, kind: GOVERNMENT_BODY, cites: { example: 2 } }
  us-central-command:
    name: United States Central Command
    kind: MILITARY
    names: [{ name: القيادة المركزية, language: ar }]
    cites: { example: 2 }
  us-congress: { name: Congress of the United States, kind: GOVERNMENT_BODY, cites: { example: 2 } }
  department-of-war: { name: Department of War, kind: GOVERNMENT_BODY, cites: { example: 2 } }
`;

const folder = (context: TestContext, more = '') =>
  folderOf(context, { 'seed/all.yaml': EXAMPLE + more, 'seed/forces.yaml': FORCES });

describe('dossier find', () => {
  test('lists records of all kinds by a spelling, the best first', async (context) => {
    const { code, lines } = await dossier(['find', 'Jane', 'DOUGH'], folder(context));
    expect(lines).toEqual(['actor  jane-doe  Jane Doe (Jane Dough)']);
    expect(code).toBe(0);
  });

  test.for([
    ['the beginning of a word', 'bridg', ['example', 'bridge-attack']],
    ['an Arabic spelling, with or without the article', 'القياده', ['us-central-command']],
    ['words of a quotation', 'didn’t do it', ['denial']],
    ['the words of a slug', 'us congress', ['us-congress']],
    ['a name with a wrong letter', 'congriss', ['us-congress']],
    ['an acronym', 'CENTCOM', ['us-central-command']],
  ] as const)('by %s', ([, asked, slugs], context) => {
    const found = findSlugs(asked, [`${folder(context)}/seed`]).map((line) => line.split(/ {2,}/)[1]);
    expect(found).toEqual(slugs);
  });

  test('first by a whole name, then by a name with all words, then by what it says', (context) => {
    const more = `  denial-to-congress:
    speaker: jane-doe
    acts: [DENY_RESPONSIBILITY]
    summary: Denies it before Congress.
    channel: TELEGRAM
    said: 2023-12-09
    renderings: [{ source: example, para: 2, paraphrase: She denied it. }]
`;
    const house = `actors:
  the-house:
    { name: The House of Representatives and the Senate, kind: GOVERNMENT_BODY, names: [Congress], cites: { example: 2 } }
`;
    const path = `${folder(context, more)}/seed`;
    writeFileSync(join(path, 'last.yaml'), house);
    const found = findSlugs('congress', [path]).map((line) => line.split(/ {2,}/)[1]);
    expect(found).toEqual(['the-house', 'us-congress', 'denial-to-congress']);
  });

  test('prints what docs/authoring.md has of it', () => {
    const page = readFileSync(join(PROJECT, 'docs/authoring.md'), 'utf8');
    const [, asked = '', printed] = /\$ npm run dossier -- find (.*)\n([\s\S]*?)```/.exec(page) ?? [];
    expect(`${findSlugs(asked, [join(PROJECT, 'seed')]).join('\n')}\n`).toBe(printed);
  });

  test('says where it looked for what it does not find', async (context) => {
    const { code, errors } = await dossier(['find', 'nobody'], folder(context));
    expect(errors.trim()).toBe('error: nothing in seed is called "nobody"');
    expect(code).toBe(1);
  });
});

describe('an unknown slug is likely', () => {
  const meant = (slug: string, context: TestContext) => {
    const more = `  again:
    speaker: ${slug}
    acts: [DENY_RESPONSIBILITY]
    summary: Denies it.
    channel: TELEGRAM
    said: 2023-12-09
    about: [bridge-attack]
    renderings: [{ source: example, para: 2, paraphrase: She denied it. }]
`;
    const lines = check(folder(context, more)).filter((line) => line.includes('error'));
    return lines.map((line) => line.match(/no actor "[^"]*"(.*)$/)?.[1]);
  };

  test.for([
    ['us-centcom', '; did you mean "us-central-command"?'],
    ['centcom', '; did you mean "us-central-command"?'],
    ['united-states-congress', '; did you mean "us-congress"?'],
    ['dow', '; did you mean "department-of-war"?'],
    ['war-department', '; did you mean "department-of-war"?'],
    ['jane-dough', '; did you mean "jane-doe"?'],
    ['us-congres', '; did you mean "us-congress"?'],
    ['navy', ''],
  ] as const)('%s', ([slug, suggestion], context) => {
    expect(meant(slug, context)).toEqual([suggestion]);
  });
});
