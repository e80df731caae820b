/** `npm run draft:score -- --text FOLDER`: drafts each document of the seed, as if only the others had been read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { readDossiers } from '../src/dossier/read.ts';
import { type Score, scoresBySource, shareOf, totalOf } from '../src/draft/score.ts';

const { text, details } = new Command('npm run draft:score --')
  .requiredOption('--text <folder>', 'where the texts of the documents are')
  .option('--details', 'what is missed and what is wrong')
  .parse()
  .opts<{ text: string; details?: boolean }>();

const all: Score[] = [];
const textOf = (file: string) => readFileSync(join(text, file), 'utf8');
for (const [source, scores] of scoresBySource(readDossiers(['seed']).records, textOf)) {
  print(source, scores, details);
  all.push(...scores);
}
print('all', totalOf(all), false);

function print(source: string, scores: readonly Score[], withDetails = false): void {
  console.log(source);
  for (const { what, found, wanted, right, drafted, missed, wrong } of scores) {
    const recall = shareOf(found, wanted).padEnd(17);
    console.log(`  ${what.padEnd(12)} recall ${recall} precision ${shareOf(right, drafted)}`);
    if (!withDetails) continue;
    for (const each of missed) console.log(`    missed: ${each}`);
    for (const each of wrong) console.log(`    wrong: ${each}`);
  }
}
