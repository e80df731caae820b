/** What several files say of one record, put together: one defines it, and all others add to its lists. */
import { NO_MAPPING, problemAt, repeated } from './file.ts';
import { entriesOf, itemsOf, type Part, withContent, withEntries, wordsOf } from './part.ts';
import { didYouMean, type Problem } from './problem.ts';

/** By list: the keys that tell its items apart. What has the same is the same item, with more citations. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  names: ['name'],
  affiliations: ['with', 'kind', 'role'],
  participants: ['actor', 'role', 'asserted-by'],
  links: ['event', 'kind', 'asserted-by'],
  'responds-to': ['event', 'statement', 'by'],
  targets: ['actor', 'role'],
  positions: ['topic'],
};

/** What all files say of the records of one kind. */
export interface Said {
  /** In messages. */
  name: string;
  /** The key that only what defines a record has. */
  definedBy: string;
  /** By slug, in the order of the files. */
  parts: ReadonlyMap<string, readonly Part[]>;
}

export function joined({ name, definedBy, parts }: Said, problems: Problem[]): Map<string, Part> {
  const records = new Map<string, Part>();
  const defines = (part: Part) => entriesOf(part)?.has(definedBy) ?? false;
  for (const [slug, all] of parts) {
    const [definition, ...repeats] = all.filter(defines);
    for (const { file, anchor } of definition ? repeats : []) {
      problems.push(
        repeated(file, anchor, `${name} "${slug}"`, (definition as Part).file, definition?.anchor),
      );
    }
    const first = definition ?? all.find((part) => !isAddition(part));
    if (first) {
      const additions = all.filter((part) => part !== first && !repeats.includes(part));
      records.set(
        slug,
        additions.reduce((record, part) => withAddition(record, part, problems), first),
      );
      continue;
    }
    const near = didYouMean(
      slug,
      [...parts].flatMap(([known, said]) => (said.some(defines) ? known : [])),
    );
    for (const { file, anchor } of all) {
      problems.push(
        problemAt(
          file,
          anchor,
          `there is no ${name} "${slug}" to add to: the file that defines it has its "${definedBy}"${near}`,
        ),
      );
    }
  }
  return records;
}

/** One that says nothing but what can be added to a record of another file. */
function isAddition(part: Part): boolean {
  const entries = entriesOf(part);
  return (
    entries !== undefined &&
    entries.size > 0 &&
    [...entries.values()].every((each) => wordsOf(each) === undefined)
  );
}

function withAddition(record: Part, addition: Part, problems: Problem[]): Part {
  if (wordsOf(addition) || itemsOf(addition))
    problems.push(problemAt(addition.file, addition.node, NO_MAPPING));
  const entries: Record<string, Part> = {};
  for (const [key, added] of entriesOf(addition) ?? []) {
    const there = entriesOf(record)?.get(key);
    entries[key] = there ? together(key, there, added, problems) : added;
  }
  return withEntries(record, entries);
}

function together(key: string, there: Part, added: Part, problems: Problem[]): Part {
  const [entries, moreEntries] = [entriesOf(there), entriesOf(added)];
  if (entries && moreEntries) {
    return key === 'cites' ? withCitations(there, moreEntries) : withAddition(there, added, problems);
  }
  const [items, more] = [itemsOf(there), itemsOf(added)];
  if (items && more) {
    const list = [...items];
    for (const item of more) addItem(SAME[key], list, item, problems);
    return withContent(there, list);
  }
  if (wordsOf(there) === undefined || wordsOf(there) !== wordsOf(added)) {
    const { path, line, column } = problemAt(there.file, there.node, '');
    problems.push(
      problemAt(
        added.file,
        added.node,
        `"${key}" differs from ${path}:${line}:${column}: one file says it, and others leave it away`,
      ),
    );
  }
  return there;
}

function addItem(keys: readonly string[] | undefined, list: Part[], item: Part, problems: Problem[]): void {
  const identity = identityOf(keys, item);
  const index = identity === undefined ? -1 : list.findIndex((each) => identityOf(keys, each) === identity);
  const same = list[index];
  if (!same) list.push(item);
  else if (entriesOf(same)) list[index] = withAddition(same, item, problems);
}

/** A text is itself; nothing where items are told apart by more than their keys. */
function identityOf(keys: readonly string[] | undefined, item: Part): string | undefined {
  const entries = entriesOf(item);
  if (!entries) return wordsOf(item);
  return keys && JSON.stringify(keys.map((key) => wordsOf(entries.get(key)) ?? null));
}

/** By source, the places of both. */
function withCitations(there: Part, added: ReadonlyMap<string, Part>): Part {
  const all = new Map(entriesOf(there));
  for (const [source, place] of added) {
    const known = all.get(source);
    all.set(source, known ? withContent(known, [...placesIn(known), ...placesIn(place)]) : place);
  }
  return withContent(there, all);
}

const placesIn = (part: Part): readonly Part[] => itemsOf(part) ?? [part];
