/** The fields of the format, and the values that a dossier has for one of them. */
import { z } from 'zod';
import { type Dossier, dossierFormat } from './format.ts';
import type { Loose } from './loose.ts';
import type { Path } from './read.ts';
import { type Wording, wordingOf } from './wording.ts';

/** Any slug, key or position in a list. */
const EACH = '*';

export interface Field {
  /** From the kind of record on, as `['events', '*', 'title']`. */
  path: readonly string[];
  wording: Wording;
}

/** Those that are made in `wording.ts` or `values.ts`. Any other text is refused: no check would know of it. */
export function fieldsOf(schema: z.core.$ZodType, path: readonly string[] = []): Field[] {
  const wording = schema instanceof z.ZodEnum ? ({ words: 'none' } as const) : wordingOf(schema);
  const own = wording ? [{ path, wording }] : [];
  return [...own, ...partsOf(schema, path, wording)];
}

function partsOf(schema: z.core.$ZodType, path: readonly string[], wording: Wording | undefined): Field[] {
  const below = (part: z.core.$ZodType, step: string) => fieldsOf(part, [...path, step]);
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape as z.core.$ZodShape).flatMap(([key, part]) => below(part, key));
  }
  if (schema instanceof z.ZodRecord) return below(schema.valueType as z.core.$ZodType, EACH);
  if (schema instanceof z.ZodArray) return below(schema.element as z.core.$ZodType, EACH);
  if (schema instanceof z.ZodTuple) return schema.def.items.flatMap((part) => below(part, EACH));
  if (schema instanceof z.ZodOptional) return fieldsOf(schema.def.innerType, path);
  if (wording) return [];
  if (schema instanceof z.ZodPipe) return fieldsOf(schema.def.out, path);
  throw new Error(
    `${path.join('.')} is of no kind that the checks know: make text with ownWords(), spokenWords(), excerptOfSource() or label() (src/dossier/wording.ts), and a value with a form of its own in src/dossier/values.ts`,
  );
}

export const FIELDS: readonly Field[] = fieldsOf(dossierFormat(undefined));

export interface Found {
  path: Path;
  value: unknown;
  /** What has it as a field. */
  holder: object;
}

export function* valuesOf(field: Field, dossier: Loose<Dossier>): Generator<Found> {
  yield* below(field.path, { path: [], value: dossier, holder: dossier });
}

function* below([step, ...rest]: readonly string[], found: Found): Generator<Found> {
  const { path, value: holder } = found;
  if (step === undefined) {
    if (found.value !== undefined) yield found;
    return;
  }
  if (typeof holder !== 'object' || holder === null) return;
  for (const key of step === EACH ? keysOf(holder) : [step]) {
    const value = (holder as Record<PropertyKey, unknown>)[key];
    yield* below(rest, { path: [...path, key], value, holder });
  }
}

const keysOf = (holder: object): PropertyKey[] =>
  Array.isArray(holder) ? [...holder.keys()] : Object.keys(holder);
