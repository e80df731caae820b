/** What records refer to, as they are written. */
import { z } from 'zod';
import type { Kind } from '../../../schema/kinds.ts';
import { dossierFormat, REFERENCES } from '../format.ts';
import type { Written } from '../read.ts';

const SHAPE = dossierFormat(undefined);

type Visit = (kind: Kind, slug: string) => void;

export function eachReference(records: Written['records'], visit: Visit): void {
  below(SHAPE, records, visit);
}

/** Those of one record. */
export function eachReferenceOf(kind: Kind, record: unknown, visit: Visit): void {
  below((SHAPE.shape[kind] as z.ZodRecord).valueType as z.core.$ZodType, record, visit);
}

function below(schema: z.core.$ZodType, value: unknown, visit: Visit): void {
  const { kind } = REFERENCES.get(schema) ?? {};
  // A claim is named by its source first: `source/p03`.
  if (kind) {
    if (typeof value === 'string') visit(kind, value.split('/')[0] as string);
  } else if (schema instanceof z.ZodOptional) below(schema.def.innerType, value, visit);
  else if (schema instanceof z.ZodPipe) below(schema.def.out, value, visit);
  else if (schema instanceof z.ZodArray) {
    const items: unknown[] = Array.isArray(value) ? value : [value];
    for (const item of items) below(schema.element as z.core.$ZodType, item, visit);
  } else if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    for (const [key, inner] of Object.entries(value)) {
      if (schema instanceof z.ZodObject) {
        const part = (schema.shape as z.core.$ZodShape)[key];
        if (part) below(part, inner, visit);
      } else if (schema instanceof z.ZodRecord) {
        below(schema.keyType as z.core.$ZodType, key, visit);
        below(schema.valueType as z.core.$ZodType, inner, visit);
      }
    }
  }
}
