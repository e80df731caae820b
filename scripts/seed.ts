import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { migrate } from '../schema/migrations/migrate.ts';
import { applyDossier } from '../src/dossier/apply.ts';
import { openLocalDatabase } from '../src/dossier/database.ts';
import { printProblems } from '../src/dossier/problem.ts';
import { checkDossiers } from '../src/dossier/validate.ts';
import { Refusal } from './refusal.ts';

const project = join(import.meta.dirname, '..');

/**
 * Makes the database in `folder` what the dossiers of seed/ say. Does so again only where they changed since,
 * so that whatever `npm run dossier -- apply` put there in between stays.
 */
export async function seed(folder: string): Promise<void> {
  const { database, close } = await openLocalDatabase(folder);
  try {
    await migrate(database);
    const digest = await digestOf(['seed', 'src/dossier', 'schema']);
    const stamp = join(folder, 'seed.sha256');
    const seeded = existsSync(stamp) && (await readFile(stamp, 'utf8')) === digest;
    if (seeded && (await database.prepare('SELECT 1 FROM revisions LIMIT 1').first())) return;

    const { dossier, problems } = {
      dossier: undefined,
      ...checkDossiers([relative('', join(project, 'seed'))]),
    };
    if (!dossier) throw brokenDossiers(printProblems(problems ?? []));
    await applyDossier(database, dossier);
    await writeFile(stamp, digest);
  } finally {
    await close();
  }
}

function brokenDossiers(problems: string[]): Refusal {
  const count =
    problems.length === 1 ? 'The dossiers have a problem' : `The dossiers have ${problems.length} problems`;
  return new Refusal([...problems, `${count}: correct what is named above, then start again`].join('\n'));
}

async function digestOf(folders: string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const entries = await readdir(join(project, folder), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    for (const file of files.sort()) hash.update(`${relative(project, file)}\0`).update(await readFile(file));
  }
  return hash.digest('hex');
}
