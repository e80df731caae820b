/**
 * Records that files of later steps define. What refers to one of them is left out for now: its citation, its item of a
 * list, or all of a record that can't be said without it. The file that says so is applied once more at the end.
 */
import { z } from 'zod';
import type { Kind } from '../../../schema/kinds.ts';
import { dossierFormat, KIND_KEYS, REFERENCES } from '../format.ts';
import { Records } from '../near/records.ts';
import { entriesOf, itemsOf, type Part, withContent, withEntries, wordsOf } from '../part.ts';

/** Of a file that could not be applied whole: a citation alone changes nothing of other records. */
export type Left = 'citations' | 'more';

export interface Coming {
  has: (kind: Kind, slug: string) => boolean;
  leave: (path: string, what: Left) => void;
  /** A record that is left out as a whole is to come as well. */
  leaveOut: (kind: Kind, slug: string) => void;
}

type Parts = Map<Kind, Map<string, Part>>;
type IsOut = (kind: Kind, slug: string) => boolean;

const SHAPE = dossierFormat(undefined);

/** Takes out of the records what refers to those to come, until nothing does. */
export function withoutComing(records: Parts, isComing: IsOut, coming: Coming): void {
  const gone = new Records();
  const isOut: IsOut = (kind, slug) => gone.has(kind, slug) || isComing(kind, slug);
  let size: number;
  do {
    size = gone.size;
    for (const kind of KIND_KEYS) {
      const shape = (SHAPE.shape[kind] as z.ZodRecord).valueType as z.core.$ZodType;
      for (const [slug, part] of records.get(kind) ?? []) {
        const left = without(shape, part, isOut);
        if (left === part) continue;
        const isOfCitations = left !== undefined && kind === 'actors' && isAlike(part, left);
        coming.leave(part.file.path, isOfCitations ? 'citations' : 'more');
        if (left) records.get(kind)?.set(slug, left);
        else {
          records.get(kind)?.delete(slug);
          gone.add(kind, slug);
          coming.leaveOut(kind, slug);
        }
      }
    }
  } while (size < gone.size);
}

/** But for citations, which may stand in lists as well. */
function isAlike(part: Part, left: Part): boolean {
  const [entries, others] = [entriesOf(part), entriesOf(left)];
  if (entries && others) {
    return [...entries].every(([key, each]) => {
      const other = others.get(key);
      return key === 'cites' || (other !== undefined && isAlike(each, other));
    });
  }
  const [items, rest] = [itemsOf(part), itemsOf(left)];
  if (items && rest) {
    return items.length === rest.length && items.every((item, index) => isAlike(item, rest[index] as Part));
  }
  return true;
}

/** The part itself where nothing is taken out; nothing where it can't be said without what is. */
function without(schema: z.core.$ZodType, part: Part, isOut: IsOut): Part | undefined {
  const { kind } = REFERENCES.get(schema) ?? {};
  // A claim is named by its source first: `source/p03`.
  if (kind) return isOut(kind, wordsOf(part)?.split('/')[0] ?? '') ? undefined : part;
  if (schema instanceof z.ZodOptional) return without(schema.def.innerType, part, isOut);
  if (schema instanceof z.ZodPipe) return without(schema.def.out, part, isOut);
  if (schema instanceof z.ZodArray) {
    const item = schema.element as z.core.$ZodType;
    const items = itemsOf(part);
    if (!items) return without(item, part, isOut);
    const left = items.flatMap((each) => without(item, each, isOut) ?? []);
    if (left.every((each, index) => each === items[index]) && left.length === items.length) return part;
    return left.length ? withContent(part, left) : undefined;
  }
  const entries = entriesOf(part);
  if (!entries) return part;
  if (schema instanceof z.ZodRecord) return withoutKeys(schema, part, entries, isOut);
  if (!(schema instanceof z.ZodObject)) return part;
  let left = part;
  for (const [key, value] of entries) {
    const inner = (schema.shape as z.core.$ZodShape)[key];
    const rest = inner ? without(inner, value, isOut) : value;
    if (rest === value) continue;
    // Without one that it names, what is said would be something else.
    if (!rest && (wordsOf(value) !== undefined || !isOptional(inner))) return undefined;
    left = withEntries(left, { [key]: rest });
  }
  return left;
}

function withoutKeys(
  schema: z.ZodRecord,
  part: Part,
  entries: ReadonlyMap<string, Part>,
  isOut: IsOut,
): Part | undefined {
  const { kind } = REFERENCES.get(schema.keyType as z.core.$ZodType) ?? {};
  const left = [...entries].flatMap(([key, value]): [string, Part][] => {
    const rest =
      kind && isOut(kind, key) ? undefined : without(schema.valueType as z.core.$ZodType, value, isOut);
    return rest ? [[key, rest]] : [];
  });
  if (left.length === entries.size && left.every(([key, value]) => entries.get(key) === value)) return part;
  return left.length ? withContent(part, new Map(left)) : undefined;
}

const isOptional = (schema: z.core.$ZodType | undefined): boolean =>
  schema instanceof z.ZodOptional || (schema instanceof z.ZodPipe && isOptional(schema.def.out));
