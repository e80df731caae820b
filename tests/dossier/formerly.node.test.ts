import { test } from 'vitest';
import { check, folderOf } from './command.ts';
import { EXAMPLE } from './example.ts';
import { HARBOUR } from './harbour.ts';

const renamed = (text: string) =>
  text
    .replaceAll('bridge-attack', 'bridge-raid')
    .replace('    title: Rocket attack', '    formerly: [bridge-attack]\n$&');

/** Another document, by a colleague to whom the event still has its old slug. */
const COLLEAGUE = `sources:
  second:
    title: The bridge again
    kind: NEWS_ARTICLE
    language: en
    sha256: 1f4829fe92d6490a885e8ef34d98581557980066130b14a4037fec5500672cb7
    paragraphs: 1
events:
  closure:
    title: Closure
    type: COERCE
    occurred: 2023-12-10
    part-of: bridge-attack
    cites: { second: 1 }
  bridge-attack:
    cites: { second: 1 }
`;

test('a reference or an addition by an old slug leads to the record, with a warning where it stands', (context) => {
  const folder = folderOf(context, { 'seed/all.yaml': renamed(EXAMPLE), 'seed/second.yaml': COLLEAGUE });
  context
    .expect(check(folder, ['seed']))
    .toEqual([
      'seed/second.yaml:13:14: warning: the event "bridge-attack" is now called "bridge-raid"',
      'seed/second.yaml:15:3: warning: the event "bridge-attack" is now called "bridge-raid"',
      '12 records in 2 files, no problem, 2 warnings',
    ]);
});

test('so does an addition to a point of an utterance', (context) => {
  const files = [...HARBOUR].map(([name, text]) => [
    `seed/${name}`,
    text.replace('ann-vows:\n', 'ann-promises:\n        formerly: [ann-vows]\n'),
  ]);
  context
    .expect(check(folderOf(context, Object.fromEntries(files))))
    .toEqual([
      'seed/second.yaml:23:32: warning: the statement "ann-vows" is now called "ann-promises"',
      'seed/second.yaml:37:7: warning: the statement "ann-vows" is now called "ann-promises"',
      '23 records in 4 files, no problem, 2 warnings',
    ]);
});

test('a source that was renamed is cited by its old slug, too, and so are its claims', (context) => {
  const old = EXAMPLE.replace('cites: { example: 1 }', 'cites: { example: 1, press: 2 }').replace(
    'para: 3\n',
    `para: 3
      - { property: MUNITIONS, text: mortars, source: example, para: 4, contradicts: [{ claim: press/p03, because: Or. }] }
`,
  );
  const folder = folderOf(context, {
    'seed/all.yaml': old.replace('    title: Rockets', '    formerly: [press]\n$&'),
  });
  context
    .expect(check(folder, ['seed']))
    .toEqual([
      'seed/all.yaml:59:26: warning: the source "press" is now called "example"',
      'seed/all.yaml:71:96: warning: the source "press" is now called "example"',
      '10 records in 1 file, no problem, 2 warnings',
    ]);
});

test('an old slug is that of no other record, and of one only', (context) => {
  const twice = EXAMPLE.replace('    title: Rocket attack', '    formerly: [raid, closed]\n$&').replace(
    '    title: Raid',
    '    formerly: [raid, closed]\n$&',
  );
  const folder = folderOf(context, { 'seed/all.yaml': twice });
  context
    .expect(check(folder, ['seed']))
    .toEqual([
      'seed/all.yaml:53:16: error: "raid" is the slug of another event; first at seed/all.yaml:72:5',
      'seed/all.yaml:72:16: error: "raid" is the slug of this event',
      'seed/all.yaml:72:22: error: the event "bridge-attack" had the slug "closed"; first at seed/all.yaml:53:22',
      '3 problems',
    ]);
});
