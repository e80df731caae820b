/** `npm run draft:score -- --text FOLDER`: drafts each document of the seed, as if only the others had been read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { readDossiers } from '../src/dossier/read.ts';
import { draftOf } from '../src/draft/draft.ts';
import { gazetteerOf } from '../src/draft/gazetteer.ts';
import { type Score, scoresOf } from '../src/draft/score.ts';

const { text, details } = new Command('npm run draft:score --')
  .requiredOption('--text <folder>', 'where the texts of the documents are')
  .option('--details', 'what is missed and what is wrong')
  .parse()
  .opts<{ text: string; details?: boolean }>();

const { records } = readDossiers(['seed']);
const total = new Map<string, Score>();
for (const [source, record] of Object.entries(records.sources)) {
  const { text: file, published, language } = record as Record<string, string>;
  const gazetteer = gazetteerOf(records, source);
  const draft = draftOf(readFileSync(join(text, file ?? ''), 'utf8'), { published, language }, gazetteer);
  console.log(source);
  for (const score of scoresOf(draft, records, source, gazetteer)) {
    print(score);
    const before = total.get(score.what);
    total.set(score.what, before ? sum(before, score) : score);
  }
}
console.log('all');
for (const score of total.values()) print({ ...score, missed: [], wrong: [] });

function print({ what, found, wanted, right, drafted, missed, wrong }: Score): void {
  const share = (part: number, whole: number) =>
    `${whole ? Math.round((100 * part) / whole) : 100} % (${part} of ${whole})`.padEnd(17);
  console.log(
    `  ${what.padEnd(12)} recall ${share(found, wanted)} precision ${share(right, drafted)}`.trimEnd(),
  );
  if (!details) return;
  for (const each of missed) console.log(`    missed: ${each}`);
  for (const each of wrong) console.log(`    wrong: ${each}`);
}

function sum(one: Score, other: Score): Score {
  return {
    ...one,
    found: one.found + other.found,
    wanted: one.wanted + other.wanted,
    right: one.right + other.right,
    drafted: one.drafted + other.drafted,
  };
}
