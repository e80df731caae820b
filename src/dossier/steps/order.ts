/** Many files in an order in which each comes after those that it needs, as far as there is one. */
import { readFileSync, statSync } from 'node:fs';
import type { Kind } from '../../../schema/kinds.ts';
import { definedBy } from '../assembled.ts';
import { sha256Of } from '../kept.ts';
import type { NamedFile } from '../named-files.ts';
import { eachReferenceOf } from '../near/references.ts';
import { entriesOf, itemsOf, plain, wordsOf } from '../part.ts';
import type { Problem } from '../problem.ts';
import { type ReadFiles, readFiles } from '../read.ts';
import { statementsWithin } from '../within.ts';

/** A file with as much of it as is held for all files at once. */
export interface Ordered {
  file: NamedFile;
  bytes: number;
  /** Numbers of `kind/slug`. */
  defines: readonly number[];
  needs: readonly number[];
}

export interface Order {
  files: Ordered[];
  numberOf: (kind: Kind, slug: string) => number | undefined;
  /** Why some can't be read. */
  faults: Problem[];
}

export const bytesOf = (path: string): number => statSync(path).size;

/** `isDone`: those that are applied already, with the SHA-256 of what was. */
export function orderOf(
  files: readonly NamedFile[],
  isDone: (name: string, sha256: string) => boolean,
): Order {
  const numbers = new Map<string, number>();
  const numberOf = (key: string) => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const faults: Problem[] = [];
  const all = files.flatMap((file): Ordered[] => {
    if (isDone(file.name, sha256Of(readFileSync(file.path)))) return [];
    const read = readFiles([file.path]);
    faults.push(...read.unread, ...read.problems);
    return [
      {
        file,
        bytes: bytesOf(file.path),
        defines: [...definesOf(read)].map(numberOf),
        needs: [...needsOf(read)].map(numberOf),
      },
    ];
  });
  return { files: sorted(all), numberOf: (kind, slug) => numbers.get(`${kind}/${slug}`), faults };
}

function definesOf({ entries }: ReadFiles): Set<string> {
  const all = definedBy(entries);
  for (const { kind, part } of entries) {
    const formerly = part && entriesOf(part)?.get('formerly');
    for (const old of (formerly && itemsOf(formerly)) ?? []) all.add(`${kind}/${wordsOf(old)}`);
  }
  return all;
}

function needsOf({ entries }: ReadFiles): Set<string> {
  const needs = new Set<string>();
  for (const { kind, slug, part } of entries) {
    needs.add(`${kind}/${slug}`);
    if (!part) continue;
    const add = (of: Kind, name: string) => {
      // Documents are cited for whoever they name, and name them in turn: an actor can do without at first.
      if (kind !== 'actors' || of !== 'sources') needs.add(`${of}/${name}`);
    };
    eachReferenceOf(kind, plain(part), add);
    if (kind !== 'utterances') continue;
    for (const [point, statement] of statementsWithin(slug, part)) {
      needs.add(`statements/${point}`);
      eachReferenceOf('statements', plain(statement), add);
    }
  }
  return needs;
}

/** Depth first; where files need each other, the one that comes first by name is left without. */
export function sorted(files: readonly Ordered[]): Ordered[] {
  const definedIn = new Map<number, Ordered>();
  for (const file of files) for (const number of file.defines) definedIn.set(number, file);
  const order: Ordered[] = [];
  const seen = new Set<Ordered>();
  for (const file of files) {
    const way = seen.has(file) ? [] : [{ file, next: 0 }];
    seen.add(file);
    for (let last = way.at(-1); last; last = way.at(-1)) {
      const need = last.file.needs[last.next];
      last.next += 1;
      if (need === undefined) {
        order.push(last.file);
        way.pop();
        continue;
      }
      const needed = definedIn.get(need);
      if (!needed || seen.has(needed)) continue;
      seen.add(needed);
      way.push({ file: needed, next: 0 });
    }
  }
  return order;
}
