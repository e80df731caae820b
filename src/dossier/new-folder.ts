/** `dossier new`: a folder for data of one's own, with an example that works. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const TEMPLATE = join(import.meta.dirname, 'new-folder');

/** By their names in the template: npm and git would go by a .gitignore there. */
const FILES = {
  'README.md': 'README.md',
  gitignore: '.gitignore',
  'example.yaml': 'example.yaml',
  'texts/example.txt': 'texts/example.txt',
};

/** What it did and what comes next, as lines. */
export function newFolder(folder: string): string[] {
  assertEmpty(folder);
  const named = /^[\w./~-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", String.raw`'\''`)}'`;
  for (const [from, to] of Object.entries(FILES)) {
    const path = join(folder, to);
    mkdirSync(dirname(path), { recursive: true });
    const text = readFileSync(join(TEMPLATE, from), 'utf8');
    writeFileSync(path, to === 'README.md' ? text.replaceAll('FOLDER', () => named) : text);
  }
  mkdirSync(join(folder, 'drafts'));
  return [
    `${folder} holds an example, and a README.md that says how to go on`,
    `next: AFTERMATH_DATA=${named} npm start`,
  ];
}

/** A repository that was just begun is empty. */
function assertEmpty(folder: string): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new Error(`${folder} is a file: name a folder`);
  if (readdirSync(folder).every((name) => name === '.git')) return;
  throw new Error(`${folder} is not empty: name a folder that is, or that is not there yet`);
}
