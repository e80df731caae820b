/**
 * The dossiers that a database keeps, together with files that are to be applied: a file takes the place of the dossier
 * of its name, and all others stay as they are.
 */
import { KINDS, type Kind } from '../../schema/kinds.ts';
import type { Dossier } from './format.ts';
import { type ChangedTexts, type Kept, Removal, sha256Of } from './kept.ts';
import { inputOfFile, type NamedFile } from './named-files.ts';
import { didYouMean, OF_DATABASE } from './problem.ts';
import { type Input, readDossiers, type Text, type Written } from './read.ts';
import type { State } from './store.ts';

export interface Together {
  /** What says all that the database is to hold. */
  inputs: Input[];
  /** Those of the database that are neither replaced nor removed. */
  others: Kept[];
  removed: Kept[];
}

export class NoDossier extends Error {
  constructor(name: string, names: readonly string[]) {
    const others = names.length ? '' : ': it holds none';
    super(`the database holds no dossier "${name}"${didYouMean(name, names)}${others}`);
  }
}

export const inputOf = ({ name, text }: Kept): Text => ({ path: `${OF_DATABASE}${name}`, text });

/** `remove` names dossiers of the database that are to go. */
export function together(
  kept: readonly Kept[],
  files: readonly NamedFile[],
  paths: readonly string[],
  remove: readonly string[],
): Together {
  const names = kept.map(({ name }) => name);
  for (const name of remove) if (!names.includes(name)) throw new NoDossier(name, names);
  const given = new Set(files.map(({ name }) => name));
  const stay = kept.filter(({ name }) => !given.has(name) && !remove.includes(name));
  const moved = movedTo(files, stay);
  const others = stay.filter((dossier) => !moved.includes(dossier));
  const named = [...others, ...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  // In one order, whatever of it is applied when: several dossiers may add to one list.
  const inputs = named.map((dossier) => ('base' in dossier ? inputOfFile(dossier) : inputOf(dossier)));
  return {
    inputs: [...inputs, ...paths],
    others,
    removed: [...moved, ...kept.filter(({ name }) => remove.includes(name))],
  };
}

/** Those whose file is no more in the folder, where files of that folder hold all that they held. */
export function movedTo(
  files: readonly NamedFile[],
  kept: readonly Kept[],
  changed: readonly NamedFile[] = files,
): Kept[] {
  const gone = kept.filter(({ name, folder }) => {
    const siblings = files.filter((file) => file.folder === folder);
    return siblings.length && !siblings.some(({ hasBeside }) => hasBeside(name));
  });
  if (!gone.length) return [];
  const given = readDossiers(changed.map(inputOfFile));
  const held = new Set(recordsOf(given));
  return gone.filter((dossier) => {
    const records = recordsOf(readDossiers([inputOf(dossier)]));
    const isRenamed = given.texts.some(({ text }) => text === dossier.text);
    return isRenamed || (records.length > 0 && records.every((record) => held.has(record)));
  });
}

/** Those that are defined there; what a dossier adds to the records of others is none of its own. */
function recordsOf({ records }: Written): string[] {
  return Object.entries(records).flatMap(([kind, records]) =>
    Object.keys(records).map((slug) => `${kind}/${slug}`),
  );
}

export function changedTexts(
  kept: readonly Kept[],
  files: readonly NamedFile[],
  texts: readonly Text[],
  removed: readonly Kept[],
): ChangedTexts | undefined {
  const before = new Map([...kept, ...removed].map(({ name, sha256 }) => [name, sha256]));
  const written = files.flatMap(({ path, name, folder, place }) => {
    const text = texts.find((text) => text.path === path)?.text ?? '';
    const sha256 = sha256Of(text);
    return before.get(name) === sha256 ? [] : [{ name, text, sha256, folder, place }];
  });
  if (!written.length && !removed.length) return undefined;
  return { written, removed: removed.map(({ name }) => name), before };
}

/** Throws where that would take away what the one who applies it may not know of. */
export function assertKept(dossier: Dossier, state: State, files: readonly NamedFile[]): void {
  const isThere: IsThere = (kind, slug) => Object.hasOwn(dossier[kind], slug);
  if (!state.dossiers.length) {
    const kinds = Object.keys(KINDS) as Kind[];
    const stored = kinds.flatMap((kind) => state.rows[kind].map(({ slug }) => [kind, String(slug)] as const));
    const gone = stored.filter(([kind, slug]) => !isThere(kind, slug));
    if (!gone.length) return;
    const [kind, slug] = gone[0] as (typeof gone)[number];
    throw new Removal(
      `the database stays as it is: an earlier version filled it, and kept no dossiers: ${gone.length} of its ${stored.length} records are in none of these files, such as ${KINDS[kind].name} "${slug}"`,
      'Apply all dossiers that it was filled from, once and together, or remove the others with --allow-removal',
      '. ',
    );
  }
  assertPlaces(state.dossiers, files, isThere);
}

/** Whether a record is still there afterwards. */
type IsThere = (kind: Kind, slug: string) => boolean;

export function assertPlaces(kept: readonly Kept[], files: readonly NamedFile[], isThere: IsThere): void {
  for (const { name, path, place } of files) {
    const other = kept.find((dossier) => dossier.name === name);
    if (!other || other.place === place) continue;
    const records = recordsOf(readDossiers([inputOf(other)])).map(
      (record) => record.split('/') as [Kind, string],
    );
    const gone = records.filter(([kind, slug]) => !isThere(kind, slug));
    if (gone.length * 2 <= records.length) continue;
    throw new Removal(
      `${path} has the name of a dossier that was applied from another folder (${other.folder}): ${gone.length} of the ${records.length} records of "${name}" would go`,
      'Give the file another name; or, where it is to take the place of that dossier, apply it with --allow-removal',
      '. ',
    );
  }
}
