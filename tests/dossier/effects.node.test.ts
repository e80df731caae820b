import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type TestContext, test } from 'vitest';
import { changeDatabase, showChanges } from '../../src/dossier/commands.ts';
import { openLocalDatabase } from '../../src/dossier/database.ts';
import { copyEmpty } from '../setup/filled.ts';
import { dossier, folderOf } from './command.ts';

const document = (slug: string, records: string) => `document:
  ${slug}: { title: ${slug}, kind: NEWS_ARTICLE, publisher: example-news, published: 2023-12-09, language: en,
    sha256: ${slug.length.toString().repeat(64).slice(0, 64)}, paragraphs: 2 }
${records}`;

const STORY = `parties:
  militias: { name: Militias }
topics:
  bridges: { question: May bridges be attacked? }
actors:
  example-news: { name: Example News, kind: MEDIA }
  jane-doe: { name: Jane Doe, kind: PERSON, party: militias, cites: { first: 1 } }
${document(
  'first',
  `events:
  raid:
    title: Raid on a bridge
    type: ASSAULT
    occurred: 2023-12-08
    cites: [1-2]
    claims: [{ property: KILLED, text: two, quantity: { exactly: 2, unit: person }, para: 1 }]
statements:
  warning:
    speaker: jane-doe
    acts: [WARN]
    summary: Warns of more.
    channel: TELEGRAM
    said: 2023-12-08
    para: 2
    paraphrase: There would be more.
    positions: [{ topic: bridges, stance: SUPPORTS }]`,
)}`;

const SECOND = `actors:
  harbour-post: { name: Harbour Post, kind: MEDIA }
${document(
  'another',
  `events:
  raid:
    cites: 1
    claims:
      - { property: KILLED, text: <three>, quantity: { exactly: 3, unit: person }, para: 1 }
      - { property: KILLED, text: two trucks, quantity: { exactly: 2, unit: truck }, para: 2 }
      - { property: DAMAGE, text: a pillar, para: 2 }
statements:
  denial:
    speaker: jane-doe
    acts: [DENY_RESPONSIBILITY]
    summary: Denies it.
    channel: TELEGRAM
    said: 2023-12-09
    para: 2
    paraphrase: It was not them.
    positions: [{ topic: bridges, stance: OPPOSES }]
    responds-to: [raid]`,
).replace('publisher: example-news', 'publisher: harbour-post')}`;

const EFFECTS = [
  'What readers will see:',
  '  Raid on a bridge',
  '    another is one more source (1 → 2)',
  '    Killed: one source only → contradictory: "<three>" (new: another para 1) against "two" (first para 1); beside these: "two trucks" (new: another para 2); independent sources 1 → 2. If one is a later count of the same, say so with "as-of" and "supersedes"',
  '    Damage: said for the first time: "a pillar" (new: another para 2)',
  '    1 more answer from Militias: 1 now, 0 before',
  '  May bridges be attacked?',
  '    Jane Doe, 2023-12-09: no, which differs from what that one held before',
];

async function storyIn(context: TestContext) {
  const folder = folderOf(context, { 'data/story.yaml': STORY });
  await copyEmpty(join(folder, 'state'));
  const { database, close } = await openLocalDatabase(join(folder, 'state'));
  const wanted = { data: join(folder, 'data'), files: [join(folder, 'data')] };
  const first = await showChanges(database, wanted);
  await changeDatabase(database, wanted);
  return { folder, first, database, close };
}

test('plan says what readers will see of it, and writes it as a page for whoever must approve', async (context) => {
  const { folder, first, database, close } = await storyIn(context);
  expect(first.lines).not.toContain('What readers will see:');
  const second = folderOf(context, { 'data/second.yaml': SECOND });
  const data = join(second, 'data');
  const planned = await showChanges(database, { data, files: [data] });
  expect(planned.lines.slice(-EFFECTS.length)).toEqual(EFFECTS);
  await close();
  const { code, lines, errors } = await dossier(
    ['plan', 'data/second.yaml', '--persist-to', join(folder, 'state'), '--html', 'plan.html'],
    second,
  );
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  const start = lines.indexOf('What readers will see:');
  expect(lines.slice(start, start + EFFECTS.length)).toEqual(EFFECTS);
  expect(lines.at(-1)).toBe('note: plan.html is a page of this, to be sent');
  const page = readFileSync(join(second, 'plan.html'), 'utf8');
  expect(page).toContain('<h3>Raid on a bridge</h3>');
  expect(page).toContain('&quot;&lt;three&gt;&quot; (new: another para 1)');
  expect(page).toContain('<li>+ statement denial</li>');
  expect(page).not.toMatch(/<script|<three|\b(src|href)=/);
});
