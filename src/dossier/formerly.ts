/** Records that were renamed: whoever refers to one by a slug that it had is led to the one that it has. */
import { z } from 'zod';
import { KINDS, type Kind } from '../../schema/kinds.ts';
import { dossierFormat, KIND_KEYS, REFERENCES } from './format.ts';
import { isNowCalled, type SlugNow } from './former-names.ts';
import type { Report } from './loose.ts';
import type { Path, Written } from './read.ts';

type Records = Written['records'];

const SHAPE = dossierFormat(undefined);

/** The records with each reference by an old slug made one by the new slug. `warn` names each of them. */
export function withCurrentSlugs(records: Records, report: Report, warn: Report): Records {
  const now = checkedNames(records, report);
  return now ? (renamed(SHAPE, records, [], now, warn) as Records) : records;
}

/** Nothing where no record had another slug. */
function checkedNames(records: Records, report: Report): SlugNow | undefined {
  const names = new Map<string, { slug: string; path: Path }>();
  for (const kind of KIND_KEYS) {
    for (const [slug, record] of Object.entries(records[kind])) {
      formerlyOf(record).forEach((old, index) => {
        const path = [kind, slug, 'formerly', index];
        const { name } = KINDS[kind];
        const first = names.get(`${kind}/${old}`);
        if (old in records[kind]) {
          const message = `"${old}" is the slug of ${old === slug ? 'this' : 'another'} ${name}`;
          report(path, message, 'value', old === slug ? undefined : [kind, old]);
        } else if (first) {
          report(path, `the ${name} "${first.slug}" had the slug "${old}"`, 'value', first.path);
        } else {
          names.set(`${kind}/${old}`, { slug, path });
        }
      });
    }
  }
  return names.size ? (kind, slug) => names.get(`${kind}/${slug}`)?.slug : undefined;
}

function formerlyOf(record: unknown): string[] {
  const { formerly } = (record ?? {}) as { formerly?: unknown };
  return Array.isArray(formerly) ? formerly.filter((old) => typeof old === 'string') : [];
}

function renamed(schema: z.core.$ZodType, value: unknown, path: Path, now: SlugNow, warn: Report): unknown {
  const below = (part: z.core.$ZodType, inner: unknown, step: PropertyKey) =>
    renamed(part, inner, [...path, step], now, warn);
  const { kind } = REFERENCES.get(schema) ?? {};
  if (kind) return typeof value === 'string' ? slugIn(value, kind, now, (said) => warn(path, said)) : value;
  if (schema instanceof z.ZodOptional) return renamed(schema.def.innerType, value, path, now, warn);
  if (schema instanceof z.ZodPipe) return renamed(schema.def.out, value, path, now, warn);
  if (schema instanceof z.ZodArray) {
    // A single value may stand for a list of one.
    if (!Array.isArray(value)) return renamed(schema.element as z.core.$ZodType, value, path, now, warn);
    return value.map((item, index) => below(schema.element as z.core.$ZodType, item, index));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, inner] of Object.entries(value)) {
    if (schema instanceof z.ZodObject) {
      const part = (schema.shape as z.core.$ZodShape)[key];
      copy[key] = part ? below(part, inner, key) : inner;
    } else if (schema instanceof z.ZodRecord) {
      const { kind } = REFERENCES.get(schema.keyType as z.core.$ZodType) ?? {};
      const own = kind ? slugIn(key, kind, now, (said) => warn([...path, key], said, 'key')) : key;
      const part = below(schema.valueType as z.core.$ZodType, inner, key);
      // Both slugs of a source may be cited, each with its paragraphs.
      copy[own] = own in copy ? [copy[own], part].flat() : part;
    } else copy[key] = inner;
  }
  return copy;
}

/** A claim is named by its source first: `source/p03`. */
function slugIn(name: string, kind: Kind, now: SlugNow, tell: (said: string) => void): string {
  const [slug = '', ...rest] = name.split('/');
  const current = now(kind, slug);
  if (current === undefined) return name;
  tell(isNowCalled(KINDS[kind].name, slug, current));
  return [current, ...rest].join('/');
}
