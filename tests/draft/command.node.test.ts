import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type TestContext, test } from 'vitest';
import { parse } from 'yaml';
import { type DraftOptions, draftFiles } from '../../src/draft/command.ts';
import { check, dossier, folderOf } from '../dossier/command.ts';
import { ENGLISH, KNOWN } from './made-up.ts';

const PORTS = `actors:
  ministry-of-ports: { name: Ministry of Ports, kind: GOVERNMENT_BODY, cites: { harbour-2024-03-05: 1 } }
  ilse-brandt: { name: Ilse Brandt, kind: PERSON, cites: { harbour-2024-03-05: 1 } }
`;

function desk(context: TestContext, files: Record<string, string> = {}) {
  const folder = folderOf(context, { 'seed/known.yaml': KNOWN, 'raid.txt': ENGLISH, ...files });
  const at = (name: string) => join(folder, name);
  const draft = (names: string[], options: Partial<DraftOptions> = {}) =>
    draftFiles(names.map(at), { out: at('drafts'), texts: at('texts'), data: [at('seed')], ...options });
  return { folder, at, draft, read: (name: string) => readFileSync(at(name), 'utf8') };
}

test('a draft is a dossier that check counts the TODO of, beside one’s own data and those of the project', async (context) => {
  const { folder } = desk(context, { 'own/ports.yaml': PORTS });
  const { code, lines, errors } = await dossier(
    [
      'draft',
      'raid.txt',
      '--published',
      '2024-03-05',
      '--publisher',
      'Harbour News',
      '--url',
      'https://news.example/raid',
    ],
    folder,
    { AFTERMATH_DATA: 'own' },
  );
  expect(errors).toBe('');
  expect(lines).toEqual([
    'own/drafts/raid.yaml: 9 paragraphs, 3 utterances, 6 figures, 11 TODO',
    'the text is kept as own/texts/raid.txt',
    'next: npm run dossier -- check own seed own/drafts/raid.yaml --text own/texts',
  ]);
  expect(code).toBe(0);
  const found = check(folder, ['own', 'seed', 'own/drafts/raid.yaml'], 'own/texts');
  expect(found.splice(-2)).toEqual([
    'no problem, 11 TODO to fill in before "apply"',
    '1 source not checked, as there is no text: harbour-2024-03-05',
  ]);
  expect(found.filter((line) => !line.includes(': TODO: '))).toEqual([]);
});

test('the text is kept as it was, with its SHA-256, and is drafted again only when nothing would be lost', async (context) => {
  const { at, draft, read } = desk(context);
  await draft(['raid.txt']);
  expect(read('texts/raid.txt')).toBe(ENGLISH);
  const { document } = parse(read('drafts/raid.yaml'));
  expect(document.raid).toMatchObject({
    text: 'raid.txt',
    sha256: createHash('sha256').update(ENGLISH).digest('hex'),
    paragraphs: 9,
  });
  await draft(['raid.txt']);
  await expect(draft(['raid.txt'], { published: '2024-03-05' })).rejects.toThrow(
    'is there already, with other content',
  );
  await draft(['raid.txt'], { published: '2024-03-05', out: at('other/second.yaml') });
  expect(existsSync(at('texts/second.txt'))).toBe(true);
});

test('a headline that nothing cites is proposed as skipped', async (context) => {
  const { draft, read } = desk(context, { 'met.txt': 'League meets in the harbour\nThey met on Monday.\n' });
  await draft(['met.txt'], { published: '2024-03-05' });
  expect(parse(read('drafts/met.yaml')).document.met.skipped).toEqual({ 1: 'the headline', 2: 'TODO' });
});

interface Wording {
  para: number;
  verbatim?: string;
}
interface Claim {
  para: number;
  text: string;
  excerpt: string;
  claims?: Omit<Claim, 'para'>[];
}
interface Said extends Wording {
  renderings?: Wording[];
}

test('nothing stands in a draft that is not in the text', async (context) => {
  const { draft, read } = desk(context);
  await draft(['raid.txt'], { published: '2024-03-05' });
  const { actors, events, utterances, statements } = parse(read('drafts/raid.yaml'));
  const lines = ENGLISH.trim().split('\n');
  const at = (paragraph: number) => lines[paragraph - 1];
  const all = (Object.values(events) as { claims: Claim[] }[]).flatMap(({ claims }) => claims);
  const claims = all.flatMap(
    ({ claims: group, ...claim }) => group?.map((each) => ({ ...claim, ...each })) ?? claim,
  );
  expect(claims).toHaveLength(6);
  for (const { text, excerpt, para } of claims) {
    expect(at(para)).toContain(text);
    expect(at(para)).toContain(excerpt);
  }
  const points = (Object.values(utterances) as { statements: Record<string, Said> }[]).flatMap((utterance) =>
    Object.values(utterance.statements),
  );
  const said = [...points, ...(Object.values(statements) as Said[])];
  expect(said).toHaveLength(4);
  for (const { renderings, ...statement } of said) {
    for (const { para, verbatim } of renderings ?? [statement]) expect(at(para)).toContain(verbatim);
  }
  for (const { name } of Object.values(actors) as { name: string }[]) expect(ENGLISH).toContain(name);
});

test.for([
  ['what is no date', { published: 'Friday' }, '"Friday" is no EDTF date'],
  ['what is no language', { language: 'english' }, 'is no BCP 47 language tag'],
  [
    'a language that no rules are there for',
    { language: 'fi' },
    'no draft can be made in the language "fi": it can in en, ar, es',
  ],
  ['what is no address', { url: 'news.example' }, 'is no web address'],
] as const)('%s is refused', async ([_what, options, message], context) => {
  const { draft } = desk(context);
  await expect(draft(['raid.txt'], options)).rejects.toThrow(message);
});

test('a file without a text is refused', async (context) => {
  const { draft } = desk(context, { 'empty.txt': '\n' });
  await expect(draft(['empty.txt'])).rejects.toThrow('there is no text');
});

test('a draft is made with no dossiers at all', async (context) => {
  const { draft, read } = desk(context);
  await draft(['raid.txt'], { data: [] });
  expect(parse(read('drafts/raid.yaml')).utterances).toHaveProperty('kareem-al-hadari-raid');
});

test('names are known from several folders, and the check is told of those whose records the draft refers to', async (context) => {
  const { at, draft, read } = desk(context, {
    'own/ports.yaml': PORTS,
    'other/far.yaml': 'places: { farland: { name: Farland, kind: COUNTRY } }',
  });
  const data = ['own', 'seed', 'other'].map(at);
  const lines = await draft(['raid.txt'], { data });
  expect(read('drafts/raid.yaml')).toContain('speaker: ilse-brandt');
  expect(read('drafts/raid.yaml')).toContain('speaker: karim-al-hadari');
  expect(lines.at(-1)).toBe(
    `next: npm run dossier -- check ${at('own')} ${at('seed')} ${at('drafts/raid.yaml')} --text ${at('texts')}`,
  );
});

test('a file or folder that is not there is refused', async (context) => {
  const { at, draft } = desk(context);
  await expect(draft(['nowhere.txt'])).rejects.toThrow('nowhere.txt: there is no such file');
  await expect(draft(['raid.txt'], { data: [at('nowhere')] })).rejects.toThrow('there is no such file');
});

test('of a web page the text is kept, and the page says who published it, when and where', async (context) => {
  const head =
    '<meta property="og:site_name" content="Harbour News"><meta property="article:published_time" content="2024-03-05"><link rel="canonical" href="https://news.example/harbour">';
  const html = `<html lang="en"><head><title>Harbour hit</title>${head}</head><body><article><p>The Sea League met on Monday.</p></article></body></html>`;
  const { draft, read } = desk(context, { 'page.html': html });
  await draft(['page.html']);
  expect(read('texts/page.txt')).toBe('Harbour hit\nThe Sea League met on Monday.\n');
  const dossier = read('drafts/page.yaml');
  expect(parse(dossier).document.page).toMatchObject({
    title: 'Harbour hit',
    publisher: 'harbour-news',
    published: '2024-03-05',
    url: 'https://news.example/harbour',
  });
  expect(dossier).toContain('# This document is there already: harbour-2024-03-05');
});
